import type { Box } from '#plan/plan.ts'
import { bestGap, leastGap } from './assignPorts.ts'
import type { LocalWay } from './localWay.ts'
import { isUpright, middleOf, portAt, portRange, type Side } from './side.ts'
import { spreadPorts } from './spreadPorts.ts'

/** An end of a line that is a branch: it has a place of its own while there is room. */
export interface BranchEnd {
  readonly id: string
  readonly way: LocalWay
  /** The box of the trunk that it comes from. */
  readonly trunk: Box
}

const none: ReadonlyMap<string, number> = new Map()
/** Keeps the trunk in the middle, however many branches end beside it. */
const trunkWeight = 1000
/** A branch that can come straight wants to. */
const straightWeight = 8

/**
 * Places along a side of a machine for the branches that end there, by id, in the order in which they come in without crossing;
 * `trunk` is the one place of all lines whose trunk is here, if any.
 */
export function sidePlaces(
  box: Box,
  side: Side,
  branches: readonly BranchEnd[],
  withTrunk: boolean,
): { readonly trunk: number; readonly branches: ReadonlyMap<string, number> } {
  const middle = middleOf(box, side)
  const [from, to] = portRange(box, side)
  const [only] = branches
  if (only === undefined) return { trunk: middle, branches: none }
  if (branches.length === 1 && !withTrunk) {
    const { from: way, at } = incoming(only, box, side, middle)
    const along = Math.round(Math.max(from, Math.min(to, way === 0 ? at : middle)))
    return { trunk: middle, branches: new Map([[only.id, along]]) }
  }
  const ordered = branches.map((end) => incoming(end, box, side, middle)).sort(byOrder)
  // The trunk stands between those that come from above and those from below.
  const before = ordered.filter(({ from, at }) => from < 0 || (from === 0 && at < middle)).length
  const trunkAt = withTrunk ? before : -1
  const all: readonly (Incoming | undefined)[] = withTrunk
    ? [...ordered.slice(0, before), undefined, ...ordered.slice(before)]
    : ordered
  const places = Math.max(1, Math.min(all.length, Math.floor((to - from) / leastGap) + 1))
  const wanted = isUpright(side) ? bestGap.upright : bestGap.level
  const gap = places > 1 ? Math.min(wanted, (to - from) / (places - 1)) : wanted
  const placeOf = (index: number) => Math.floor((index * places) / all.length)
  const wishes = Array.from({ length: places }, () => ({ at: middle, weight: 1 }))
  for (const [index, end] of all.entries()) {
    if (end === undefined) wishes[placeOf(index)] = { at: middle, weight: trunkWeight }
    else if (places === all.length && end.from === 0) wishes[index] = { at: end.at, weight: straightWeight }
  }
  const along = spreadPorts(wishes, gap, from, to)
  const found = new Map<string, number>()
  for (const [index, end] of all.entries()) if (end) found.set(end.id, along[placeOf(index)] ?? middle)
  return { trunk: along[placeOf(Math.max(0, trunkAt))] ?? middle, branches: found }
}

interface Incoming {
  readonly id: string
  /** −1 from smaller coordinates along the side, 1 from larger ones, 0 straight. */
  readonly from: number
  /** How far from the side it turns towards it. */
  readonly turn: number
  /** Where it comes from, as a coordinate along the side. */
  readonly at: number
}

function incoming({ id, way, trunk }: BranchEnd, box: Box, side: Side, middle: number): Incoming {
  const upright = isUpright(side)
  const bussed = upright && !isUpright(way.trunkSide)
  const at = bussed ? way.bus : middleOf(trunk, side)
  const [first, last] = portRange(box, side)
  const own = portAt(box, side, 0)
  const turn = Math.abs(way.lane - (upright ? own.x : own.y))
  const straight = !bussed && way.trunkSide !== side && at >= first && at <= last
  return { id, from: straight ? 0 : at < middle ? -1 : 1, turn, at }
}

/** Of lines that come from one direction, the one that turns nearest to the machine is outermost. */
function byOrder(a: Incoming, b: Incoming): number {
  return a.from - b.from || a.from * (b.turn - a.turn) || a.at - b.at || (a.id < b.id ? -1 : 1)
}
