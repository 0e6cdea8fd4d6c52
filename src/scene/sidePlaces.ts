import type { Box } from '#plan/plan.ts'
import { bestGap, leastGap } from './assignPorts.ts'
import type { LocalWay } from './localWay.ts'
import { isUpright, middleOf, portAt, portRange, type Side } from './side.ts'
import { spreadPorts, type Wish } from './spreadPorts.ts'

/** An end of a line that is a branch: it has a place of its own while there is room. */
export interface BranchEnd {
  readonly id: string
  readonly way: LocalWay
  /** The box of the trunk that it comes from. */
  readonly trunk: Box
}

/** Coordinates along a side: of the trunk, and of each branch in the order in which they were given. */
export interface SidePlaces {
  readonly trunk: number
  readonly branches: readonly number[]
}

/** Keeps the trunk in the middle, however many branches end beside it. */
const trunkWeight = 1000
/** A branch that can come straight wants to. */
const straightWeight = 8

/**
 * Places along a side of a machine for the branches that end there, in the order in which they come in without crossing, and
 * the one place of all lines whose trunk is here, if any.
 */
export function sidePlaces(box: Box, side: Side, branches: readonly BranchEnd[], withTrunk: boolean): SidePlaces {
  const middle = middleOf(box, side)
  const only = branches[0]
  if (only === undefined) return { trunk: middle, branches: [] }
  const range = portRange(box, side)
  if (branches.length === 1 && !withTrunk) {
    const { at } = wishOf(incoming(only, 0, box, side, range, middle), middle)
    return { trunk: middle, branches: [Math.round(Math.max(range[0], Math.min(range[1], at)))] }
  }
  const ends = inOrder(branches, box, side, range, middle, withTrunk)
  const places = Math.max(1, Math.min(ends.length, Math.floor((range[1] - range[0]) / leastGap) + 1))
  const wanted = isUpright(side) ? bestGap.upright : bestGap.level
  const gap = places > 1 ? Math.min(wanted, (range[1] - range[0]) / (places - 1)) : wanted
  const wishes: Wish[] = []
  for (let at = 0; at < ends.length; at += 1) {
    const end = ends[at]
    const place = Math.floor((at * places) / ends.length)
    if (end === undefined) wishes[place] = { at: middle, weight: trunkWeight }
    else if (wishes.length <= place) {
      wishes[place] = places === ends.length ? wishOf(end, middle) : { at: middle, weight: 1 }
    }
  }
  const along = spreadPorts(wishes, gap, range[0], range[1])
  const found: number[] = new Array(branches.length).fill(middle)
  let trunk = middle
  for (let at = 0; at < ends.length; at += 1) {
    const end = ends[at]
    const place = along[Math.floor((at * places) / ends.length)] ?? middle
    if (end === undefined) trunk = place
    else found[end.index] = place
  }
  return { trunk, branches: found }
}

/** The branches in the order in which they come in; undefined is the trunk, between those from above and those from below. */
function inOrder(
  branches: readonly BranchEnd[],
  box: Box,
  side: Side,
  range: readonly [number, number],
  middle: number,
  withTrunk: boolean,
): (Incoming | undefined)[] {
  const ends: Incoming[] = []
  for (const branch of branches) ends.push(incoming(branch, ends.length, box, side, range, middle))
  ends.sort(byOrder)
  if (!withTrunk) return ends
  const before = ends.filter(({ from, at }) => from < 0 || (from === 0 && at < middle)).length
  return [...ends.slice(0, before), undefined, ...ends.slice(before)]
}

interface Incoming {
  readonly id: string
  /** Which of the branches it is. */
  readonly index: number
  /** −1 from smaller coordinates along the side, 1 from larger ones, 0 straight. */
  readonly from: number
  /** How far from the side it turns towards it. */
  readonly turn: number
  /** Where it comes from, as a coordinate along the side. */
  readonly at: number
}

function incoming(
  { id, way, trunk }: BranchEnd,
  index: number,
  box: Box,
  side: Side,
  range: readonly [number, number],
  middle: number,
): Incoming {
  const upright = isUpright(side)
  const bussed = upright && !isUpright(way.trunkSide)
  const at = bussed ? way.bus : middleOf(trunk, side)
  const own = portAt(box, side, 0)
  const turn = Math.abs(way.lane - (upright ? own.x : own.y))
  const straight = !bussed && way.trunkSide !== side && at >= range[0] && at <= range[1]
  return { id, index, from: straight ? 0 : at < middle ? -1 : 1, turn, at }
}

function wishOf({ from, at }: Incoming, middle: number): Wish {
  return from === 0 ? { at, weight: straightWeight } : { at: middle, weight: 1 }
}

/** Of lines that come from one direction, the one that turns nearest to the machine is outermost. */
function byOrder(a: Incoming, b: Incoming): number {
  return a.from - b.from || a.from * (b.turn - a.turn) || a.at - b.at || (a.id < b.id ? -1 : 1)
}
