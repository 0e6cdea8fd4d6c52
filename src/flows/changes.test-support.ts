import type { Plan } from '#plan/plan.ts'
import { consolidate } from './consolidation.ts'
import { deltaOf } from './delta.ts'
import { handedOver } from './handedOver.ts'
import type { RequestRow } from './requestRow.ts'
import { planOf } from './scenario.test-support.ts'
import { tinyCatalogue } from './tinyCatalogue.test-support.ts'

/** A server with a library (link l1) and two hosts (l2, l3). */
export const planBefore = planOf({
  machines: {
    v: { roles: 'server', members: ['VMM 10.0.1.10'] },
    l: { roles: 'library', members: ['LIB 10.0.2.1'] },
    h: { roles: 'host', choices: { domain: 'trusted' }, members: ['H1 10.0.3.1'] },
    g: { roles: 'host', choices: { domain: 'trusted' }, members: ['H2 10.0.3.2'] },
  },
  links: ['v - l', 'v - h', 'v - g'],
})

/** What changed since `planBefore` was handed over, as the table lists it. */
export function changesSince(now: Plan, before: Plan = planBefore): readonly RequestRow[] {
  const request = (plan: Plan) => consolidate(plan, tinyCatalogue, 'rules')
  const { add, remove, unchanged } = deltaOf(
    now,
    request(now),
    handedOver(request(before), { id: 'q1', date: '2026-01-31' }),
  )
  return [...add, ...remove, ...unchanged]
}

/** The plan without a link. */
export const withoutLink = (id: string): Plan => ({
  ...planBefore,
  links: planBefore.links.filter((link) => link.id !== id),
})

/** The plan without a machine and its links. */
export const withoutMachine = (id: string): Plan => ({
  ...planBefore,
  machines: planBefore.machines.filter((machine) => machine.id !== id),
  links: planBefore.links.filter(({ ends }) => !ends.includes(id)),
})
