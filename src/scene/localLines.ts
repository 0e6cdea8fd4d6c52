import type { Box, Link } from '#plan/plan.ts'
import type { Slot } from './levelGrid.ts'
import { localPoints, localWay } from './localWay.ts'
import type { Room } from './roomAround.ts'
import type { Route } from './route.ts'
import { samePoints } from './sameLink.ts'
import { middleOf, type Side } from './side.ts'
import { type BranchEnd, sidePlaces } from './sidePlaces.ts'
import type { Listed, Worklist } from './worklist.ts'

/** A route, and where along it its label belongs: at the branch, the piece that it shares with no other line. */
export interface LocalRoute extends Route {
  readonly branchAtStart: boolean
  readonly trunk: Box
  readonly branch: Box
  /** Whether the branch ends before the middle of its side (−1), in it (0) or after it (1): labels lean away from it. */
  readonly lean: -1 | 0 | 1
}

/** A machine as far as lines concern it. */
export interface Stand extends Listed {
  box: Box | undefined
  slot: Slot<Stand> | undefined
  room: Room
  readonly lines: Line[]
  readonly rows: Partial<Record<Side, Row>>
}

/** The lines that end at one side of a machine. */
export interface Row extends Listed {
  readonly stand: Stand
  readonly side: Side
  readonly trunks: Course[]
  readonly branches: Course[]
}

export interface Line extends Listed {
  readonly link: Link
  readonly stands: readonly [Stand, Stand]
  /** Which of its ends is the trunk. */
  trunkEnd: 0 | 1
  /** The way it runs; undefined while one of its machines has no place. */
  course: Course | undefined
  trunkAlong: number
  branchAlong: number
  route: LocalRoute | undefined
}

/** The way of a line, and where it stands in the rows that it ends in. */
interface Course extends BranchEnd {
  readonly line: Line
  readonly trunkRow: Row
  readonly branchRow: Row
  atTrunk: number
  atBranch: number
}

/** A line that is not drawn yet. */
export function newLine(link: Link, stands: Line['stands']): Line {
  const line: Line = {
    link,
    stands,
    trunkEnd: 0,
    course: undefined,
    trunkAlong: 0,
    branchAlong: 0,
    route: undefined,
    listed: false,
  }
  for (const stand of stands) stand.lines.push(line)
  return line
}

/** The machine with more lines is the trunk; of two alike, the link's first. */
export function trunkEndOf({ stands }: Line): 0 | 1 {
  return stands[1].lines.length > stands[0].lines.length ? 1 : 0
}

/** Takes a line off the sides it ends at, and lists these. */
export function lift(line: Line, rows: Worklist<Row>): void {
  const { course } = line
  if (course === undefined) return
  const { trunkRow, branchRow } = course
  takeOut(trunkRow.trunks, 'atTrunk', course)
  takeOut(branchRow.branches, 'atBranch', course)
  rows.add(trunkRow)
  rows.add(branchRow)
  line.course = undefined
}

/** Decides which way a line runs, puts it to the sides it then ends at, and lists these. */
export function turn(line: Line, rows: Worklist<Row>): void {
  line.trunkEnd = trunkEndOf(line)
  const from = line.stands[line.trunkEnd]
  const to = line.stands[line.trunkEnd === 0 ? 1 : 0]
  if (from.box === undefined || to.box === undefined) return
  const way = localWay(from.box, to.box, from.room, to.room)
  const trunkRow = rowOf(from, way.trunkSide)
  const branchRow = rowOf(to, way.branchSide)
  const course: Course = {
    id: line.link.id,
    line,
    way,
    trunk: from.box,
    trunkRow,
    branchRow,
    atTrunk: trunkRow.trunks.length,
    atBranch: branchRow.branches.length,
  }
  trunkRow.trunks.push(course)
  branchRow.branches.push(course)
  rows.add(trunkRow)
  rows.add(branchRow)
  line.course = course
}

/** Gives the lines of a side their places, and lists those that have another one than before. */
export function spread({ stand, side, trunks, branches }: Row, lines: Worklist<Line>): void {
  if (stand.box === undefined) return
  const places = sidePlaces(stand.box, side, branches, trunks.length > 0)
  for (const { line } of trunks) {
    if (line.trunkAlong === places.trunk) continue
    line.trunkAlong = places.trunk
    lines.add(line)
  }
  for (const { line, atBranch } of branches) {
    const along = places.branches[atBranch] ?? line.branchAlong
    if (line.branchAlong === along) continue
    line.branchAlong = along
    lines.add(line)
  }
}

/** Draws a line between its places; true when it, or a machine at its ends, is another one than before. */
export function bend(line: Line): boolean {
  const before = line.route
  const { course, trunkAlong, branchAlong } = line
  const trunk = course?.trunkRow.stand.box
  const branch = course?.branchRow.stand.box
  if (course === undefined || trunk === undefined || branch === undefined) {
    line.route = undefined
    return before !== undefined
  }
  const { trunkSide, branchSide } = course.way
  const points = localPoints(course.way, trunk, trunkAlong, branch, branchAlong)
  const branchAtStart = line.trunkEnd === 1
  if (branchAtStart) points.reverse()
  const same = before !== undefined && before.branchAtStart === branchAtStart && samePoints(before.points, points)
  if (same && before.trunk === trunk && before.branch === branch) return false
  line.route = {
    points: same ? before.points : points,
    startSide: branchAtStart ? branchSide : trunkSide,
    endSide: branchAtStart ? trunkSide : branchSide,
    branchAtStart,
    trunk,
    branch,
    lean: leanOf(branchAlong, middleOf(branch, branchSide)),
  }
  return true
}

function leanOf(along: number, middle: number): -1 | 0 | 1 {
  if (Math.abs(along - middle) < 1) return 0
  return along < middle ? -1 : 1
}

function takeOut(courses: Course[], at: 'atTrunk' | 'atBranch', course: Course): void {
  const last = courses.pop()
  if (last === undefined || last === course) return
  courses[course[at]] = last
  last[at] = course[at]
}

function rowOf(stand: Stand, side: Side): Row {
  const known = stand.rows[side]
  if (known) return known
  const row: Row = { stand, side, trunks: [], branches: [], listed: false }
  stand.rows[side] = row
  return row
}
