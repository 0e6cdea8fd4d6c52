import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RequestLine } from './changeRequest.ts'
import { changeRequestOf } from './requestLines.ts'
import type { Sketch } from './scenario.test-support.ts'
import { planOf } from './scenario.test-support.ts'
import { tinyCatalogue } from './tinyCatalogue.test-support.ts'

const machines = {
  v: { roles: 'server', name: 'VMM', zone: 'm', members: ['VMM01 10.0.1.10', 'VMM02 10.0.1.11'] },
  l: { roles: 'library', name: 'Library', members: ['LIB01 lib01.Example.COM.'] },
}
const sketch: Sketch = { machines, links: ['v - l'], zones: { m: '' } }

const request = (of: Sketch) => changeRequestOf(planOf(of), tinyCatalogue)
const ids = (of: Sketch) => request(of).lines.map(({ ruleId }) => ruleId)
const where = ({ initiator, listener }: RequestLine) => `${initiator.address} -> ${listener.address}`

describe('changeRequestOf', () => {
  test('one line for each flow and pair of members, with zone, name and canonical address', () => {
    const { lines, rows, incomplete, plan } = request(sketch)
    expect({ rows, incomplete, plan }).toEqual({ rows: 2, incomplete: 0, plan: 'Scenario' })
    expect(lines.map(where)).toEqual(['10.0.1.10 -> lib01.example.com', '10.0.1.11 -> lib01.example.com'])
    expect(lines[1]).toMatchObject({
      initiator: { machine: 'v', zone: 'Zone m', name: 'VMM02', address: '10.0.1.11', fault: null },
      listener: { machine: 'l', zone: null, name: 'LIB01' },
      transport: 'tcp',
      port: { from: 443, to: 443 },
      service: 'HTTPS',
      channel: 'data',
      flows: ['l1:v>l:tcp/443'],
    })
  })

  test('says why and who says so', () => {
    const [line] = request({ ...sketch, request: { justification: 'Project Atlas' } }).lines
    expect(line?.justification).toBe('Project Atlas. Purpose of library-files.')
    expect(line?.purpose).toBe('Purpose of library-files.')
    expect(line?.reference).toBe('nobody, Tiny ports (2016): R3 [R3]; Portolan errata X2')
    const h = { roles: 'host+library', members: ['H 10.0.2.1'] }
    const both = request({ machines: { ...machines, h }, links: ['v - h'], packs: ['rpc'] }).lines
    expect(both.find(({ port }) => port?.from === 443)?.reference).toBe(
      'nobody, Tiny ports (2016): R2 [R2], R3 [R3]; Portolan errata X1, X2',
    )
    expect(both.find(({ port }) => port?.from === 49152)?.reference).toBe('Pack rpc: Source of rpc')
  })

  test('rejected flows are left out; a note stands in the comment', () => {
    const flow = 'l1:v>l:tcp/443'
    expect(request({ ...sketch, decisions: [{ flow, state: 'rejected' }] }).rows).toBe(0)
    const noted = request({ ...sketch, decisions: [{ flow, state: 'reviewed', note: 'Agreed with Kim.' }] })
    expect(noted.lines.map(({ comment }) => comment)).toEqual(['Agreed with Kim.', 'Agreed with Kim.'])
  })

  test.each([
    ['a missing', ['LIB01'], 'The address of LIB01 is missing.'],
    ['a blank', ['LIB01 '], 'The address of LIB01 is missing.'],
    ['no member', [], 'Library has no computer with an address.'],
  ])('%s address keeps its line, flagged and counted', (_name, members, fault) => {
    const { lines, rows, incomplete } = request({ ...sketch, machines: { ...machines, l: { ...machines.l, members } } })
    expect({ rows, incomplete }).toEqual({ rows: 2, incomplete: 2 })
    expect(lines[0]?.listener).toMatchObject({ address: null, fault })
  })

  test.each(['010.0.0.1', '127.1', '10.0.0.0/33', '10.0.0.5/24', '0.0.0.0', '0.0.0.0/0', '::/0', '::', 'any', '*'])(
    'the address %s is never passed on',
    (address) => {
      const of = { ...sketch, machines: { ...machines, l: { ...machines.l, members: [`LIB01 ${address}`] } } }
      const [line] = request(of).lines
      expect(line?.listener.address).toBeNull()
      expect(line?.listener.fault).toContain('The address of LIB01 is not valid: ')
    },
  )

  test('two computers of one name without address are two lines, one address twice is one', () => {
    const twins = { ...sketch, machines: { ...machines, l: { ...machines.l, members: ['LIB01', 'LIB01'] } } }
    expect(request(twins).rows).toBe(4)
    expect(new Set(ids(twins)).size).toBe(4)
    const same = { ...machines.l, members: ['LIB01 10.0.0.1', 'LIB02 10.0.0.1'] }
    expect(request({ ...sketch, machines: { ...machines, l: same } }).rows).toBe(2)
  })

  test('the same tuple of two links is one line that names both', () => {
    const [line, ...rest] = request({ ...sketch, links: ['v - l', 'l - v'] }).lines
    expect(rest).toHaveLength(1)
    expect(line?.flows).toEqual(['l1:v>l:tcp/443', 'l2:v>l:tcp/443'])
    expect(line?.sources).toEqual(['R3'])
  })
})

describe('rule ids', () => {
  test('are the same in every release: a receiver remembers them', () => {
    expect(ids(sketch)).toMatchInlineSnapshot(`
      [
        "RZ1RD1ZWKXM",
        "R7FJWA0M83W",
      ]
    `)
  })

  test('survive renames, moves, other machines and the order of links', () => {
    const renamed = {
      ...sketch,
      zones: { n: 'perimeter' as const },
      request: { owner: 'Kim' },
      machines: {
        h: { roles: 'host', members: ['H 10.0.9.9'] },
        v: { ...machines.v, name: 'New', zone: 'n', members: ['X 10.0.1.10', 'Y 10.0.1.11'] },
        l: machines.l,
      },
      links: ['v - h', 'l - v'],
    }
    expect(ids(renamed)).toEqual(expect.arrayContaining(ids(sketch)))
  })

  test('change with the address and with the port', () => {
    const l = { ...machines.l, members: ['LIB01 10.0.3.3'] }
    const before = ids(sketch)
    expect(before).not.toEqual(expect.arrayContaining(ids({ ...sketch, machines: { ...machines, l } }).slice(0, 1)))
    expect(before).not.toEqual(expect.arrayContaining(ids({ ...sketch, settings: { bits: 8443 } }).slice(0, 1)))
  })

  test('are unique in a request of many rows', () => {
    const many = (prefix: string) =>
      Array.from({ length: 150 }, (_, at) => `${prefix}${at} 10.${prefix === 'a' ? 1 : 2}.0.${at}`)
    const large = {
      machines: { v: { roles: 'server', members: many('a') }, h: { roles: 'host', members: many('b') } },
      links: ['v - h'],
    }
    const all = ids(large)
    expect(all).toHaveLength(150 * 150 * 6)
    expect(new Set(all).size).toBe(all.length)
  })
})

test('law: rows = pairs of different members summed over flows, and nothing but the members’ own addresses appears', () => {
  const member = fc.constantFrom('A 10.0.0.1', 'B 10.0.0.2', 'C fd00::1', 'D', 'E 300.1.1.1', 'F 0.0.0.0/0')
  const members = fc.uniqueArray(member, { maxLength: 6 })
  fc.assert(
    fc.property(members, members, (a, b) => {
      const { lines, rows, incomplete } = request({
        machines: { v: { roles: 'server', members: a }, l: { roles: 'library', members: b } },
        links: ['v - l'],
      })
      const good = (list: readonly string[]) => list.filter((text) => /(0\.[12]|::1)$/.test(text)).length
      // The same address on both sides is one computer, which needs no firewall for itself.
      const shared = a.filter((text) => b.includes(text) && good([text]) > 0).length
      expect(rows).toBe(Math.max(1, a.length) * Math.max(1, b.length) - shared)
      expect(rows - incomplete).toBe(good(a) * good(b) - shared)
      for (const { initiator, listener } of lines) {
        for (const { address, fault } of [initiator, listener]) {
          expect(address === null ? fault : address).toMatch(
            address === null ? /address/ : /^(10\.0\.0\.[12]|fd00::1)$/,
          )
        }
      }
    }),
  )
})
