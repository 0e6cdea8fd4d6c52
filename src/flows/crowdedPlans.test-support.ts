import fc from 'fast-check'
import type { Machine, Plan } from '#plan/plan.ts'
import { planArbitrary } from '#plan/planArbitrary.test-support.ts'
import { tinyCatalogue } from './tinyCatalogue.test-support.ts'

const roles = tinyCatalogue.roles.map(({ id }) => id)
const drawn = planArbitrary(roles, {
  mostMachines: 8,
  packs: ['rpc', 'peer'],
  choices: { domain: ['trusted', 'perimeter'], legacy: ['drop'] },
})

/** Few addresses among many machines, so that computers share addresses and roles; more links than are drawn. */
const crowded = fc.tuple(drawn, fc.infiniteStream(fc.tuple(fc.nat(5), fc.nat(5)))).map(([plan, stream]): Plan => {
  const machines = plan.machines.map((machine): Machine => {
    const [from, count] = stream.next().value ?? [0, 0]
    const members = Array.from({ length: count % 4 }, (_, at) => ({
      name: `n${at}`,
      address: (from + at) % 6 > 3 ? `2001:db8::${(from + at) % 6}` : `10.0.0.${(from + at) % 6}`,
    }))
    return { ...machine, roles: ['server', 'host', 'library'].slice(from % 2), members }
  })
  const ids = machines.map(({ id }) => id)
  const links = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => ({ id: `${a}+${b}`, ends: [a, b] as const })))
  return { ...plan, machines, links, packs: ['peer', 'rpc'] }
})
/** Plans of which some are crowded. */
export const crowdedPlans: fc.Arbitrary<Plan> = fc.oneof(drawn, crowded)
