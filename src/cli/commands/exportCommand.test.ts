import { execFileSync } from 'node:child_process'
import { chmodSync, constants, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { exportPlan } from '#export/renderExport.ts'
import { lab, labText } from '#plan/lab.test-support.ts'
import { parsePlanText } from '#plan/parsePlan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { portolan, scratchFile, scratchFolder } from '../run.test-support.ts'

const [vmm, rack] = lab.machines

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

test('tells where Excel would cut a CSV', async () => {
  const members = Array.from({ length: 400 }, (_, at) => ({ name: `${at}${'n'.repeat(100)}` }))
  const machines = lab.machines.map((machine) => (machine === rack ? { ...machine, members } : machine))
  const text = JSON.stringify({ ...lab, machines })
  const { code, err } = await portolan(['export', '-', '--format', 'csv', '--profile', 'rules'], text)
  expect(code).toBe(0)
  expect(err).toMatch(
    /^\d+ rows have more than 32,767 characters in a cell, which Excel cuts; --format xlsx splits them\.$/m,
  )
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

test('says how many rows no packet can match', async () => {
  const machines = [vmm, { ...rack, members: [{ name: 'HV01', address: '2001:db8::11' }] }]
  const text = JSON.stringify({ ...lab, machines })
  const { code, out, err } = await portolan(['export', '-', '--format', 'csv'], text)
  expect(code).toBe(0)
  expect(out).toContain(',None,')
  expect(out).not.toContain(',Allow,')
  expect(err).toMatch(/^(\d+) of \1 rows not possible: one side is IPv4, the other IPv6\.\n$/)
  expect((await portolan(['check', '-'], text)).code).toBe(1)
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
