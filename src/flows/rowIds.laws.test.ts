import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Machine, Plan } from '#plan/plan.ts'
import { consolidate } from './consolidation.ts'
import { crowdedPlans } from './crowdedPlans.test-support.ts'
import { tinyCatalogue } from './tinyCatalogue.test-support.ts'

/** The plan with the machines of another beside its own, under ids and addresses of their own and without a link between. */
function beside(plan: Plan, other: Plan): Plan {
  const apart = (id: string) => `beside ${id}`
  const machines = other.machines.map((machine, place): Machine => {
    const { zone: _zone, ...rest } = machine
    const addressOf = (at: number) => (at % 3 === 2 ? `fd00::${place}:${at}` : `172.16.${place}.${at}`)
    return {
      ...rest,
      id: apart(machine.id),
      members: machine.members.map((one, at) => ({ ...one, address: addressOf(at) })),
    }
  })
  const links = other.links.map(({ id, ends: [a, b] }) => ({ id: apart(id), ends: [apart(a), apart(b)] as const }))
  return { ...plan, machines: [...plan.machines, ...machines], links: [...plan.links, ...links] }
}

/** Something happens in the first half: a machine joins, with a link to one that is there, or a link goes. */
function edited(plan: Plan, at: number): Plan {
  const other = plan.machines[at % Math.max(1, plan.machines.length)]
  if (other === undefined || at % 2 === 0) return { ...plan, links: plan.links.filter((_, place) => place !== at % 7) }
  const added = { id: 'new', name: 'New', roles: ['host'], members: [{ name: 'new', address: '192.0.2.1' }] }
  return {
    ...plan,
    machines: [...plan.machines, added],
    links: [...plan.links, { id: 'new', ends: [other.id, 'new'] }],
  }
}

test.each(['rules', 'minimal'] as const)(
  'law: %s rows keep their ids whatever happens among computers they are not connected with',
  (view) => {
    let kept = 0
    fc.assert(
      fc.property(crowdedPlans, crowdedPlans, fc.nat({ max: 20 }), (plan, other, at) => {
        const idsBeside = (half: Plan) =>
          consolidate(beside(half, other), tinyCatalogue, view)
            .rows.filter(({ sources }) => sources.every(({ machine }) => machine.startsWith('beside ')))
            .map(({ id }) => id)
        const ids = idsBeside(plan)
        kept += ids.length
        expect(idsBeside(edited(plan, at))).toEqual(ids)
      }),
      { numRuns: 150 },
    )
    expect(kept).toBeGreaterThan(150)
  },
)
