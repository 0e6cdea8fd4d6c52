import type { Plan } from '../plan.ts'
import { createFaultList } from '../planFault.ts'
import { salvage } from '../salvage.ts'
import { checkValue, type Shape, type ShapeOutput } from '../schema.ts'

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string }

/** The value in the plan's form, or the first thing wrong with it: an operation takes nothing over by halves. */
export function checked<S extends Shape>(shape: S, value: unknown): Checked<ShapeOutput<S>> {
  const faults = createFaultList()
  const taken = salvage(shape, value, '$', faults)
  if (!taken.ok) return { ok: false, reason: taken.message }
  const [fault] = faults.all()
  if (fault === undefined) return taken
  const strict = checkValue(shape, value)
  return { ok: false, reason: strict.ok ? fault.message : strict.message }
}

/** The plan with these fields; the same object when they are the ones it has. */
export function withFields(plan: Plan, fields: Partial<Plan>): Plan {
  const keys = Object.keys(fields) as (keyof Plan)[]
  return keys.every((key) => plan[key] === fields[key]) ? plan : { ...plan, ...fields }
}

/** The list with some items exchanged; the same list when `change` gives every item back. */
export function mapChanged<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  const next = items.map(change)
  return next.every((item, index) => item === items[index]) ? items : next
}

/** The list without the items that fail; the same list when all pass. */
export function keepWhere<T>(items: readonly T[], passes: (item: T) => boolean): readonly T[] {
  const next = items.filter(passes)
  return next.length === items.length ? items : next
}

/** The record with this entry, or without it for null; the same record when that changes nothing. Safe for every key. */
export function withEntry<V>(
  record: Readonly<Record<string, V>>,
  key: string,
  value: V | null,
): Readonly<Record<string, V>> {
  const has = Object.hasOwn(record, key)
  if (value === null ? !has : has && record[key] === value) return record
  const others = Object.entries(record).filter(([other]) => other !== key)
  return Object.fromEntries(value === null ? others : [...others, [key, value]])
}
