import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HandedOver, Plan } from '#plan/plan.ts'
import { planArbitrary } from '#plan/planArbitrary.test-support.ts'
import { consolidate } from './consolidation.ts'
import { crowdedPlans } from './crowdedPlans.test-support.ts'
import { type Delta, deltaOf, deltaRequest } from './delta.ts'
import { expandRow, isTuple } from './expandRow.ts'
import { handedOver } from './handedOver.ts'
import { isImpossible } from './ipVersions.ts'
import type { RequestRow, RowRequest } from './requestRow.ts'
import { planOf } from './scenario.test-support.ts'
import { tinyCatalogue } from './tinyCatalogue.test-support.ts'

const request = (plan: Plan, view: 'rules' | 'minimal' = 'rules'): RowRequest => consolidate(plan, tinyCatalogue, view)
const record = (plan: Plan, view?: 'rules' | 'minimal') =>
  handedOver(request(plan, view), { id: 'q1', date: '2026-01-31' })
const delta = (now: Plan, before: HandedOver): Delta => deltaOf(now, request(now), before)

const before = planOf({
  machines: {
    v: { roles: 'server', members: ['VMM 10.0.1.10'] },
    l: { roles: 'library', members: ['LIB 10.0.2.1'] },
    h: { roles: 'host', choices: { domain: 'trusted' }, members: ['H1 10.0.3.1', 'H2 10.0.3.2'] },
  },
  links: ['v - l', 'v - h'],
})
const withHosts = (members: readonly string[]): Plan => ({
  ...before,
  machines: before.machines.map((machine) =>
    machine.id === 'h'
      ? {
          ...machine,
          members: members.map((text) => {
            const [name = '', address] = text.split(' ')
            return address === undefined ? { name } : { name, address }
          }),
        }
      : machine,
  ),
})
const says = (rows: readonly RequestRow[]) =>
  rows.flatMap(expandRow).map(({ source, destination, service }) => `${source} > ${destination} ${service}`)

describe('deltaOf', () => {
  test('nothing changed: every row is unchanged under its own id', () => {
    const { add, remove, unchanged } = delta(before, record(before))
    expect({ add, remove }).toEqual({ add: [], remove: [] })
    expect(unchanged.map(({ id }) => id)).toEqual(request(before).rows.map(({ id }) => id))
  })

  test('rows of other rules between the same addresses keep an id each', () => {
    const shared = withHosts(['H1 10.0.2.1'])
    const ids = request(shared).rows.map(({ id }) => id)
    expect(new Set(says(request(shared).rows)).size).toBeLessThan(says(request(shared).rows).length)
    expect(delta(shared, record(shared)).unchanged.map(({ id }) => id)).toEqual(ids)
    // Then they were one row, today each rule has its own.
    const { unchanged } = delta(shared, record(shared, 'minimal'))
    expect(new Set(unchanged.map(({ id }) => id)).size).toBe(unchanged.length)
  })

  test('what rows of several rules asked for is taken back once', () => {
    const then = record(withHosts(['H1 10.0.2.1', 'H2 10.0.3.2']))
    const asked = then.rows.filter(({ services }) => services.includes('tcp/443'))
    const twice = { ...then, rows: [...then.rows, ...asked.map((row) => ({ ...row, id: `${row.id}-again` }))] }
    const { remove } = delta(withHosts(['H1 10.0.2.1']), twice)
    expect(new Set(says(remove)).size).toBe(says(remove).length)
    expect(new Set(remove.map(({ id }) => id)).size).toBe(remove.length)
  })

  test('a host more is asked for alone, a host less is taken back alone, the library row keeps its id', () => {
    const now = withHosts(['H2 10.0.3.2', 'H3 10.0.3.3'])
    const { add, remove, unchanged } = delta(now, record(before))
    expect(new Set(add.flatMap((row) => row.destinations.map(({ address }) => address)))).toEqual(new Set(['10.0.3.3']))
    expect(says(remove).every((text) => text.includes('> 10.0.3.1 '))).toBe(true)
    expect(says(add)).toHaveLength(says(remove).length)
    const library = request(before).rows.find((row) => row.destinations[0]?.address === '10.0.2.1')
    expect(unchanged.map(({ id }) => id)).toContain(library?.id)
    expect(remove[0]).toMatchObject({ change: 'remove', destinations: [{ address: '10.0.3.1', name: '10.0.3.1' }] })
    expect(remove[0]?.why.justification).toBe('Not needed any more; it was requested on 2026-01-31.')
  })

  test('a row that goes as a whole goes under its id', () => {
    const now = { ...before, links: before.links.slice(1) }
    const old = record(before).rows.find(({ destinations }) => destinations[0] === '10.0.2.1')
    expect(delta(now, record(before)).remove.map(({ id }) => id)).toEqual([old?.id])
  })

  test('who has no address yet is asked for until it has one', () => {
    const waiting = withHosts(['H1 10.0.3.1', 'H2'])
    expect(JSON.stringify(record(waiting))).not.toContain('missing')
    expect(says(delta(waiting, record(waiting)).add).every((text) => text.includes('missing: H2'))).toBe(true)
    const { add, remove } = delta(before, record(waiting))
    expect(says(add).every((text) => text.includes('> 10.0.3.2 '))).toBe(true)
    expect(remove).toEqual([])
  })

  test('of a row whose known computers have one address nothing was asked for, and nothing is taken back', () => {
    const shared = withHosts(['H1 10.0.1.10', 'H2'])
    const then = record(shared)
    expect(then.rows.some(({ sources, destinations }) => sources.join() === destinations.join())).toBe(false)
    const old: HandedOver = {
      ...then,
      rows: [...then.rows, { id: 'P1', sources: ['10.0.1.10'], destinations: ['10.0.1.10'], services: ['icmp'] }],
    }
    expect(delta(shared, old).remove).toEqual([])
  })

  test('what no packet can match is asked for, marked, until it is mended', () => {
    const apart = withHosts(['H1 10.0.3.1', 'H2 2001:db8::2'])
    const { add, unchanged } = delta(apart, record(apart))
    expect(says(add).every((text) => text.includes('> 2001:db8::2 '))).toBe(true)
    expect(add.length).toBeGreaterThan(0)
    expect(deltaRequest(request(apart), { add, remove: [], unchanged }, true).impossible).toBe(add.length)
    expect(says(delta(withHosts(['H1 10.0.3.1']), record(apart)).remove)).toEqual([])
  })

  test('naming the firewall later is no change', () => {
    const zoned: Plan = {
      ...before,
      firewalls: [{ id: 'f1', name: 'Core' }],
      boundaries: [{ between: [null, null], firewalls: ['f1'] }],
    }
    const { add, remove, unchanged } = delta(zoned, record(before))
    expect({ add, remove }).toEqual({ add: [], remove: [] })
    expect(new Set(unchanged.map(({ firewall }) => firewall))).toEqual(new Set(['Core']))
  })

  test('thousands of hosts are compared by what they have in common', () => {
    const hosts = Array.from({ length: 4_000 }, (_, at) => `H${at} 10.1.${Math.floor(at / 250)}.${at % 250}`)
    const servers = hosts.map((text) => text.replace(' 10.1.', ' 10.2.'))
    const vast = (of: readonly string[]): Plan => {
      const { machines } = planOf({ machines: { v: { roles: 'server', members: servers } }, links: [] })
      return {
        ...withHosts(of),
        machines: withHosts(of).machines.map((one) => machines.find(({ id }) => id === one.id) ?? one),
      }
    }
    const [old, now] = [vast(hosts.slice(0, -1)), vast(hosts.slice(1))]
    const { add, remove, unchanged } = delta(now, record(old))
    const ends = (rows: readonly RequestRow[]) =>
      new Set(rows.flatMap((row) => row.destinations.map(({ address }) => address)))
    expect(ends(add)).toEqual(new Set(['10.1.15.249']))
    expect(ends(remove)).toEqual(new Set(['10.1.0.0']))
    const sum = (rows: readonly RequestRow[]) => rows.reduce((total, { tuples }) => total + tuples, 0)
    expect(sum(add)).toBe(4 * servers.length)
    expect(sum(add) + sum(unchanged)).toBe(request(now).tuples)
  })

  test('requests that have too little in common to compare are refused with their number', () => {
    const texts = (net: number) =>
      Array.from({ length: 1_300 }, (_, at) => `10.${net}.${Math.floor(at / 250)}.${at % 250}`)
    const [sources, destinations] = [texts(1), texts(2)]
    const services = ['tcp/443', 'tcp/445']
    const rows = [
      ...sources.map((source, at) => ({ id: `s${at}`, sources: [source], destinations, services })),
      ...destinations.map((destination, at) => ({ id: `d${at}`, sources, destinations: [destination], services })),
    ]
    expect(() => deltaOf(before, request(before), { id: 'q1', date: '', rows })).toThrow(
      /^This request and the last one have 6,760,0\d\d differing combinations/,
    )
  })

  test('the request of a delta leaves unchanged rows out unless they are wanted', () => {
    const now = request(before)
    const found = deltaOf(before, now, record(before))
    expect(deltaRequest(now, found, false)).toMatchObject({ rows: [], tuples: 0 })
    expect(deltaRequest(now, found, true).tuples).toBe(now.tuples)
  })
})

const roles = tinyCatalogue.roles.map(({ id }) => id)
const plans = planArbitrary(roles, { packs: ['rpc', 'peer'] })
/** Firewalls compared by name only where both sides name them all: here neither does. */
const bare = (plan: Plan): Plan => ({ ...plan, firewalls: [], boundaries: [], includeInside: true })

test('law: Add and Remove stand for exactly the difference, and together with Unchanged for all', () => {
  fc.assert(
    fc.property(plans, plans, fc.constantFrom('rules' as const, 'minimal' as const), (one, other, view) => {
      const edited: Plan = {
        ...bare(one),
        machines: one.machines.map((machine, at) => ({ ...machine, ...members(other, at) })),
      }
      const [then, now] = [record(bare(one), view), request(edited, view)]
      const old = new Set(
        then.rows.flatMap(({ sources, destinations, services }) =>
          sources.flatMap((a) =>
            destinations.flatMap((b) => (isTuple(a, b) ? services.map((service) => `${a} > ${b} ${service}`) : [])),
          ),
        ),
      )
      const today = new Set(says(now.rows))
      const { add, remove, unchanged } = deltaOf(edited, now, then)
      expect(new Set(says(add))).toEqual(new Set([...today].filter((tuple) => !old.has(tuple))))
      expect(new Set(says(remove))).toEqual(new Set([...old].filter((tuple) => !today.has(tuple))))
      expect(new Set(says([...add, ...unchanged]))).toEqual(today)
    }),
    { numRuns: 300 },
  )
})

test('law: what was handed over is not taken back as long as nothing changes, and no id is given twice', () => {
  fc.assert(
    fc.property(
      crowdedPlans,
      crowdedPlans,
      fc.constantFrom('rules' as const, 'minimal' as const),
      (one, other, view) => {
        const now = request(one, view)
        const same = deltaOf(one, now, record(one, view))
        expect(same.remove).toEqual([])
        for (const row of same.add) expect(isImpossible(row) || isIncomplete(row)).toBe(true)
        const edited = { ...one, machines: one.machines.map((machine, at) => ({ ...machine, ...members(other, at) })) }
        for (const { add, remove, unchanged } of [
          same,
          deltaOf(one, now, record(edited)),
          deltaOf(one, now, record(one)),
        ]) {
          const ids = [...add, ...remove, ...unchanged].map(({ id }) => id)
          expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
        }
      },
    ),
    { numRuns: 60 },
  )
})

const isIncomplete = ({ sources, destinations }: RequestRow): boolean =>
  [...sources, ...destinations].some(({ address }) => address === null)

function members(other: Plan, at: number) {
  const machine = other.machines[at]
  return machine === undefined ? {} : { members: machine.members }
}
