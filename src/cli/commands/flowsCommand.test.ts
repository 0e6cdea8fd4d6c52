import { expect, test } from 'vitest'
import { lab, labText } from '#plan/lab.test-support.ts'
import { portolan } from '../run.test-support.ts'

const [vmm, rack] = lab.machines
const hidden = /[^\P{Cc}\n]|[\p{Cs}\u202A-\u202E\u2066-\u2069]/u

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
