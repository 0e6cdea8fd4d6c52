import { equalData } from '../equalData.ts'
import { formatCount, limits } from '../limits.ts'
import type { Firewall, Plan } from '../plan.ts'
import { shown } from '../planFault.ts'
import { firewallSchema } from '../schema.ts'
import { checked, keepWhere, mapChanged, withFields } from './changedData.ts'
import { done, type OperationResult, refused } from './operationResult.ts'

/** Empty text removes owner or queue; absent fields stay. */
export interface FirewallPatch {
  readonly name?: string
  readonly owner?: string
  readonly queue?: string
}

/** Adds the firewall at the end. Refused for a used id. */
export function addFirewall(plan: Plan, firewall: Firewall): OperationResult {
  if (plan.firewalls.length >= limits.firewalls) {
    return refused(`A plan holds at most ${formatCount(limits.firewalls)} firewalls.`)
  }
  if (plan.firewalls.some(({ id }) => id === firewall.id)) {
    return refused(`There is a firewall with the id ${shown(firewall.id)} already.`)
  }
  const valid = checked(firewallSchema, firewall)
  return valid.ok ? done({ ...plan, firewalls: [...plan.firewalls, valid.value] }) : refused(valid.reason)
}

/** Changes name, owner or ticket queue. */
export function updateFirewall(plan: Plan, id: string, patch: FirewallPatch): OperationResult {
  const old = plan.firewalls.find((firewall) => firewall.id === id)
  if (old === undefined) return refused(`There is no firewall with the id ${shown(id)}.`)
  const valid = checked(firewallSchema, { ...old, ...patch, id })
  if (!valid.ok) return refused(valid.reason)
  if (equalData(old, valid.value)) return done(plan)
  return done({ ...plan, firewalls: mapChanged(plan.firewalls, (other) => (other === old ? valid.value : other)) })
}

/**
 * Removes the firewall and its details, and takes it out of the boundaries where others stand beside it.
 * Where it stood alone the boundary becomes undecided: nobody said that there is none.
 */
export function removeFirewall(plan: Plan, id: string): OperationResult {
  const alone = keepWhere(plan.boundaries, ({ firewalls }) => !(firewalls.length === 1 && firewalls[0] === id))
  return done(
    withFields(plan, {
      firewalls: keepWhere(plan.firewalls, (firewall) => firewall.id !== id),
      boundaries: mapChanged(alone, (boundary) =>
        boundary.firewalls.includes(id)
          ? { ...boundary, firewalls: boundary.firewalls.filter((other) => other !== id) }
          : boundary,
      ),
      details: keepWhere(plan.details, (details) => !(details.scope === 'firewall' && details.id === id)),
    }),
  )
}
