import { childPath, type FaultList } from './planFault.ts'
import { checkValue, type Shape, type ShapeOutput } from './schema.ts'

export type Salvaged<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly path: string; readonly message: string }

/** The parts of a shape that hold other shapes; the rest is a leaf and is checked as a whole. */
interface Inside {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly key?: Shape
  readonly value?: Shape
  readonly wrapped?: Shape
  readonly default?: unknown
}

/**
 * Takes over what is good of a value: broken elements, record entries and optional fields are left out and listed.
 * Fails only when the value itself is of the wrong kind or a required field is broken.
 */
export function salvage<S extends Shape>(
  shape: S,
  input: unknown,
  path: string,
  faults: FaultList,
): Salvaged<ShapeOutput<S>> {
  return salvageUnknown(shape, input, path, faults) as Salvaged<ShapeOutput<S>>
}

/** Hands the good elements of a list to `take`, with their paths; lists the others. */
export function salvageItems<S extends Shape>(
  item: S,
  input: readonly unknown[],
  path: string,
  noun: string,
  faults: FaultList,
  take: (value: ShapeOutput<S>, path: string) => void,
): void {
  for (let index = 0; index < input.length && !faults.isHopeless(); index++) {
    const elementPath = childPath(path, index)
    const element = salvage(item, input[index], elementPath, faults)
    if (element.ok) take(element.value, elementPath)
    else faults.add(element.path, `${element.message} The ${noun} is left out.`)
  }
}

/** Own, enumerable fields of something that JSON could have made; null for everything else. */
export function fieldsOf(input: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return null
  return input as Readonly<Record<string, unknown>>
}

function salvageUnknown(shape: Shape, input: unknown, path: string, faults: FaultList): Salvaged<unknown> {
  const inside = shape as unknown as Inside
  if (inside.type === 'object' && inside.entries !== undefined) {
    return salvageObject(shape, inside.entries, input, path, faults)
  }
  if (inside.type === 'record' && inside.key !== undefined && inside.value !== undefined) {
    return salvageRecord(shape, inside.key, inside.value, input, path, faults)
  }
  if (inside.type === 'array' && inside.item !== undefined && Array.isArray(input)) {
    const items: unknown[] = []
    salvageItems(inside.item, input, path, nounOf(path), faults, (value) => items.push(value))
    return { ok: true, value: items }
  }
  return leaf(shape, input, path)
}

function leaf(shape: Shape, input: unknown, path: string): Salvaged<unknown> {
  const checked = checkValue(shape, input)
  return checked.ok ? checked : { ...checked, path }
}

function salvageObject(
  shape: Shape,
  entries: Readonly<Record<string, Shape>>,
  input: unknown,
  path: string,
  faults: FaultList,
): Salvaged<unknown> {
  const fields = fieldsOf(input)
  if (fields === null) return leaf(shape, null, path)
  const taken: [string, unknown][] = []
  for (const [key, entry] of Object.entries(entries)) {
    const value = Object.hasOwn(fields, key) ? fields[key] : undefined
    const { type, wrapped, default: fallback } = entry as unknown as Inside
    if (wrapped === undefined) {
      if (value === undefined) return { ok: false, path, message: `The field "${key}" is missing.` }
      const field = salvageUnknown(entry, value, childPath(path, key), faults)
      if (!field.ok) return field
      taken.push([key, field.value])
      continue
    }
    const field =
      saysNothing(value) && type === 'exact_optional' ? null : optionalField(wrapped, value, path, key, faults)
    if (field !== null && !(type === 'exact_optional' && saysNothing(field.value))) taken.push([key, field.value])
    else if (type === 'optional') taken.push([key, fallback])
  }
  reportUnknownFields(entries, fields, path, faults)
  return { ok: true, value: Object.fromEntries(taken) }
}

function optionalField(
  shape: Shape,
  input: unknown,
  path: string,
  key: string,
  faults: FaultList,
): { readonly value: unknown } | null {
  if (input === undefined) return null
  const field = salvageUnknown(shape, input, childPath(path, key), faults)
  if (field.ok) return field
  faults.add(field.path, `${field.message} The ${key} is left out.`)
  return null
}

/** Empty text, an empty list and an empty record in an optional field mean the same as no field: plans have one form only. */
function saysNothing(value: unknown): boolean {
  if (value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  const fields = fieldsOf(value)
  return fields !== null && Object.keys(fields).length === 0
}

function reportUnknownFields(
  known: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, unknown>>,
  path: string,
  faults: FaultList,
): void {
  for (const key of Object.keys(fields)) {
    if (Object.hasOwn(known, key) || fields[key] === undefined) continue
    faults.add(childPath(path, key), 'Portolan does not know this field. It is left out.')
  }
}

/** Object.fromEntries makes own properties of any key, "__proto__" included, and leaves prototypes alone. */
function salvageRecord(
  shape: Shape,
  keyShape: Shape,
  valueShape: Shape,
  input: unknown,
  path: string,
  faults: FaultList,
): Salvaged<unknown> {
  const fields = fieldsOf(input)
  if (fields === null) return leaf(shape, null, path)
  const taken: [string, unknown][] = []
  for (const key of Object.keys(fields)) {
    const entryPath = childPath(path, key)
    const checkedKey = leaf(keyShape, key, entryPath)
    const entry = checkedKey.ok ? salvageUnknown(valueShape, fields[key], entryPath, faults) : checkedKey
    if (entry.ok) taken.push([key, entry.value])
    else faults.add(entry.path, `${entry.message} It is left out.`)
  }
  return { ok: true, value: Object.fromEntries(taken) }
}

const nouns: Readonly<Record<string, string>> = {
  roles: 'role',
  members: 'member',
  cidrs: 'CIDR',
  packs: 'pack',
  flows: 'flow',
  rows: 'row',
  rules: 'rule',
  sources: 'source',
  destinations: 'destination',
  services: 'service',
}

function nounOf(path: string): string {
  const key = path.slice(path.lastIndexOf('.') + 1)
  return nouns[key] ?? 'element'
}
