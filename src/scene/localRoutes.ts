import type { Box, Link } from '#plan/plan.ts'
import type { Arrow } from './linkLabel.ts'
import {
  bend,
  type Line,
  type LocalRoute,
  lift,
  newLine,
  type Row,
  type Stand,
  spread,
  trunkEndOf,
  turn,
} from './localLines.ts'
import { LocalStands } from './localStands.ts'
import type { Side } from './side.ts'
import { Worklist } from './worklist.ts'

/** What changed in a plan as far as lines concern it. A link with other ends goes and comes. */
export interface LineChanges {
  /** Machine id → its new box; undefined for one that has none any more. */
  readonly boxes: ReadonlyMap<string, Box | undefined>
  readonly gone: Iterable<Link>
  readonly come: Iterable<Link>
}

/** The arrow from a route's start to its end, as it points at the branch, where the label stands. */
export function branchArrow({ startSide, endSide, branchAtStart }: LocalRoute): Arrow {
  return branchAtStart ? outOf[startSide] : into[endSide]
}

const into: Readonly<Record<Side, Arrow>> = { left: '→', right: '←', top: '↓', bottom: '↑' }
const outOf: Readonly<Record<Side, Arrow>> = { left: '←', right: '→', top: '↑', bottom: '↓' }

/**
 * The lines of a large drawing, kept in step with the plan by what changes. A line looks at its own two machines, the gaps
 * beside them and its neighbours on their sides, and never at the other lines, so a change costs what it touches.
 */
export class LocalRoutes {
  readonly #stands = new LocalStands()
  readonly #lines = new Map<string, Line>()

  /** The route of a link; undefined while one of its machines has no place. */
  routeOf(link: string): LocalRoute | undefined {
    return this.#lines.get(link)?.route
  }

  /**
   * Draws what the changes touch.
   * @returns ids of the links whose route, or a machine at its ends, is another one, came or went
   */
  update({ boxes, gone, come }: LineChanges): readonly string[] {
    const changed: string[] = []
    const turning = new Worklist<Line>()
    const rows = new Worklist<Row>()
    const crowds = new Worklist<Stand>()
    for (const link of gone) {
      const line = this.#lines.get(link.id)
      if (line === undefined) continue
      lift(line, rows)
      this.#lines.delete(link.id)
      if (line.route) changed.push(link.id)
      for (const stand of line.stands) {
        stand.lines.splice(stand.lines.indexOf(line), 1)
        crowds.add(stand)
      }
    }
    for (const link of come) {
      const line = newLine(link, [this.#stands.of(link.ends[0]), this.#stands.of(link.ends[1])])
      this.#lines.set(link.id, line)
      turning.add(line)
      for (const stand of line.stands) crowds.add(stand)
    }
    for (const { lines } of crowds.items)
      for (const line of lines) if (trunkEndOf(line) !== line.trunkEnd) turning.add(line)
    crowds.close()
    const moved = new Worklist<Stand>()
    this.#stands.move(boxes, moved)
    for (const { lines } of moved.items) for (const line of lines) turning.add(line)
    moved.close()
    for (const line of turning.items) {
      lift(line, rows)
      turn(line, rows)
    }
    for (const row of rows.items) spread(row, turning)
    rows.close()
    for (const line of turning.items) if (bend(line)) changed.push(line.link.id)
    turning.close()
    return changed
  }
}
