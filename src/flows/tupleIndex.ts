import type { PlainTuple } from './expandRow.ts'

/** Tuples that can be asked for: a tuple whose firewall is not named is the same as that of any firewall. */
export interface TupleIndex {
  readonly has: (tuple: PlainTuple) => boolean
}

/** What a row of any kind says: all combinations of three lists of texts, at one firewall. */
export interface PlainRow {
  readonly firewall: string | null
  readonly sources: readonly string[]
  readonly destinations: readonly string[]
  readonly services: readonly string[]
}

/** Whether there is a tuple between a source and a destination. */
export type IsTuple = (source: string, destination: string) => boolean

export function tupleIndex(rows: readonly PlainRow[], isTuple: IsTuple): TupleIndex {
  const firewalls = new Map<string, (string | null)[]>()
  for (const row of rows) {
    for (const tuple of plainTuples(row, isTuple)) {
      const key = keyOf(tuple)
      const list = firewalls.get(key)
      if (list === undefined) firewalls.set(key, [row.firewall])
      else if (!list.includes(row.firewall)) list.push(row.firewall)
    }
  }
  return {
    has(tuple) {
      const list = firewalls.get(keyOf(tuple))
      return list !== undefined && (tuple.firewall === null || list.includes(tuple.firewall) || list.includes(null))
    },
  }
}

/** Every tuple of a row, once. */
export function* plainTuples(
  { firewall, sources, destinations, services }: PlainRow,
  isTuple: IsTuple,
): Generator<PlainTuple> {
  for (const source of sources) {
    for (const destination of destinations) {
      if (!isTuple(source, destination)) continue
      for (const service of services) yield { firewall, source, destination, service }
    }
  }
}

function keyOf({ source, destination, service }: PlainTuple): string {
  return `${source}\n${destination}\n${service}`
}
