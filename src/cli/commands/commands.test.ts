import { execFileSync } from 'node:child_process'
import { chmodSync, constants, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exportPlan } from '#export/renderExport.ts'
import { parsePlanText } from '#plan/parsePlan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { lab, labText, portolan, scratchFile, scratchFolder } from '../run.test-support.ts'

const [vmm, rack] = lab.machines
const hidden = /[^\P{Cc}\n]|[\p{Cs}\u202A-\u202E\u2066-\u2069]/u

describe('flows', () => {
  test('--json is an array of the smallest lines', async () => {
    const { code, out, err } = await portolan(['flows', '-', '--json'], labText)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const flows = JSON.parse(out) as Record<string, unknown>[]
    expect(flows.find(({ port }) => port === '443')).toEqual({
      id: 'l1:m1>m2:tcp/443',
      link: 'l1',
      initiator: 'm1',
      listener: 'm2',
      transport: 'tcp',
      port: '443',
      service: 'HTTPS (BITS)',
      channel: 'file transfer',
      sources: ['M2'],
      errata: ['E8'],
      packs: [],
    })
    expect(flows.at(-1)).toMatchObject({ id: 'l1:m1>m2:icmp', transport: 'icmp', port: null })
    expect(out.split('\n')).toHaveLength(flows.length + 3)
  })

  test('a range is one text', async () => {
    const { out } = await portolan(['flows', '-', '--json'], JSON.stringify({ ...lab, packs: ['rpc-dynamic'] }))
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ port: '49152-65535', packs: ['rpc-dynamic'] }))
  })

  test('the table names machines and puts columns under their headings', async () => {
    const [heading = '', first = ''] = (await portolan(['flows', '-'], labText)).out.split('\n')
    expect(heading).toMatch(/^FROM +TO +PROTOCOL +PORT +SERVICE +SOURCE$/)
    expect(first.startsWith('VMM01  Rack 1  TCP')).toBe(true)
    expect(first.indexOf('TCP')).toBe(heading.indexOf('PROTOCOL'))
  })

  test('a plan without flows says so, and is an empty array', async () => {
    const empty = JSON.stringify({ ...lab, links: [] })
    expect(await portolan(['flows', '-'], empty)).toEqual({ code: 0, out: '', err: 'The plan has no flows.\n' })
    expect((await portolan(['flows', '-', '--json'], empty)).out).toBe('[]\n')
  })

  test('names cannot steer the terminal', async () => {
    const name = '\u001b[2J\u202Eevil\u0007\nline'
    const text = JSON.stringify({
      ...lab,
      machines: [
        { ...vmm, name },
        { ...rack, id: 'm2', name },
      ],
    })
    for (const argv of [
      ['flows', '-'],
      ['flows', '-', '--json'],
      ['check', '-'],
      ['export', '-', '--format', 'markdown'],
    ]) {
      const { out, err } = await portolan(argv, text)
      expect(out + err).not.toMatch(hidden)
    }
  })
})

describe('check', () => {
  test('a plan without machines has no problems', async () => {
    const nothing = JSON.stringify({ ...lab, machines: [], links: [] })
    expect(await portolan(['check', '-'], nothing)).toEqual({ code: 0, out: '', err: 'No problems found.\n' })
  })

  test('what was accepted is listed apart and not counted', async () => {
    const before = await portolan(['check', '-'], labText)
    expect(before.out).toMatch(/^note: NetBIOS is asked for/m)
    expect(before.err).toMatch(/^0 errors, 3 warnings, \d notes\.\n$/)
    const accepted = [{ problem: 'rpc-without-range', note: 'Opened by group policy.' }]
    const after = await portolan(['check', '-'], JSON.stringify({ ...lab, accepted }))
    expect(after.out).toContain('accepted: RPC is asked for on port 135')
    expect(after.out).toContain('    Opened by group policy.\n')
    expect(after.err).toMatch(/^0 errors, 2 warnings/)
  })

  test('warnings are listed and exit with 0', async () => {
    const { code, out, err } = await portolan(
      ['check', '-'],
      JSON.stringify({ ...lab, machines: [vmm, { ...rack, members: [] }] }),
    )
    expect(code).toBe(0)
    expect(out).toMatch(/^warning: Rack 1 has no computer with an address\.\n {4}Add at least one member/)
    expect(err).toMatch(/^0 errors, 4 warnings, /)
  })

  test('an error exits with 1', async () => {
    const machines = [vmm, { ...rack, members: [{ name: 'HV01', address: '010.0.0.1' }] }]
    const { code, out } = await portolan(['check', '-'], JSON.stringify({ ...lab, machines }))
    expect(code).toBe(1)
    expect(out).toContain('error: The address of HV01 in Rack 1 is not valid.')
  })

  test('5986 as a setting is an error', async () => {
    const { code, out } = await portolan(['check', '-'], JSON.stringify({ ...lab, settings: { bits: 5986 } }))
    expect(code).toBe(1)
    expect(out).toContain('“5986” cannot be the value of “bits”.')
  })

  test('what was left out of a half broken file is listed and counts as an error', async () => {
    const broken = JSON.stringify({ ...lab, machines: [...lab.machines, { name: 7 }] })
    const { code, out } = await portolan(['check', '-'], broken)
    expect(code).toBe(1)
    expect(out).toContain('error: left out of the plan: $.machines[2]')
    const flows = await portolan(['flows', '-'], broken)
    expect(flows.code).toBe(0)
    expect(flows.err).toContain('$.machines[2]')
  })
})

describe('export', () => {
  test.each(['csv', 'markdown', 'json'])('%s is what the planner exports, byte for byte', async (format) => {
    const parsed = parsePlanText(labText)
    if (!parsed.ok) throw new Error('The lab is a plan.')
    const { code, out, err } = await portolan(['export', '-', '--format', format], labText)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(exportPlan(parsed.plan, vmm2016, format).content)
  })

  test('reads a file and writes a file, and leaves nothing beside it', async () => {
    const plan = scratchFile('lab.portolan.json', labText)
    const target = join(dirname(plan), 'request.csv')
    expect(await portolan(['export', plan, '--format', 'csv', '--bom', '-o', target])).toEqual({
      code: 0,
      out: '',
      err: '',
    })
    expect(readFileSync(target, 'utf8').startsWith('\uFEFFNo,Change,')).toBe(true)
    expect(readdirSync(dirname(plan)).sort()).toEqual(['lab.portolan.json', 'request.csv'])
  })

  test('replaces a file, keeps its mode, and goes through a link to the file it names', async () => {
    const target = scratchFile('old.csv', 'old')
    chmodSync(target, 0o600)
    const link = join(dirname(target), 'link.csv')
    symlinkSync(target, link)
    expect((await portolan(['export', '-', '--format', 'csv', '-o', link], labText)).code).toBe(0)
    expect(readFileSync(target, 'utf8')).toContain('Rule ID')
    expect(statSync(target).mode & 0o777).toBe(0o600)
    expect(readdirSync(dirname(target)).sort()).toEqual(['link.csv', 'old.csv'])
  })

  test('writes into a pipe instead of replacing it', async () => {
    const pipe = join(scratchFolder(), 'pipe')
    execFileSync('mkfifo', [pipe])
    const reader = await open(pipe, constants.O_RDWR | constants.O_NONBLOCK)
    expect((await portolan(['export', '-', '--format', 'csv', '-o', pipe], labText)).code).toBe(0)
    const { buffer, bytesRead } = await reader.read(new Uint8Array(65_536))
    await reader.close()
    expect(new TextDecoder().decode(buffer.subarray(0, bytesRead))).toContain('Rule ID')
    expect(statSync(pipe).isFIFO()).toBe(true)
  })

  test.each([
    ['a folder that is not there', (folder: string) => join(folder, 'no', 'x.csv'), 'there is no such file or folder'],
    ['a folder', (folder: string) => folder, 'it is a folder'],
  ])('%s cannot be written, and nothing stays behind', async (_name, pathIn, reason) => {
    const folder = scratchFolder()
    const { code, out, err } = await portolan(['export', '-', '--format', 'csv', '-o', pathIn(folder)], labText)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('Cannot write ')
    expect(err).toContain(reason)
    expect(readdirSync(folder)).toEqual([])
  })

  test('a plan that cannot be read leaves the old file as it was', async () => {
    const target = scratchFile('old.csv', 'old')
    expect((await portolan(['export', '-', '--format', 'csv', '-o', target], '{')).code).toBe(2)
    expect(readFileSync(target, 'utf8')).toBe('old')
  })

  test('says how many rows are incomplete', async () => {
    const machines = [vmm, { ...rack, members: [{ name: 'HV01' }] }]
    const { code, out, err } = await portolan(['export', '-', '--format', 'csv'], JSON.stringify({ ...lab, machines }))
    expect(code).toBe(0)
    expect(out).toContain(',MISSING,')
    expect(err).toMatch(/^(\d+) of \1 rows incomplete: an address is missing\.\n$/)
  })

  test.each(['rules', 'minimal', 'delta'])('the profile %s has fewer rows than there are flows', async (profile) => {
    const records = async (...more: string[]) =>
      (await portolan(['export', '-', '--format', 'csv', ...more], labText)).out.split('\r\n').length
    expect(await records('--profile', profile)).toBeLessThanOrEqual(await records())
    expect((await portolan(['export', '-', '--format', 'csv', '--profile', 'flows'], labText)).out).toBe(
      (await portolan(['export', '-', '--format', 'csv'], labText)).out,
    )
  })

  test('--split writes a file for each firewall into a folder', async () => {
    const folder = join(scratchFolder(), 'out')
    const plan = JSON.stringify({
      ...lab,
      zones: [...lab.zones, { id: 'z2', name: 'Fabric', cidrs: [] }],
      machines: [vmm, { ...rack, zone: 'z2' }],
      firewalls: [
        { id: 'f1', name: 'Core' },
        { id: 'f2', name: 'Edge' },
      ],
      boundaries: [{ between: ['z1', 'z2'], firewalls: ['f1', 'f2'] }],
    })
    const { code } = await portolan(
      ['export', '-', '--format', 'csv', '--profile', 'rules', '--split', '-o', folder],
      plan,
    )
    expect(code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['Lab-Core.csv', 'Lab-Edge.csv'])
  })

  test('--baseline reads a CSV of ours back: what it holds is not asked for again', async () => {
    const { out } = await portolan(['export', '-', '--format', 'csv', '--profile', 'rules', '--bom'], labText)
    const args = ['export', '-', '--format', 'csv', '--profile', 'delta', '--baseline']
    const same = await portolan([...args, scratchFile('old.csv', out)], labText)
    expect(same.out.split('\r\n')).toHaveLength(2)
    const gone = await portolan([...args, scratchFile('old.csv', out)], JSON.stringify({ ...lab, links: [] }))
    expect(gone.out).toContain(',Remove,')
    expect(gone.out).toContain('Not needed any more.')
    const wrong = await portolan([...args, scratchFile('old.csv', 'a,b')], labText)
    expect(wrong.code).toBe(2)
  })

  test.each([
    [['--format', 'csv', '--profile', 'all'], 'There is no profile "all"'],
    [['--format', 'xlsx'], 'Say where to write it: -o FILE.'],
    [['--format', 'csv', '--split'], 'Say into which folder: -o FOLDER.'],
  ])('%j is refused', async (args, reason) => {
    const { code, err } = await portolan(['export', '-', ...args], labText)
    expect(code).toBe(2)
    expect(err).toContain(reason)
  })

  test('-o - is standard output', async () => {
    const { out } = await portolan(['export', '-', '--format', 'csv', '-o', '-'], labText)
    expect(out).toContain('Rule ID')
    expect(existsSync('-')).toBe(false)
  })
})

describe('diff', () => {
  test('equal plans differ in nothing', async () => {
    const path = scratchFile('a.json', labText)
    expect(await portolan(['diff', path, path])).toEqual({ code: 0, out: '', err: 'The plans say the same.\n' })
  })

  test('machines, links, decisions and permissions, each on a line', async () => {
    const old = scratchFile('old.json', labText)
    const now = scratchFile(
      'new.json',
      JSON.stringify({
        ...lab,
        machines: [
          { ...vmm, position: { x: 1, y: 1 } },
          { ...rack, members: [{ name: 'HV01', address: '10.0.2.12' }] },
        ],
        decisions: [{ flow: 'l1:m1>m2:tcp/139', state: 'rejected' }],
      }),
    )
    const { code, out } = await portolan(['diff', old, now])
    expect(code).toBe(0)
    expect(out).not.toContain('VMM01 changed')
    expect(out).toContain('~ machine Rack 1: members')
    expect(out).toContain('+ decision l1:m1>m2:tcp/139: rejected')
    expect(out).toContain('- permission 10.0.1.10 > 10.0.2.11 tcp/443')
    expect(out).toContain('+ permission 10.0.1.10 > 10.0.2.12 tcp/443')
    expect(out).not.toContain('10.0.2.12 tcp/139')
  })
})

test('formats lists what export takes', async () => {
  const { code, out } = await portolan(['formats'])
  expect(code).toBe(0)
  const ids = out
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ')[0])
  expect(ids).toEqual(['csv', 'markdown', 'json', 'xlsx'])
  const folder = scratchFolder()
  for (const id of ids) {
    expect((await portolan(['export', '-', '--format', id ?? '', '-o', join(folder, 'file')], labText)).code).toBe(0)
  }
})

describe('rules', () => {
  test('--json has every rule of the catalogue with its default port', async () => {
    const rules = JSON.parse((await portolan(['rules', '--json'])).out) as Record<string, unknown>[]
    expect(rules.map(({ id }) => id)).toEqual(vmm2016.rules.map(({ id }) => id))
    expect(rules.find(({ id }) => id === 'vmm-host-bits')).toMatchObject({ port: '443', setting: 'bits', pack: null })
    expect(rules.find(({ id }) => id === 'vmm-host-ping')).toMatchObject({
      transport: 'icmp',
      port: null,
      setting: null,
    })
  })

  test('--from and --to choose by role', async () => {
    const { out } = await portolan(['rules', '--from', 'vmm-console', '--to', 'vmm-server', '--json'])
    const rules = JSON.parse(out) as { initiator: string; listener: string }[]
    expect(rules.length).toBeGreaterThan(0)
    for (const rule of rules) expect(rule).toMatchObject({ initiator: 'vmm-console', listener: 'vmm-server' })
  })

  test('the table says protocol, port and source', async () => {
    const { out } = await portolan(['rules', '--from', 'vmm-server', '--to', 'sql-server'])
    expect(out).toMatch(/^FROM +TO +PROTOCOL +PORT +SERVICE +SOURCE +WHEN$/m)
    expect(out).toMatch(/^vmm-server +sql-server +TCP +1433 /m)
  })

  test('no rule is said, not an error', async () => {
    const { code, out, err } = await portolan(['rules', '--from', 'bmc', '--to', 'vmm-console'])
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: 'There is no such rule.\n' })
  })
})
