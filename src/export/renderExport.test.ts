import { describe, expect, test } from 'vitest'
import { planOf } from '#flows/scenario.test-support.ts'
import { tinyCatalogue } from '#flows/tinyCatalogue.test-support.ts'
import type { Machine, Plan } from '#plan/plan.ts'
import { exporters } from './exporters.ts'
import { readCsvBaseline } from './readCsvBaseline.ts'
import { exportPlan, exportPlanFiles, type PlanExportOptions } from './renderExport.ts'

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

const versions: Plan = {
  ...small,
  name: 'Two versions',
  machines: small.machines.map((machine) =>
    machine.id === 'v'
      ? { ...machine, members: [{ name: 'VMM01', address: '10.0.1.10' }] }
      : {
          ...machine,
          members: [
            { name: 'HV01', address: '10.0.2.11' },
            { name: 'HV02', address: '2001:db8::2' },
            { name: 'HV03', address: 'hv03.example' },
            { name: 'HV04' },
          ],
        },
  ),
}

describe.each(exporters)('$id', ({ id, extension }) => {
  test.each([
    ['small', small],
    ['hostile', hostile],
    ['versions', versions],
  ])('the %s plan', async (name, plan) => {
    const file = exportPlan(plan, tinyCatalogue, id)
    if (typeof file.content === 'string') {
      await expect(file.content).toMatchFileSnapshot(`__golden__/${name}.${extension}`)
      const rows = exportPlan(plan, tinyCatalogue, id, { profile: 'rules' })
      await expect(rows.content).toMatchFileSnapshot(`__golden__/${name}.rules.${extension}`)
    }
    expect(file.rows).toBeGreaterThan(0)
    expect(exportPlan(plan, tinyCatalogue, id)).toEqual(file)
  })
})

test('says what the file is called and how complete it is', () => {
  const { content, ...file } = exportPlan(small, tinyCatalogue, 'csv', { bom: true })
  expect(file).toEqual({
    fileName: 'Small-lab.csv',
    mediaType: 'text/csv',
    rows: 16,
    incomplete: 8,
    impossible: 0,
    cut: 0,
  })
  expect(exportPlan(versions, tinyCatalogue, 'csv')).toMatchObject({ rows: 16, incomplete: 4, impossible: 4 })
  expect(String(content).startsWith('\uFEFFNo,')).toBe(true)
  expect(exportPlan(hostile, tinyCatalogue, 'json').fileName).toBe('CON-b-x.request.json')
})

describe('cells that are longer than a spreadsheet holds', () => {
  const members = Array.from({ length: 400 }, (_, at) => ({
    name: `${at}${'n'.repeat(100)}`,
    address: `10.1.${at >> 8}.${at % 256}`,
  }))
  const wide = {
    ...small,
    machines: small.machines.map((machine) => (machine.id === 'h' ? { ...machine, members } : machine)),
  }

  test('are rows of their own in a workbook; a CSV keeps the row and tells of it', () => {
    const csv = exportPlan(wide, tinyCatalogue, 'csv', { profile: 'rules' })
    expect(csv).toMatchObject({ cut: csv.rows })
    expect(String(csv.content)).not.toContain('/2')
    const workbook = exportPlan(wide, tinyCatalogue, 'xlsx', { profile: 'rules' })
    expect(workbook).toMatchObject({ cut: 0, rows: csv.rows })
    const text = new TextDecoder('latin1').decode(workbook.content as Uint8Array<ArrayBuffer>)
    const [id = ''] = /R[0-9a-zA-Z]+(?=\r\n)/.exec(String(csv.content)) ?? []
    expect(text.match(new RegExp(`>${id}/\\d<`, 'g'))).toEqual([`>${id}/1<`, `>${id}/2<`])
  })

  test('are refused with their place where no row could be split', () => {
    const notes = ['v>h:tcp/80', 'v>h:tcp/443'].map((flow) => ({ flow: `l1:${flow}`, state: 'reviewed' as const }))
    const decisions = notes.map((decision, at) => ({ ...decision, note: String(at).repeat(10_000) }))
    const justification = '\u202E'.repeat(5_000)
    const long = { ...small, decisions, request: { justification } }
    expect(() => exportPlan(long, tinyCatalogue, 'xlsx', { profile: 'rules' })).toThrow(
      /^Row R\w+ of the sheet "Request" would have 40,\d{3} characters under "Justification"; a cell/,
    )
    expect(exportPlan(long, tinyCatalogue, 'csv').cut).toBeGreaterThan(0)
  })
})

test('refuses a format that is not there', () => {
  expect(() => exportPlan(small, tinyCatalogue, 'pdf')).toThrow('There is no export format "pdf".')
})

test('formats have distinct ids and extensions', () => {
  expect(new Set(exporters.map(({ id }) => id)).size).toBe(exporters.length)
  expect(new Set(exporters.map(({ extension }) => extension)).size).toBe(exporters.length)
})

test.each(['flows', 'rules', 'minimal', 'delta'] as const)(
  'the %s of IPv4 to IPv6 are marked, have no action, and are no baseline',
  (profile) => {
    const file = exportPlan(versions, tinyCatalogue, 'csv', { profile })
    const rows = String(file.content).split('\r\n').slice(1, -1)
    const marked = rows.filter((row) => row.includes('2001:db8::2'))
    expect(marked).toHaveLength(file.impossible)
    expect(marked.length).toBeGreaterThan(0)
    for (const row of rows) {
      const impossible = marked.includes(row)
      expect(row.includes(',None,')).toBe(impossible)
      expect(row.includes(',Allow,')).toBe(!impossible)
      expect(row.includes(`NOT POSSIBLE, do not add`)).toBe(impossible)
      expect(row.includes(`${file.impossible} of ${file.rows} rows not possible.`)).toBe(impossible)
    }
    const read = readCsvBaseline(String(file.content), [])
    if (!read.ok) throw new Error(read.reason)
    expect(JSON.stringify(read.rows)).toContain('10.0.2.11')
    expect(JSON.stringify(read.rows)).not.toContain('2001:db8::2')
  },
)

describe('profiles', () => {
  const guarded: Plan = {
    ...small,
    zones: [...small.zones, { id: 'y', name: 'Fabric', cidrs: [] }],
    machines: small.machines.map((machine) => (machine.id === 'h' ? { ...machine, zone: 'y' } : machine)),
    firewalls: [
      { id: 'f1', name: 'Core' },
      { id: 'f2', name: 'core.' },
    ],
    boundaries: [{ between: ['z', 'y'], firewalls: ['f1', 'f2'] }],
  }
  const csv = (plan: Plan, options: PlanExportOptions) =>
    String(exportPlan(plan, tinyCatalogue, 'csv', options).content)

  test('a flow that crosses two firewalls is asked of both, each in a file of its own', () => {
    const files = exportPlanFiles(guarded, tinyCatalogue, 'csv', { profile: 'rules', split: true })
    expect(files.map((file) => file.fileName)).toEqual(['Small-lab-Core.csv', 'Small-lab-core-2.csv'])
    const [one, other] = files.map(({ content }) => String(content))
    expect(one?.split('\r\n').length).toBe(other?.split('\r\n').length)
    expect(one).toContain('Firewall: Core.')
    expect(one).not.toContain('Firewall: core..')
  })

  test('firewalls whose names are too long for a file name get files of their own all the same', () => {
    const firewalls = guarded.firewalls.map((firewall) => ({ ...firewall, name: `${'Ж'.repeat(60)} ${firewall.name}` }))
    const files = exportPlanFiles({ ...guarded, firewalls }, tinyCatalogue, 'csv', { profile: 'rules', split: true })
    expect(files.map(({ fileName }) => fileName.slice(-6))).toEqual(['ЖЖ.csv', '-2.csv'])
  })

  test.each(['flows', 'rules', 'minimal'] as const)(
    'a CSV of %s read back is the baseline: nothing changed',
    (profile) => {
      const whole = { ...guarded, machines: guarded.machines.map(withAddresses) }
      const read = readCsvBaseline(csv(whole, { profile, bom: true }), ['Core', 'core.'])
      if (!read.ok) throw new Error(read.reason)
      expect(read.withoutAddress).toBe(0)
      const baseline = { id: 'b', date: '2026-01-31', rows: read.rows }
      expect(exportPlan(whole, tinyCatalogue, 'csv', { profile: 'delta', baseline }).rows).toBe(0)
      const smaller = { ...whole, links: [] }
      const gone = csv(smaller, { profile: 'delta', baseline })
      expect(gone).toContain(',Remove,')
      expect(gone).not.toContain(',Add,')
    },
  )

  test('without a baseline everything is new; unchanged rows are listed when they are wanted', () => {
    const all = exportPlan(small, tinyCatalogue, 'csv', { profile: 'rules' })
    expect(exportPlan(small, tinyCatalogue, 'csv', { profile: 'delta' }).rows).toBe(all.rows)
    const read = readCsvBaseline(String(all.content), [])
    if (!read.ok) throw new Error(read.reason)
    expect(read.withoutAddress).toBeGreaterThan(0)
    const baseline = { id: 'b', date: '2026-01-31', rows: read.rows }
    const changes = csv(small, { profile: 'delta', baseline, withUnchanged: true })
    expect(changes).toContain('MISSING')
    expect(changes).toContain(',Unchanged,')
    expect(changes).not.toContain(',Remove,')
  })

  test('details nearest to the row win', () => {
    const text = csv(
      {
        ...guarded,
        details: [
          { scope: 'rule', id: 'host-files', details: { owner: 'Library team' } },
          { scope: 'firewall', id: 'f1', details: { owner: 'Edge team', expires: '2026-06-30' } },
        ],
      },
      { profile: 'rules' },
    )
    const rows = text.split('\r\n').filter((row) => row.includes('Firewall: Core.'))
    expect(rows.some((row) => row.includes('Library team') && row.includes('2026-06-30'))).toBe(true)
    expect(rows.some((row) => row.includes('Edge team'))).toBe(true)
  })

  test('a firewall is known again by a name with signs that files show by their numbers', () => {
    const firewalls = guarded.firewalls.map((firewall) => ({ ...firewall, name: `Co\u00ADre\t${firewall.name}` }))
    const plan = { ...guarded, firewalls }
    const names = firewalls.map(({ name }) => name)
    const read = readCsvBaseline(csv(plan, { profile: 'rules' }), names)
    if (!read.ok) throw new Error(read.reason)
    expect(new Set(read.rows.flatMap(({ firewall }) => firewall ?? []))).toEqual(new Set(names))
  })

  test('a cell of many megabytes is read, and a quote that is never closed refused', () => {
    const [header = '', record = ''] = csv(guarded, { profile: 'rules' }).split('\r\n')
    const cells = record.split(',')
    const long = [...cells.slice(0, -2), `"${'""x'.repeat(5_000_000)}"`, ...cells.slice(-1)].join(',')
    expect(readCsvBaseline(`${header}\r\n${long}\r\n`, []).ok).toBe(true)
    expect(readCsvBaseline(`${header}\r\n${long.slice(0, -20)}`, []).ok).toBe(false)
  })

  test.each(['', 'a,b\r\n', 'No,Change\r\n1,Add\r\n', '"', 'a"b,c'])('the text %j is no request of ours', (text) => {
    expect(readCsvBaseline(text, []).ok).toBe(false)
  })
})

function withAddresses(machine: Machine, at: number): Machine {
  return {
    ...machine,
    members: [
      { name: `n${at}`, address: `10.9.${at}.1` },
      { name: `o${at}`, address: `10.9.${at}.2` },
    ],
  }
}
