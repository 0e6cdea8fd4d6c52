import { equalData } from '../equalData.ts'
import { formatCount, limits } from '../limits.ts'
import { ownPortFault } from '../ownPort.ts'
import type { OwnPack, Plan } from '../plan.ts'
import { shown } from '../planFault.ts'
import { ownPackSchema } from '../schema.ts'
import { checked, keepWhere, mapChanged, withFields } from './changedData.ts'
import { done, type OperationResult, refused } from './operationResult.ts'

/** Adds a pack of the user's own, in place of one with the same id. It is not switched on. Refused when a rule is broken. */
export function addOwnPack(plan: Plan, pack: OwnPack): OperationResult {
  const valid = checked(ownPackSchema, pack)
  if (!valid.ok) return refused(valid.reason)
  const ids = new Set<string>()
  for (const rule of valid.value.rules) {
    if (ids.has(rule.id)) return refused(`Two rules of the pack have the id ${shown(rule.id)}.`)
    ids.add(rule.id)
    const fault = ownPortFault(rule)
    if (fault !== null) return refused(`The rule ${shown(rule.id)} is broken. ${fault}`)
  }
  if (plan.ownPacks.some(({ id }) => id === pack.id)) {
    const ownPacks = mapChanged(plan.ownPacks, (old) =>
      old.id === pack.id && !equalData(old, valid.value) ? valid.value : old,
    )
    return done(withFields(plan, { ownPacks }))
  }
  if (plan.ownPacks.length >= limits.ownPacks) {
    return refused(`A plan holds at most ${formatCount(limits.ownPacks)} packs of its own.`)
  }
  return done({ ...plan, ownPacks: [...plan.ownPacks, valid.value] })
}

/** Removes the pack and switches it off. An unknown id changes nothing. */
export function removeOwnPack(plan: Plan, id: string): OperationResult {
  const ownPacks = keepWhere(plan.ownPacks, (pack) => pack.id !== id)
  if (ownPacks === plan.ownPacks) return done(plan)
  return done(withFields(plan, { ownPacks, packs: keepWhere(plan.packs, (pack) => pack !== id) }))
}
