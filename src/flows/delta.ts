import { parsePortRange } from '#net/port.ts'
import { transports } from '#net/transport.ts'
import { formatCount } from '#plan/limits.ts'
import type { HandedOver, HandedOverRow, Plan } from '#plan/plan.ts'
import { addressKey } from './addressKey.ts'
import type { RequestEnd } from './changeRequest.ts'
import type { PlainTuple } from './expandRow.ts'
import { endText, isTuple, rowServices } from './expandRow.ts'
import { isImpossible } from './ipVersions.ts'
import { likeEnds } from './likeEnds.ts'
import { requestEnds } from './requestEnds.ts'
import type { RequestRow, RowRequest } from './requestRow.ts'
import { rowId } from './rowId.ts'
import { rowPart } from './rowPart.ts'
import { finish, type Steps } from './steps.ts'
import { TooLarge } from './tooLarge.ts'
import type { PlainRow } from './tupleIndex.ts'
import { tupleIndex } from './tupleIndex.ts'

/** What changed since a request was handed over. */
export interface Delta {
  /** Together they stand for exactly the tuples that were not asked for then. */
  readonly add: readonly RequestRow[]
  /** Together they stand for exactly the tuples that were asked for then and are not any more. */
  readonly remove: readonly RequestRow[]
  readonly unchanged: readonly RequestRow[]
}

/** Stands for "nothing was requested yet": then everything is new. */
const nothingYet: HandedOver = { id: 'none', date: '', rows: [] }

/** What changed since the plan's last request. Throws TooLarge where the two differ in more ways than can be told apart. */
export const changesSteps = (plan: Plan, now: RowRequest): Steps<Delta> =>
  deltaSteps(plan, now, plan.requests.at(-1) ?? nothingYet)

/** Compared one by one at most; beyond, the tuples of both requests would not fit into memory. */
const mostTuples = 5_000_000

/**
 * Compares a request with one that was handed over. Rows that are all new or all old keep their ids; of the others each
 * part is a row of its own. Where either side names no firewall, the other side's firewall does not count as a change.
 */
export function deltaOf(plan: Plan, now: RowRequest, baseline: HandedOver): Delta {
  return finish(deltaSteps(plan, now, baseline))
}

/** The same in steps. Throws TooLarge where the two differ in more ways than can be told apart. */
export function* deltaSteps(plan: Plan, now: RowRequest, baseline: HandedOver): Steps<Delta> {
  const before = baseline.rows.map((row) => ({ row, plain: plainBaseline(row) }))
  const rows = now.rows.map((row) => ({ row, plain: plainRow(row) }))
  const like = likeEnds([...before, ...rows].map(({ plain }) => plain))
  const shortBefore = before.map(({ plain }) => like.short(plain))
  const shortRows = rows.map(({ plain }) => like.short(plain))
  refuseTuples([...shortBefore, ...shortRows])
  const of = before.length + 2 * rows.length
  yield { done: 0, of }
  const then = tupleIndex(shortBefore, like.isTuple)
  const today = tupleIndex(shortRows, like.isTuple)
  const ends = endsByAddress(plan)
  const oldId = createOldIds(before, new Set(now.rows.map(({ id }) => id)))
  const partsOf = (plain: PlainRow, short: PlainRow | undefined, wanted: (tuple: PlainTuple) => boolean) =>
    short === undefined
      ? []
      : rowPart(short, wanted, like.isTuple).map((part) => (part === short ? plain : like.long(part)))

  // Rows may ask for the same tuples, by several rules or to be few: the same part of two of them is said once.
  const once = createOnce()
  const delta = { add: [] as RequestRow[], remove: [] as RequestRow[], unchanged: [] as RequestRow[] }
  for (const [at, { row, plain }] of rows.entries()) {
    yield { done: 2 * at, of }
    for (const part of partsOf(plain, shortRows[at], (tuple) => !then.has(tuple))) {
      const added = partOf(row, plain, part, 'add')
      if (!once(added.id) && part !== plain) continue
      delta.add.push(added)
    }
    for (const part of partsOf(plain, shortRows[at], then.has)) {
      const kept = partOf(row, plain, part, 'unchanged')
      if (!once(kept.id) && part !== plain) continue
      delta.unchanged.push({ ...kept, id: oldId(part, kept.id) })
    }
  }
  for (const [at, { row, plain }] of before.entries()) {
    yield { done: 2 * rows.length + at, of }
    for (const part of partsOf(plain, shortBefore[at], (tuple) => !today.has(tuple))) {
      if (!once(contentKey(part)) && part !== plain) continue
      delta.remove.push(...removed(part, part === plain ? row.id : null, plan, baseline.date, ends))
    }
  }
  return delta
}

/**
 * Under which id a part of today's request was asked for then: its own where it had that, else one that nothing of today has. Rows
 * of other rules may ask for the same between the same addresses, and each keeps its own.
 */
function createOldIds(
  before: readonly { readonly row: HandedOverRow; readonly plain: PlainRow }[],
  today: ReadonlySet<string>,
): (part: PlainRow, own: string) => string {
  const byContent = new Map<string, string[]>()
  for (const { row, plain } of before) {
    const ids = byContent.get(contentKey(plain))
    if (ids === undefined) byContent.set(contentKey(plain), [row.id])
    else ids.push(row.id)
  }
  const given = new Set(today)
  return (part, own) => {
    const old = byContent.get(contentKey(part)) ?? []
    const id = old.includes(own) ? own : (old.find((one) => !given.has(one)) ?? own)
    given.add(id)
    return id
  }
}

/** Tells whether something is said for the first time. */
function createOnce(): (key: string) => boolean {
  const said = new Set<string>()
  return (key) => said.size < said.add(key).size
}

function refuseTuples(rows: readonly PlainRow[]): void {
  const tuples = rows.reduce(
    (sum, { sources, destinations, services }) => sum + sources.length * destinations.length * services.length,
    0,
  )
  if (tuples <= mostTuples) return
  throw new TooLarge(
    `This request and the last one have ${formatCount(tuples)} differing combinations of sources, destinations and ports; up to ${formatCount(mostTuples)} can be compared. Rows by rule can be listed all the same.`,
  )
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

function countTuples({ sources, destinations, services }: PlainRow): number {
  const among = new Set(destinations)
  const selves = sources.filter((source) => among.has(source) && !isTuple(source, source)).length
  return (sources.length * destinations.length - selves) * services.length
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
