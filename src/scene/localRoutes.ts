import type { Box, Link } from '#plan/plan.ts'
import type { Arrow } from './linkLabel.ts'
import { type LocalWay, localPoints, localWay } from './localWay.ts'
import type { Route } from './route.ts'
import { samePoints } from './sameLink.ts'
import { middleOf, type Side } from './side.ts'
import { type BranchEnd, sidePlaces } from './sidePlaces.ts'

/** What changed in a plan as far as lines concern it. A link with other ends goes and comes. */
export interface LineChanges {
  /** Machine id → its new box; undefined for one that has none any more. */
  readonly boxes: ReadonlyMap<string, Box | undefined>
  readonly gone: Iterable<Link>
  readonly come: Iterable<Link>
}

/** A route, and where along it its label belongs: at the branch, the piece that it shares with no other line. */
export interface LocalRoute extends Route {
  readonly branchAtStart: boolean
  readonly trunk: Box
  readonly branch: Box
  /** Whether the branch ends before the middle of its side (−1), in it (0) or after it (1): labels lean away from it. */
  readonly lean: -1 | 0 | 1
}

/** The arrow from a route's start to its end, as it points at the branch, where the label stands. */
export function branchArrow({ startSide, endSide, branchAtStart }: LocalRoute): Arrow {
  return branchAtStart ? outOf[startSide] : into[endSide]
}

const into: Readonly<Record<Side, Arrow>> = { left: '→', right: '←', top: '↓', bottom: '↑' }
const outOf: Readonly<Record<Side, Arrow>> = { left: '←', right: '→', top: '↑', bottom: '↓' }

interface Stand {
  box: Box | undefined
  readonly lines: Set<Line>
  readonly sides: Partial<Record<Side, Row>>
}

/** The lines that end at one side of a machine. */
interface Row {
  readonly stand: Stand
  readonly side: Side
  readonly trunks: Set<Line>
  readonly branches: Set<Line>
}

interface Line {
  readonly link: Link
  readonly stands: readonly [Stand, Stand]
  /** Which of its ends is the trunk. */
  trunk: 0 | 1
  way: LocalWay | undefined
  trunkAlong: number
  branchAlong: number
  route: LocalRoute | undefined
}

/**
 * The lines of a large drawing, kept in step with the plan by what changes. A line looks at its own two machines and its
 * neighbours on their sides, and never at the other lines, so a change costs what it touches.
 */
export class LocalRoutes {
  readonly #stands = new Map<string, Stand>()
  readonly #lines = new Map<string, Line>()

  /** The route of a link; undefined while one of its machines has no place. */
  routeOf(link: string): LocalRoute | undefined {
    return this.#lines.get(link)?.route
  }

  /**
   * Draws what the changes touch.
   * @returns ids of the links whose route, or a machine at its ends, is another one, came or went
   */
  update({ boxes, gone, come }: LineChanges): ReadonlySet<string> {
    const changed = new Set<string>()
    const turning = new Set<Line>()
    const rows = new Set<Row>()
    const crowds = new Set<Stand>()
    for (const link of gone) {
      const line = this.#lines.get(link.id)
      if (line === undefined) continue
      lift(line, rows)
      for (const stand of line.stands) {
        stand.lines.delete(line)
        crowds.add(stand)
      }
      this.#lines.delete(link.id)
      if (line.route) changed.add(link.id)
    }
    for (const link of come) {
      const line = this.#add(link)
      turning.add(line)
      for (const stand of line.stands) crowds.add(stand)
    }
    for (const [id, box] of boxes) {
      const stand = this.#standOf(id)
      stand.box = box
      for (const line of stand.lines) turning.add(line)
    }
    for (const { lines } of crowds) for (const line of lines) if (trunkOf(line) !== line.trunk) turning.add(line)
    for (const line of turning) {
      lift(line, rows)
      turn(line, rows)
    }
    for (const row of rows) for (const line of spread(row)) turning.add(line)
    for (const line of turning) if (bend(line)) changed.add(line.link.id)
    return changed
  }

  #add(link: Link): Line {
    const stands = [this.#standOf(link.ends[0]), this.#standOf(link.ends[1])] as const
    const line: Line = { link, stands, trunk: 0, way: undefined, trunkAlong: 0, branchAlong: 0, route: undefined }
    for (const stand of stands) stand.lines.add(line)
    this.#lines.set(link.id, line)
    return line
  }

  #standOf(machine: string): Stand {
    const known = this.#stands.get(machine)
    if (known) return known
    const stand: Stand = { box: undefined, lines: new Set(), sides: {} }
    this.#stands.set(machine, stand)
    return stand
  }
}

/** The machine with more lines is the trunk; of two alike, the link's first. */
function trunkOf({ stands }: Line): 0 | 1 {
  return stands[1].lines.size > stands[0].lines.size ? 1 : 0
}

/** Takes a line off the sides it ends at. */
function lift(line: Line, rows: Set<Row>): void {
  const { way } = line
  if (way === undefined) return
  const trunk = rowOf(trunkStand(line), way.trunkSide)
  const branch = rowOf(branchStand(line), way.branchSide)
  trunk.trunks.delete(line)
  branch.branches.delete(line)
  rows.add(trunk).add(branch)
  line.way = undefined
}

/** Decides anew which way a line runs, and puts it to the sides it then ends at. */
function turn(line: Line, rows: Set<Row>): void {
  line.trunk = trunkOf(line)
  const [from, to] = [trunkStand(line), branchStand(line)]
  if (from.box === undefined || to.box === undefined) return
  const way = localWay(from.box, to.box)
  line.way = way
  const trunk = rowOf(from, way.trunkSide)
  const branch = rowOf(to, way.branchSide)
  trunk.trunks.add(line)
  branch.branches.add(line)
  rows.add(trunk).add(branch)
}

/** Gives the lines of a side their places; those that have another one than before. */
function spread({ stand, side, trunks, branches }: Row): Line[] {
  const { box } = stand
  if (box === undefined) return []
  const ends = Array.from(branches).flatMap((line): BranchEnd[] => {
    const trunk = trunkStand(line).box
    return trunk && line.way ? [{ id: line.link.id, way: line.way, trunk }] : []
  })
  const places = sidePlaces(box, side, ends, trunks.size > 0)
  const moved: Line[] = []
  for (const line of trunks) {
    if (line.trunkAlong !== places.trunk) moved.push(line)
    line.trunkAlong = places.trunk
  }
  for (const line of branches) {
    const along = places.branches.get(line.link.id) ?? line.branchAlong
    if (line.branchAlong !== along) moved.push(line)
    line.branchAlong = along
  }
  return moved
}

/** Draws a line between its places; true when it is another one than before. */
function bend(line: Line): boolean {
  const before = line.route
  const [from, to] = [trunkStand(line).box, branchStand(line).box]
  const { way } = line
  if (way === undefined || from === undefined || to === undefined) {
    line.route = undefined
    return before !== undefined
  }
  const points = localPoints(way, from, line.trunkAlong, to, line.branchAlong)
  const branchAtStart = line.trunk === 1
  if (branchAtStart) points.reverse()
  const lean = leanOf(line.branchAlong, middleOf(to, way.branchSide))
  const same = before !== undefined && before.branchAtStart === branchAtStart && samePoints(before.points, points)
  if (same && before.trunk === from && before.branch === to) return false
  const [startSide, endSide] = branchAtStart ? [way.branchSide, way.trunkSide] : [way.trunkSide, way.branchSide]
  const drawn = same ? before.points : points
  line.route = { points: drawn, startSide, endSide, branchAtStart, trunk: from, branch: to, lean }
  return true
}

function leanOf(along: number, middle: number): -1 | 0 | 1 {
  if (Math.abs(along - middle) < 1) return 0
  return along < middle ? -1 : 1
}

function trunkStand({ stands, trunk }: Line): Stand {
  return stands[trunk]
}

function branchStand({ stands, trunk }: Line): Stand {
  return stands[trunk === 0 ? 1 : 0]
}

function rowOf(stand: Stand, side: Side): Row {
  const known = stand.sides[side]
  if (known) return known
  const row: Row = { stand, side, trunks: new Set(), branches: new Set() }
  stand.sides[side] = row
  return row
}
