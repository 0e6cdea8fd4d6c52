import { changedSpan } from '#flows/changedSpan.ts'
import { equalData } from '#plan/equalData.ts'
import type { Link, Machine, Plan, Position, Zone } from '#plan/plan.ts'
import { linksById, machinesById, zonesById } from '#plan/planIndex.ts'
import { changeTellWords as words } from '#words/changeTellWords.ts'
import { spokenWords } from '#words/spokenWords.ts'
import type { History } from './history.ts'
import { isEmptySelection, type Selection, sameSelection } from './selection.ts'

/** What of the session is told about. */
interface Told {
  readonly history: History<Plan>
  readonly selection: Selection
  readonly opened: number
}

/** Of more things than this only the number is said. */
const mostNamed = 3

const counts = (machines: number, zones: number, links: number): string =>
  [
    ...(machines > 0 ? [spokenWords.machines(machines)] : []),
    ...(zones > 0 ? [spokenWords.zones(zones)] : []),
    ...(links > 0 ? [spokenWords.links(links)] : []),
  ].join(', ')

/** Names while they are few, else the number. */
const named = (machines: readonly Machine[], zones: readonly Zone[], links: number): string => {
  if (machines.length + zones.length > mostNamed) return counts(machines.length, zones.length, links)
  const names = [...machines.map(({ name }) => name), ...zones.map(({ name }) => spokenWords.zoneNamed(name))]
  return [...names, ...(links > 0 ? [spokenWords.links(links)] : [])].join(', ')
}

/** What one list has that the other one lacks or has otherwise, at the cost of the part that differs. */
function differences<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) {
  const { start, endBefore, endAfter } = changedSpan(before, after)
  const old = new Map(before.slice(start, endBefore).map((one) => [one.id, one]))
  const added: T[] = []
  const changed: (readonly [T, T])[] = []
  for (const one of after.slice(start, endAfter)) {
    const was = old.get(one.id)
    old.delete(one.id)
    if (was === undefined) added.push(one)
    else if (was !== one) changed.push([was, one])
  }
  return { added, removed: [...old.values()], changed }
}

const way = (from: Position, to: Position): readonly string[] => {
  const [dx, dy] = [Math.round(to.x - from.x), Math.round(to.y - from.y)]
  return [
    ...(dx > 0 ? [words.right(dx)] : dx < 0 ? [words.left(-dx)] : []),
    ...(dy > 0 ? [words.down(dy)] : dy < 0 ? [words.up(-dy)] : []),
  ]
}

/** The way that all went, in words; null when each went its own. */
function commonWay(moves: readonly (readonly [Position, Position])[]): readonly string[] | null {
  const [first] = moves
  if (first === undefined) return null
  const [dx, dy] = [first[1].x - first[0].x, first[1].y - first[0].y]
  return moves.every(([from, to]) => to.x - from.x === dx && to.y - from.y === dy) ? way(...first) : null
}

function tellMoves(
  plan: Plan,
  zones: readonly (readonly [Zone, Zone])[],
  machines: readonly (readonly [Machine, Machine])[],
) {
  const carried = new Set(zones.map(([, { id }]) => id))
  const own = machines.filter(([, { zone }]) => zone === undefined || !carried.has(zone))
  const what = named(
    own.map(([, after]) => after),
    zones.map(([, after]) => after),
    0,
  )
  const places = [
    ...zones.map(([a, b]) => [a.box, b.box] as const),
    ...own.map(([a, b]) => [a.position, b.position] as const),
  ]
  const known = places.flatMap(([from, to]) => (from && to ? [[from, to] as const] : []))
  const [only] = own
  const home = only && own.length === 1 && only[0].zone !== only[1].zone ? only[1].zone : null
  const entered =
    home === null
      ? []
      : [
          home === undefined
            ? words.outOfZones
            : words.intoZone(spokenWords.inZone(zonesById(plan).get(home)?.name ?? '')),
        ]
  const all = [...(commonWay(known) ?? []), ...entered]
  return all.length > 0 ? words.moved(what, all.join(', ')) : words.changedPlaces(what)
}

const unplaced = ({ position: _position, zone: _zone, ...rest }: Machine) => rest
const onlyMoved = ([before, after]: readonly [Machine, Machine]): boolean =>
  !equalData(before.position, after.position) && equalData(unplaced(before), unplaced(after))

const isSized = ([{ box: before }, { box: after }]: readonly [Zone, Zone]): boolean =>
  before !== undefined && after !== undefined && (before.width !== after.width || before.height !== after.height)

function tellLink(plan: Plan, { ends }: Link): string {
  const [from = '', to = ''] = ends.map((end) => machinesById(plan).get(end)?.name)
  return words.connected(from, to)
}

/** What a step did, in words; its name where these do not know it. */
function tellStep(before: Plan, after: Plan, label: string): string {
  const machines = differences(before.machines, after.machines)
  const zones = differences(before.zones, after.zones)
  const links = differences(before.links, after.links)
  if (machines.removed.length + zones.removed.length + links.removed.length > 0) {
    return words.deleted(named(machines.removed, zones.removed, links.removed.length))
  }
  if (machines.added.length + zones.added.length > 0) {
    return words.added(named(machines.added, zones.added, links.added.length))
  }
  const [link, ...others] = links.added
  if (link) return others.length === 0 ? tellLink(after, link) : words.added(spokenWords.links(links.added.length))
  const moved = machines.changed.filter(onlyMoved)
  const sized = zones.changed.filter(isSized)
  const [[, zone] = []] = sized
  if (zone?.box && zones.changed.length === 1 && moved.length === 0) {
    return words.resized(spokenWords.zoneNamed(zone.name), zone.box.width, zone.box.height)
  }
  // A zone that grew round what came into it is no news beside that.
  const shifted = zones.changed.filter((pair) => !isSized(pair) && !equalData(pair[0].box, pair[1].box))
  const isMove = moved.length === machines.changed.length && shifted.length + sized.length === zones.changed.length
  return isMove && moved.length + shifted.length > 0 ? tellMoves(after, shifted, moved) : label
}

function tellSelection(plan: Plan, selection: Selection): string {
  if (isEmptySelection(selection)) return words.nothingSelected
  const { machines, zones, links } = selection
  const [link] = links
  const only =
    machines.length + zones.length === 0 && links.length === 1 && link !== undefined
      ? linksById(plan).get(link)
      : undefined
  if (only) {
    const [from = '', to = ''] = only.ends.map((end) => machinesById(plan).get(end)?.name)
    return words.selected(`${from} – ${to}`)
  }
  return words.selected(
    named(
      machines.flatMap((id) => machinesById(plan).get(id) ?? []),
      zones.flatMap((id) => zonesById(plan).get(id) ?? []),
      links.length,
    ),
  )
}

/** What happened from one state of the session to another, as a sentence for those who do not see it; null for nothing. */
export function tellChange(before: Told, after: Told): string | null {
  const plan = after.history.present
  const [past, pastBefore] = [after.history.past, before.history.past]
  if (after.opened !== before.opened) {
    return words.opened(
      plan.name,
      counts(plan.machines.length, plan.zones.length, plan.links.length) || spokenWords.machines(0),
    )
  }
  if (plan !== before.history.present) {
    const last = past.at(-1)
    const next = after.history.future[0]
    if (next && after.history.future.length > before.history.future.length) return words.undone(next.label)
    if (
      last &&
      past.length > pastBefore.length &&
      after.history.future.length < before.history.future.length &&
      plan === before.history.future[past.length - pastBefore.length - 1]?.value
    ) {
      return words.redone(last.label)
    }
    if (last === undefined) return null
    // Of steps that became one the whole is told, not the last bit.
    const step = tellStep(last.value, plan, last.label)
    const isStill = sameSelection(before.selection, after.selection) || isEmptySelection(after.selection)
    // What was done to one thing went on to another one, as a review does.
    return step !== last.label || isStill ? step : `${step}. ${tellSelection(plan, after.selection)}`
  }
  return sameSelection(before.selection, after.selection) ? null : tellSelection(plan, after.selection)
}
