import type { Box } from '#plan/plan.ts'
import { centre } from './box.ts'
import type { SideChoice } from './chooseSides.ts'
import type { Point } from './route.ts'
import { isUpright, middleOf, portAt, portRange, type Side, sharedCoordinate } from './side.ts'
import { spreadPorts } from './spreadPorts.ts'

/** Where one end of a line stands on the border of its machine. */
export interface Port {
  /** Names the place; ends with the same name share it. */
  readonly id: string
  readonly point: Point
  /** How many lines end on this side of the machine. */
  readonly crowd: number
}

/** A line whose sides are chosen. */
export interface SidedLink {
  readonly id: string
  readonly ends: readonly [string, string]
  readonly boxes: readonly [Box, Box]
  readonly choice: SideChoice
}

/** Ports of one side come no closer than the first and need not stand further apart than the second. */
export const leastGap = 6.5
export const bestGap = { upright: 24, level: 36 }

/** When more lines than this would share a place, all leave by one, as a trunk with branches. */
const sharing = 2

interface End {
  readonly link: SidedLink
  readonly which: 0 | 1
  readonly machine: string
  readonly box: Box
  readonly side: Side
}

/**
 * Spreads the lines along the sides they end at, in the order in which they fan out, so that they do not cross at the machine.
 * Where more lines end than find room, several share a place and branch later.
 */
export function assignPorts(links: readonly SidedLink[]): Map<string, readonly [Port, Port]> {
  const groups = new Map<string, End[]>()
  for (const link of links) {
    for (const which of [0, 1] as const) {
      const end = endOf(link, which)
      const group = groups.get(sideId(end))
      if (group) group.push(end)
      else groups.set(sideId(end), [end])
    }
  }
  const ports = new Map<string, Port>()
  // Crowded sides first: straight lines then take their place there over to the other machine.
  for (const [id, ends] of [...groups].sort((a, b) => b[1].length - a[1].length)) assignSide(id, ends, ports)
  const pairs = new Map<string, readonly [Port, Port]>()
  for (const link of links) {
    const start = ports.get(endKey(link, 0))
    const end = ports.get(endKey(link, 1))
    if (start && end) pairs.set(link.id, [start, end])
  }
  return pairs
}

function assignSide(id: string, ends: readonly End[], ports: Map<string, Port>): void {
  const first = ends[0]
  if (!first) return
  const { box, side } = first
  const [from, to] = portRange(box, side)
  const ordered = fannedOut(ends)
  const room = Math.floor((to - from) / leastGap) + 1
  const places = ordered.length > sharing * room ? 1 : Math.min(ordered.length, room)
  const wanted = isUpright(side) ? bestGap.upright : bestGap.level
  const gap = Math.min(wanted, places > 1 ? (to - from) / (places - 1) : wanted)
  const crowded = places < ordered.length
  const wishes = crowded
    ? Array.from({ length: places }, () => ({ at: middleOf(box, side), weight: 1 }))
    : ordered.map((end) => wishOf(end, ports))
  const along = spreadPorts(wishes, gap, from, to)
  for (const [index, end] of ordered.entries()) {
    const place = crowded ? Math.floor((index * places) / ordered.length) : index
    const point = portAt(box, side, along[place] ?? middleOf(box, side))
    ports.set(endKey(end.link, end.which), { id: `${id}/${place}`, point, crowd: ordered.length })
  }
}

/** A straight line wants to stay straight: firmly once its other end has a place. */
function wishOf(end: End, ports: ReadonlyMap<string, Port>): { at: number; weight: number } {
  const { boxes, choice } = end.link
  const shared = sharedCoordinate(boxes[0], choice.start, boxes[1], choice.end)
  if (shared === undefined) return { at: middleOf(end.box, end.side), weight: 1 }
  const other = ports.get(endKey(end.link, end.which === 0 ? 1 : 0))
  if (!other) return { at: shared, weight: 8 }
  return { at: isUpright(end.side) ? other.point.y : other.point.x, weight: 1000 }
}

/**
 * The ends in the order in which their lines leave the side without crossing: by where the first turn leads to; of those that
 * lead to the same place, the one that turns first is outermost, then the one that goes furthest.
 */
function fannedOut(ends: readonly End[]): End[] {
  const keyed = ends.map((end) => {
    const points = end.which === 0 ? end.link.choice.points : [...end.link.choice.points].reverse()
    const upright = isUpright(end.side)
    const along = (point: Point) => (upright ? point.y : point.x)
    const away = (point: Point) => Math.abs(upright ? point.x - own.x : point.y - own.y)
    const own = centre(end.box)
    const other = centre(end.link.boxes[end.which === 0 ? 1 : 0])
    const target = along(points[2] ?? points[1] ?? own)
    const sign = target < along(own) ? 1 : -1
    return { end, target, turn: sign * away(points[1] ?? own), reach: -sign * away(other) }
  })
  return keyed.sort((a, b) => a.target - b.target || a.turn - b.turn || a.reach - b.reach).map(({ end }) => end)
}

function endOf(link: SidedLink, which: 0 | 1): End {
  const side = which === 0 ? link.choice.start : link.choice.end
  return { link, which, machine: link.ends[which], box: link.boxes[which], side }
}

function sideId(end: End): string {
  return `${end.side}/${end.machine}`
}

function endKey(link: SidedLink, which: 0 | 1): string {
  return `${which}/${link.id}`
}
