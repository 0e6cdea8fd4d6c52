import { byCodeUnit } from './byCodeUnit.ts'

/** A key and its value: JSON data, or an object with its fields in order. Undefined means absent. */
export type Field = readonly [key: string, value: unknown]

/** A list or an object with one item per line, as a value of the document. */
export function block(open: string, items: readonly string[], close: string): string {
  return items.length === 0 ? `${open}${close}` : `${open}\n    ${items.join(',\n    ')}\n  ${close}`
}

/** An empty list is a default, which the file leaves out. */
export function filled<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items
}

/** The record with its keys in this order. */
export function ordered<T extends object>(
  record: T,
  keys: readonly (keyof T & string)[],
): { readonly fields: readonly Field[] } {
  return { fields: keys.map((key): Field => [key, record[key]]) }
}

export function sortedFields(record: Readonly<Record<string, unknown>>): readonly Field[] {
  return Object.entries(record).sort(([a], [b]) => byCodeUnit(a, b))
}

export function fieldLines(fields: readonly Field[]): readonly string[] {
  return fields.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
}

/** `{ "id": "m1", "roles": ["vmm-server"] }`; undefined fields are left out. Written by hand, because an object cannot keep number-like keys in order. */
export function writeFields(fields: readonly Field[]): string {
  const present = fields.filter(([, value]) => value !== undefined)
  return `{ ${present.map(([key, value]) => `${JSON.stringify(key)}: ${writeValue(value)}`).join(', ')} }`
}

function writeValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeValue).join(', ')}]`
  if (typeof value === 'object' && value !== null && 'fields' in value)
    return writeFields(value.fields as readonly Field[])
  return JSON.stringify(value)
}

/** Writes each item once: what an edit leaves alone is the same object, and costs nothing when the plan is stored again. */
export function once<Item extends object>(write: (item: Item) => string): (item: Item) => string {
  const known = new WeakMap<Item, string>()
  return (item) => {
    const before = known.get(item)
    if (before !== undefined) return before
    const text = write(item)
    known.set(item, text)
    return text
  }
}
