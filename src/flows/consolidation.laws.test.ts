import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAddress } from '#net/address.ts'
import { addressBounds } from '#net/addressBounds.ts'
import { formatPortRange } from '#net/port.ts'
import type { Machine, Plan } from '#plan/plan.ts'
import { consolidate } from './consolidation.ts'
import { createCrossings, zoneOf } from './crossing.ts'
import { crowdedPlans as plans } from './crowdedPlans.test-support.ts'
import { deriveFlows } from './deriveFlows.ts'
import { endText, expandRow, isTuple, type PlainTuple } from './expandRow.ts'
import { isImpossible } from './ipVersions.ts'
import { requestEnds } from './requestEnds.ts'
import type { RowRequest } from './requestRow.ts'
import { tinyCatalogue } from './tinyCatalogue.test-support.ts'

const request = (plan: Plan, view: 'rules' | 'minimal'): RowRequest => consolidate(plan, tinyCatalogue, view)

const keyOf = (parts: readonly (string | null)[]) => JSON.stringify(parts)

/** The tuples said again in the plainest way: every flow, every pair of members, every firewall. */
function tuplesOf(plan: Plan): { readonly requested: Set<string>; readonly inside: Set<string> } {
  const rejected = new Set(plan.decisions.filter(({ state }) => state === 'rejected').map(({ flow }) => flow))
  const machines = new Map(plan.machines.map((machine) => [machine.id, machine]))
  const crossing = createCrossings(plan)
  const ends = requestEnds(plan)
  const requested = new Set<string>()
  const inside = new Set<string>()
  for (const flow of deriveFlows(plan, tinyCatalogue)) {
    const [from, to] = [machines.get(flow.initiator), machines.get(flow.listener)]
    if (rejected.has(flow.id) || from === undefined || to === undefined) continue
    const met = crossing(zoneOf(plan, from), zoneOf(plan, to))
    const crosses = met.kind === 'firewalls' || met.kind === 'unnamed'
    const firewalls = met.kind === 'firewalls' ? met.firewalls.map(({ name }) => name) : [null]
    const service = flow.port === null ? flow.transport : `${flow.transport}/${formatPortRange(flow.port)}`
    for (const { end: a } of ends.get(flow.initiator) ?? []) {
      for (const { end: b } of ends.get(flow.listener) ?? []) {
        if (!isTuple(endText(a), endText(b))) continue
        for (const firewall of firewalls) {
          const key = keyOf([firewall, endText(a), endText(b), service])
          if (crosses || plan.includeInside) requested.add(key)
          else inside.add(`${met.kind} ${key}`)
        }
      }
    }
  }
  return { requested, inside }
}

const expanded = (found: RowRequest) =>
  new Set(
    found.rows
      .flatMap(expandRow)
      .map((tuple) => keyOf([tuple.firewall, tuple.source, tuple.destination, tuple.service])),
  )

/** Two computers of one name without an address count as two; as texts they are one. */
const told = (plan: Plan) =>
  plan.machines.every(({ members }) => members.every(({ address }) => address !== undefined)) &&
  new Set(plan.firewalls.map(({ name }) => name)).size === plan.firewalls.length

test.each(['rules', 'minimal'] as const)('law: %s rows stand for exactly the tuples, no more and no less', (view) => {
  fc.assert(
    fc.property(plans, (plan) => {
      const found = request(plan, view)
      const { requested, inside } = tuplesOf(plan)
      expect(expanded(found)).toEqual(requested)
      for (const row of found.rows) expect(expandRow(row).length).toBe(row.tuples)
      if (told(plan) && !plan.includeInside) {
        expect(found.tuples).toBe(requested.size)
        expect(found.inside + found.open).toBe(inside.size)
      }
      expect(new Set(found.rows.map(({ id }) => id)).size).toBe(found.rows.length)
      if (found.lowerBound !== null) expect(found.lowerBound).toBeLessThanOrEqual(found.rows.length)
    }),
    { numRuns: 400 },
  )
})

test.each(['rules', 'minimal'] as const)(
  'law: %s rows hold either only tuples that no packet can match, or none',
  (view) => {
    fc.assert(
      fc.property(plans, (plan) => {
        const found = request(plan, view)
        const apart = ({ source, destination }: PlainTuple) => {
          const [from, to] = [source, destination].map((text) => parseAddress(text))
          const version = (read: typeof from) => (read?.ok ? addressBounds(read.address)?.family : undefined)
          return version(from) !== undefined && version(to) !== undefined && version(from) !== version(to)
        }
        for (const row of found.rows) {
          const tuples = expandRow(row)
          expect(tuples.filter(apart)).toEqual(isImpossible(row) ? tuples : [])
        }
        expect(found.impossible).toBe(found.rows.filter(isImpossible).length)
      }),
      { numRuns: 300 },
    )
  },
)

test('law: rows never join what differs in details, transport or firewall', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const owners = new Map(
        plan.details.filter(({ scope }) => scope === 'rule').map(({ id, details }) => [id, details]),
      )
      for (const row of request(plan, 'minimal').rows) {
        expect(row.ports.length === 0).toBe(row.transport === 'icmp')
        for (const rule of row.rules.slice(0, 1)) {
          const expires = owners.get(rule)?.expires
          const ownRow = plan.details.some(({ scope, id }) => scope === 'row' && id === row.id)
          if (expires !== undefined && !ownRow && row.rules.length === 1) expect(row.details.expires).toBe(expires)
        }
      }
    }),
    { numRuns: 200 },
  )
})

test.each(['rules', 'minimal'] as const)('law: %s row ids stay under unrelated edits', (view) => {
  fc.assert(
    fc.property(plans, fc.boolean(), (plan, reverse) => {
      const ids = request(plan, view).rows.map(({ id }) => id)
      const machines: readonly Machine[] = [
        ...plan.machines.map((machine) => ({ ...machine, name: `${machine.name}!`, position: { x: 1, y: 2 } })),
        { id: 'new1', name: 'New', roles: ['server'], members: [{ name: 'new', address: '192.0.2.1' }] },
        { id: 'new2', name: 'New', roles: ['host'], members: [{ name: 'new', address: '192.0.2.2' }] },
      ]
      const links = [...plan.links, { id: 'new3', ends: ['new1', 'new2'] as const }]
      const edited: Plan = {
        ...plan,
        name: 'Renamed',
        machines,
        zones: plan.zones.map((zone) => ({ ...zone, name: `${zone.name}?` })),
        links: reverse ? links.reverse() : links,
      }
      const after = new Set(request(edited, view).rows.map(({ id }) => id))
      expect(ids.filter((id) => !after.has(id))).toEqual([])
    }),
    { numRuns: 300 },
  )
})
