import { describe, expect, test } from 'vitest'
import { planOf } from '#flows/scenario.test-support.ts'
import { tinyCatalogue } from '#flows/tinyCatalogue.test-support.ts'
import type { Plan } from '#plan/plan.ts'
import { exporters } from './exporters.ts'
import { exportPlan } from './renderExport.ts'

const small: Plan = {
  ...planOf({
    machines: {
      v: { roles: 'server', name: 'VMM', zone: 'z', members: ['VMM01 10.0.1.10', 'VMM02 10.0.1.11'] },
      h: { roles: 'host+library', name: 'Rack 1', choices: { domain: 'trusted' }, members: ['HV01 10.0.2.11', 'HV02'] },
    },
    links: ['v - h'],
    zones: { z: '' },
    packs: ['rpc'],
    decisions: [
      { flow: 'l1:v>h:tcp/80', state: 'rejected' },
      { flow: 'l1:v>h:tcp/443', state: 'reviewed', note: 'Agreed with the library team.' },
    ],
    request: {
      requester: 'Kim Example',
      owner: 'Virtualisation',
      justification: 'New racks for project Atlas',
      ticket: 'CHG0012345',
      neededFrom: '2026-03-01',
      expires: '2027-03-01',
    },
  }),
  name: 'Small lab',
}

const hostile: Plan = {
  ...small,
  name: '=../"CON"\u202E | <b>`x`',
  zones: [{ id: 'z', name: '=HYPERLINK("http://evil.example";"click")', cidrs: [] }],
  machines: [
    { id: 'v', name: '@SUM(A1)', roles: ['server'], zone: 'z', members: [{ name: '-2+3;=1+1', address: '10.0.1.10' }] },
    {
      id: 'h',
      name: '<script>alert(1)</script>',
      roles: ['host', 'library'],
      members: [
        { name: '\u202Egpj.exe\r\n"two", lines | `code`', address: 'hv01.example' },
        { name: '＝1+1', address: '010.0.0.1' },
        { name: '', address: '10.0.0.0/0' },
      ],
    },
  ],
  request: { requester: '\t=1', justification: '*bold* [link](javascript:alert(1))', ticket: '+1' },
}

describe.each(exporters)('$id', ({ id, extension }) => {
  test.each([
    ['small', small],
    ['hostile', hostile],
  ])('the %s plan', async (name, plan) => {
    const file = exportPlan(plan, tinyCatalogue, id)
    await expect(file.text).toMatchFileSnapshot(`__golden__/${name}.${extension}`)
    expect(file.rows).toBeGreaterThan(0)
    expect(exportPlan(plan, tinyCatalogue, id)).toEqual(file)
  })
})

test('says what the file is called and how complete it is', () => {
  const { text, ...file } = exportPlan(small, tinyCatalogue, 'csv', { bom: true })
  expect(file).toEqual({ fileName: 'Small-lab.csv', mediaType: 'text/csv', rows: 16, incomplete: 8 })
  expect(text.startsWith('\uFEFFNo,')).toBe(true)
  expect(exportPlan(hostile, tinyCatalogue, 'json').fileName).toBe('CON-b-x.request.json')
})

test('refuses a format that is not there', () => {
  expect(() => exportPlan(small, tinyCatalogue, 'pdf')).toThrow('There is no export format "pdf".')
})

test('formats have distinct ids and extensions', () => {
  expect(new Set(exporters.map(({ id }) => id)).size).toBe(exporters.length)
  expect(new Set(exporters.map(({ extension }) => extension)).size).toBe(exporters.length)
})
