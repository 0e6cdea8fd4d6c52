import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { securityHeaders } from './contentPolicy.mjs'

it.each(Object.entries(securityHeaders))('every header sample sends %s as the preview server does', (name, value) => {
  const page = readFileSync('docs/hosting.md', 'utf8')
  expect(page).toContain(`add_header ${name} "${value}" always;`)
  expect(page).toContain(`<add name="${name}" value="${value}" />`)
  expect(readFileSync('public/_headers', 'utf8')).toContain(`  ${name}: ${value}\n`)
})
