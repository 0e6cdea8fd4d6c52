import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finish } from '#flows/steps.ts'
import type { JsonRequest } from './json.ts'
import { jsonExporter } from './json.ts'
import { clean, hostileText, requestOf } from './request.test-support.ts'

test('holds every field of the request as data', () => {
  const text = finish(jsonExporter.render(requestOf(clean, [{}, { transport: 'icmp', port: null }]), { bom: true }))
  const file = JSON.parse(text) as JsonRequest
  expect(file).toMatchObject({ format: 'portolan-request', version: 1, plan: 'Plan', rows: 2, incomplete: 0 })
  expect(file.lines[0]).toMatchObject({ transport: 'tcp', port: '443', sources: ['M2'], errata: ['E4'] })
  expect(file.lines[0]?.source).toEqual({
    machine: 'source',
    zone: 'Source zone',
    name: 'Source name',
    address: '10.0.1.10',
    fault: null,
  })
  expect(file.lines[1]).toMatchObject({ transport: 'icmp', port: null })
})

test('law: any text comes back as it was typed, and the file shows what is hidden in it', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const written = finish(
        jsonExporter.render(
          requestOf(() => text),
          {},
        ),
      )
      const file = JSON.parse(written) as JsonRequest
      expect(file.plan).toBe(text)
      expect(file.lines[0]?.destination.name).toBe(text)
      expect(written.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
    }),
  )
})
