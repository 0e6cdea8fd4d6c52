import { parsePortRange } from '#net/port.ts'
import { transports } from '#net/transport.ts'
import type { HandedOver, HandedOverRow, Plan } from '#plan/plan.ts'
import { addressKey } from './addressKey.ts'
import type { RequestEnd } from './changeRequest.ts'
import { endText, rowServices } from './expandRow.ts'
import { isImpossible } from './ipVersions.ts'
import { requestEnds } from './requestEnds.ts'
import type { RequestRow, RowRequest } from './requestRow.ts'
import { rowId } from './rowId.ts'
import { rowPart } from './rowPart.ts'
import type { PlainRow } from './tupleIndex.ts'
import { plainTuples, tupleIndex } from './tupleIndex.ts'

/** What changed since a request was handed over. */
export interface Delta {
  /** Together they stand for exactly the tuples that were not asked for then. */
  readonly add: readonly RequestRow[]
  /** Together they stand for exactly the tuples that were asked for then and are not any more. */
  readonly remove: readonly RequestRow[]
  readonly unchanged: readonly RequestRow[]
}

/**
 * Compares a request with one that was handed over. Rows that are all new or all old keep their ids; of the others each
 * part is a row of its own. Where either side names no firewall, the other side's firewall does not count as a change.
 */
export function deltaOf(plan: Plan, now: RowRequest, baseline: HandedOver): Delta {
  const before = baseline.rows.map(plainBaseline)
  const then = tupleIndex(before)
  const rows = now.rows.map((row) => ({ row, plain: plainRow(row) }))
  const today = tupleIndex(rows.map(({ plain }) => plain))
  const ends = endsByAddress(plan)
  const oldIds = new Map(baseline.rows.map((row) => [contentKey(plainBaseline(row)), row.id]))
  return {
    add: rows.flatMap(({ row, plain }) =>
      rowPart(plain, (tuple) => !then.has(tuple)).map((part) => partOf(row, plain, part, 'add')),
    ),
    unchanged: rows.flatMap(({ row, plain }) =>
      rowPart(plain, (tuple) => then.has(tuple)).map((part) => {
        const kept = partOf(row, plain, part, 'unchanged')
        return { ...kept, id: oldIds.get(contentKey(part)) ?? kept.id }
      }),
    ),
    remove: baseline.rows.flatMap((row) => {
      const plain = plainBaseline(row)
      return rowPart(plain, (tuple) => !today.has(tuple)).flatMap((part) =>
        removed(part, part === plain ? row.id : null, plan, baseline.date, ends),
      )
    }),
  }
}

/** The request that says only what changed; unchanged rows stand at its end when they are wanted. */
export function deltaRequest(now: RowRequest, { add, remove, unchanged }: Delta, withUnchanged: boolean): RowRequest {
  const rows = [...add, ...remove, ...(withUnchanged ? unchanged : [])]
  return {
    ...now,
    rows,
    tuples: rows.reduce((sum, row) => sum + row.tuples, 0),
    incomplete: rows.filter((row) => [...row.sources, ...row.destinations].some(({ address }) => address === null))
      .length,
    impossible: rows.filter(isImpossible).length,
    lowerBound: null,
  }
}

function plainRow(row: RequestRow): PlainRow {
  return {
    firewall: row.firewall,
    sources: row.sources.map(endText),
    destinations: row.destinations.map(endText),
    services: rowServices(row),
  }
}

function plainBaseline({ firewall, sources, destinations, services }: HandedOverRow): PlainRow {
  return { firewall: firewall ?? null, sources, destinations, services }
}

function contentKey({ firewall, sources, destinations, services }: PlainRow): string {
  return JSON.stringify([firewall, [...sources].sort(), [...destinations].sort(), [...services].sort()])
}

/** A part of a row of today's request; the row itself when it is all of it. */
function partOf(row: RequestRow, plain: PlainRow, part: PlainRow, change: RequestRow['change']): RequestRow {
  if (part === plain) return { ...row, change }
  const chosen = (ends: readonly RequestEnd[], texts: readonly string[]) => {
    const wanted = new Set(texts)
    return ends.filter((end) => wanted.has(endText(end)))
  }
  const services = new Set(part.services)
  return {
    ...row,
    id: idOf(part, row.firewall ?? row.crossing, row.rules),
    change,
    sources: chosen(row.sources, part.sources),
    destinations: chosen(row.destinations, part.destinations),
    ports: row.ports.filter((port) => services.has(rowServices({ transport: row.transport, ports: [port] })[0] ?? '')),
    tuples: countTuples(part),
  }
}

function idOf({ sources, destinations, services }: PlainRow, firewall: string, rules: readonly string[]): string {
  const key = (text: string) => addressKey(text).order
  return rowId(firewall, [sources.map(key), destinations.map(key)], services, rules)
}

function countTuples(part: PlainRow): number {
  let count = 0
  for (const _tuple of plainTuples(part)) count += 1
  return count
}

/** Rows, one a transport, that take back what is not needed any more. */
function removed(
  part: PlainRow,
  id: string | null,
  plan: Plan,
  date: string,
  ends: ReadonlyMap<string, RequestEnd>,
): readonly RequestRow[] {
  const { justification: _now, ...details } = plan.request
  const why = date === '' ? 'Not needed any more.' : `Not needed any more; it was requested on ${date}.`
  const endOf = (text: string): RequestEnd =>
    ends.get(text) ?? { machine: '', zone: null, name: text, address: text, fault: null }
  const split = transports.map((transport) => ({
    transport,
    services: part.services.filter((service) => service === transport || service.startsWith(`${transport}/`)),
  }))
  const present = split.filter(({ services }) => services.length > 0)
  return present.map(({ transport, services }, at) => {
    const own = { ...part, services }
    const rowIdOf = id === null ? idOf(own, part.firewall ?? 'unnamed', []) : at === 0 ? id : `${id}-${at + 1}`
    return {
      id: rowIdOf,
      change: 'remove',
      crossing: part.firewall === null ? 'unnamed' : 'firewalls',
      firewall: part.firewall,
      sources: part.sources.map(endOf),
      destinations: part.destinations.map(endOf),
      transport,
      ports: services.flatMap((service) => parsePortRange(service.slice(transport.length + 1)) ?? []),
      rules: [],
      why: {
        service: '',
        channel: '',
        justification: why,
        purpose: why,
        reference: '',
        sources: [],
        errata: [],
        packs: [],
      },
      comment: '',
      details,
      tuples: countTuples(own),
    }
  })
}

function endsByAddress(plan: Plan): ReadonlyMap<string, RequestEnd> {
  const all = [...requestEnds(plan).values()].flat()
  return new Map(all.flatMap(({ end }) => (end.address === null ? [] : [[end.address, end] as const])))
}
