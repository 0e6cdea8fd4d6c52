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

/** A place in the file. Its path is spelt out only when there is something to say about it: most places are good. */
type Place = string | { readonly inside: Place; readonly key: string | number }

const pathOf = (place: Place): string =>
  typeof place === 'string' ? place : childPath(pathOf(place.inside), place.key)

/** Why a value cannot be taken over; anything else that is returned is the value. */
class Broken {
  readonly place: Place
  readonly message: string
  constructor(place: Place, message: string) {
    this.place = place
    this.message = message
  }
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
  const value = salvageUnknown(shape, input, path, faults)
  if (value instanceof Broken) return { ok: false, path: pathOf(value.place), message: value.message }
  return { ok: true, value: value as ShapeOutput<S> }
}

/** Hands the good elements of a list to `take`, with their places in the list; lists the others. */
export function salvageItems<S extends Shape>(
  item: S,
  input: readonly unknown[],
  path: string,
  noun: string,
  faults: FaultList,
  take: (value: ShapeOutput<S>, index: number) => void,
): void {
  salvageElements(item, input, path, noun, faults, (value, index) => take(value as ShapeOutput<S>, index))
}

/** Own, enumerable fields of something that JSON could have made; null for everything else. */
export function fieldsOf(input: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return null
  return input as Readonly<Record<string, unknown>>
}

function salvageElements(
  item: Shape,
  input: readonly unknown[],
  list: Place,
  noun: string,
  faults: FaultList,
  take: (value: unknown, index: number) => void,
): void {
  for (let index = 0; index < input.length && !faults.isHopeless(); index++) {
    const element = salvageUnknown(item, input[index], { inside: list, key: index }, faults)
    if (element instanceof Broken) report(element, `The ${noun} is left out.`, faults)
    else take(element, index)
  }
}

function report(broken: Broken, consequence: string, faults: FaultList): void {
  faults.add(pathOf(broken.place), `${broken.message} ${consequence}`)
}

function salvageUnknown(shape: Shape, input: unknown, place: Place, faults: FaultList): unknown {
  const inside = shape as unknown as Inside
  if (inside.type === 'object' && inside.entries !== undefined) {
    return salvageObject(shape, inside.entries, input, place, faults)
  }
  if (inside.type === 'record' && inside.key !== undefined && inside.value !== undefined) {
    return salvageRecord(shape, inside.key, inside.value, input, place, faults)
  }
  if (inside.type === 'array' && inside.item !== undefined && Array.isArray(input)) {
    const items: unknown[] = []
    salvageElements(inside.item, input, place, nounOf(place), faults, (value) => items.push(value))
    return items
  }
  return leaf(shape, input, place)
}

function leaf(shape: Shape, input: unknown, place: Place): unknown {
  const checked = checkValue(shape, input)
  return checked.ok ? checked.value : new Broken(place, checked.message)
}

interface Entry {
  readonly key: string
  readonly shape: Shape
  /** What an optional field may hold; undefined for a required one. */
  readonly wrapped: Shape | undefined
  readonly isExact: boolean
  readonly hasDefault: boolean
  readonly fallback: unknown
}

const knownEntries = new WeakMap<object, readonly Entry[]>()

/** The fields of a shape, looked up once. */
function entriesOf(entries: Readonly<Record<string, Shape>>): readonly Entry[] {
  const known = knownEntries.get(entries)
  if (known !== undefined) return known
  const listed = Object.entries(entries).map(([key, shape]): Entry => {
    const { type, wrapped, default: fallback } = shape as unknown as Inside
    return { key, shape, wrapped, isExact: type === 'exact_optional', hasDefault: type === 'optional', fallback }
  })
  knownEntries.set(entries, listed)
  return listed
}

function salvageObject(
  shape: Shape,
  entries: Readonly<Record<string, Shape>>,
  input: unknown,
  place: Place,
  faults: FaultList,
): unknown {
  const fields = fieldsOf(input)
  if (fields === null) return leaf(shape, null, place)
  const taken: Record<string, unknown> = {}
  for (const { key, shape: entry, wrapped, isExact, hasDefault, fallback } of entriesOf(entries)) {
    const value = Object.hasOwn(fields, key) ? fields[key] : undefined
    if (wrapped === undefined) {
      if (value === undefined) return new Broken(place, `The field "${key}" is missing.`)
      const field = salvageUnknown(entry, value, { inside: place, key }, faults)
      if (field instanceof Broken) return field
      taken[key] = field
      continue
    }
    const field =
      value === undefined || (isExact && saysNothing(value)) ? nothing : optional(wrapped, value, place, key, faults)
    if (field !== nothing && !(isExact && saysNothing(field))) taken[key] = field
    else if (hasDefault) taken[key] = fallback
  }
  reportUnknownFields(entries, fields, place, faults)
  return taken
}

/** Stands for a field that is not taken over. */
const nothing = Symbol('nothing')

function optional(shape: Shape, input: unknown, inside: Place, key: string, faults: FaultList): unknown {
  const field = salvageUnknown(shape, input, { inside, key }, faults)
  if (!(field instanceof Broken)) return field
  report(field, `The ${key} is left out.`, faults)
  return nothing
}

/** Empty text, an empty list and an empty record in an optional field mean the same as no field: plans have one form only. */
function saysNothing(value: unknown): boolean {
  if (value === undefined || value === '') return true
  if (typeof value !== 'object') return false
  if (Array.isArray(value)) return value.length === 0
  return value !== null && Object.keys(value).length === 0
}

function reportUnknownFields(
  known: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, unknown>>,
  place: Place,
  faults: FaultList,
): void {
  for (const key of Object.keys(fields)) {
    if (Object.hasOwn(known, key) || fields[key] === undefined) continue
    faults.add(childPath(pathOf(place), key), 'Portolan does not know this field. It is left out.')
  }
}

/** Object.fromEntries makes own properties of any key, "__proto__" included, and leaves prototypes alone. */
function salvageRecord(
  shape: Shape,
  keyShape: Shape,
  valueShape: Shape,
  input: unknown,
  place: Place,
  faults: FaultList,
): unknown {
  const fields = fieldsOf(input)
  if (fields === null) return leaf(shape, null, place)
  const taken: [string, unknown][] = []
  for (const key of Object.keys(fields)) {
    const at = { inside: place, key }
    const checkedKey = leaf(keyShape, key, at)
    const entry = checkedKey instanceof Broken ? checkedKey : salvageUnknown(valueShape, fields[key], at, faults)
    if (entry instanceof Broken) report(entry, 'It is left out.', faults)
    else taken.push([key, entry])
  }
  return Object.fromEntries(taken)
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

function nounOf(place: Place): string {
  const key = typeof place === 'string' ? place.slice(place.lastIndexOf('.') + 1) : place.key
  return (typeof key === 'string' ? nouns[key] : undefined) ?? 'element'
}
