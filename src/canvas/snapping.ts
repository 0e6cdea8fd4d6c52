import type { Box, Plan } from '#plan/plan.ts'
import { union } from '#scene/box.ts'
import type { Scene } from '#scene/buildScene.ts'
import { type HelperLine, snap } from '#scene/snap.ts'
import type { Move } from './fromChanges.ts'
import { floatingBoxes } from './movesOfAll.ts'

/** Something dragged this near to a line goes there. Pixels. */
const reach = 6
/** Farther away than this a pixel is too coarse to help with lines, and a reader could not tell one from the next. */
const leastZoom = 0.3

/** Moves that came to stand in line with what stays, and the lines to show for it. */
export interface SnappedMoves {
  readonly moves: readonly Move[]
  readonly lines: readonly HelperLine[]
}

/**
 * Moves what is dragged on until it stands in line, as one whole. Machines go by machines; zones go by zones and machines.
 * @param scene as it was when the drag began
 * @param view the part of the drawing that is shown, `zoom` pixels per unit
 */
export function snapMoves(plan: Plan, scene: Scene, moves: readonly Move[], view: Box, zoom: number): SnappedMoves {
  if (zoom < leastZoom || moves.some(({ kind }) => kind === 'zone-box')) return { moves, lines: [] }
  const floating = floatingBoxes(plan, scene, moves)
  const moving = union([...floating.machines.values(), ...floating.zones.values()])
  if (moving === undefined) return { moves, lines: [] }
  const stay = (drawn: Scene['machines'], gone: ReadonlyMap<string, Box>): Box[] =>
    drawn.flatMap(({ id, box }) => (gone.has(id) ? [] : [box]))
  const others = stay(scene.machines, floating.machines)
  if (floating.zones.size > 0) others.push(...stay(scene.zones, floating.zones))
  const { dx, dy, lines } = snap(moving, others, view, reach / zoom)
  if (dx === 0 && dy === 0) return { moves, lines }
  return { moves: moves.map((move) => shifted(move, dx, dy)), lines }
}

function shifted(move: Move, dx: number, dy: number): Move {
  return move.kind === 'zone-box' ? move : { ...move, to: { x: move.to.x + dx, y: move.to.y + dy } }
}
