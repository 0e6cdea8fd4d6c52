import { byCodeUnit } from '../byCodeUnit.ts'
import { equalData } from '../equalData.ts'
import type { Plan, RequestDetails } from '../plan.ts'
import { choicesSchema, packsSchema, requestSchema, settingsSchema } from '../schema.ts'
import { textSchema } from '../schemaValues.ts'
import { checked, withEntry, withFields } from './changedData.ts'
import { done, type OperationResult, refused } from './operationResult.ts'

/** Empty text removes a detail; absent ones stay. */
export type RequestPatch = Partial<Record<keyof RequestDetails, string>>

export function renamePlan(plan: Plan, name: string): OperationResult {
  const valid = checked(textSchema, name)
  return valid.ok ? done(withFields(plan, { name: valid.value })) : refused(valid.reason)
}

/** Sets a choice for the whole plan; null makes it undecided. */
export function setPlanChoice(plan: Plan, choice: string, option: string | null): OperationResult {
  const valid = checked(choicesSchema, option === null ? {} : { [choice]: option })
  return valid.ok ? done(withFields(plan, { choices: withEntry(plan.choices, choice, option) })) : refused(valid.reason)
}

/** Sets a port or a range "from-to"; null goes back to the product's default. Refused outside 1–65535. */
export function setSetting(plan: Plan, setting: string, value: number | string | null): OperationResult {
  const valid = checked(settingsSchema, value === null ? {} : { [setting]: value })
  if (!valid.ok) return refused(valid.reason)
  const port = value === null ? null : (valid.value[setting] ?? null)
  return done(withFields(plan, { settings: withEntry(plan.settings, setting, port) }))
}

/** Switches a pack on or off. */
export function setPack(plan: Plan, pack: string, on: boolean): OperationResult {
  const valid = checked(packsSchema, [pack])
  if (!valid.ok) return refused(valid.reason)
  if (plan.packs.includes(pack) === on) return done(plan)
  const packs = on ? [...plan.packs, pack].sort(byCodeUnit) : plan.packs.filter((other) => other !== pack)
  return done({ ...plan, packs })
}

/** Changes ticket fields. Refused when a date is no day of the calendar. */
export function setRequestDetails(plan: Plan, patch: RequestPatch): OperationResult {
  const valid = checked(requestSchema, { ...plan.request, ...patch })
  if (!valid.ok) return refused(valid.reason)
  return done(equalData(plan.request, valid.value) ? plan : { ...plan, request: valid.value })
}
