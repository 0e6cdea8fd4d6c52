import type { Box, Plan } from '#plan/plan.ts'
import { zonesById } from '#plan/planIndex.ts'
import { zonesAround, zonesWithin } from '#plan/zoneTree.ts'
import { union } from '#scene/box.ts'
import { boxHolding } from '#scene/fitZones.ts'
import { LevelGrid } from '#scene/levelGrid.ts'
import { dropPosition, snapped } from '#scene/placeNew.ts'
import type { Scene, SceneMachine } from '#scene/scene.ts'
import { type HelperLine, snap, snapCorner } from '#scene/snap.ts'
import type { Move } from './fromChanges.ts'
import { floatingBoxes } from './movesOfAll.ts'
import { placeOf } from './placeOf.ts'

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
 * Moves what is dragged on until it stands in line, as one whole. Machines go by machines; zones go by zones and machines, and so do
 * the borders of a zone that is resized.
 * @param scene as it was when the drag began
 * @param view the part of the drawing that is shown, `zoom` pixels per unit
 */
export function snapMoves(plan: Plan, scene: Scene, moves: readonly Move[], view: Box, zoom: number): SnappedMoves {
  if (zoom < leastZoom) return { moves, lines: [] }
  const [only] = moves
  if (only?.kind === 'zone-box')
    return moves.length === 1 ? snapResize(plan, scene, only, view, zoom) : { moves, lines: [] }
  const floating = floatingBoxes(plan, scene, moves)
  const moving = union([...floating.machines.values(), ...floating.zones.values()])
  if (moving === undefined) return { moves, lines: [] }
  const others = machinesIn(scene, view).flatMap(({ id, box }) => (floating.machines.has(id) ? [] : [box]))
  if (floating.zones.size > 0) {
    for (const { id, box } of scene.zones) if (!floating.zones.has(id)) others.push(box)
  }
  const { dx, dy, lines } = snap(moving, others, view, reach / zoom)
  if (dx === 0 && dy === 0) return { moves, lines }
  return { moves: moves.map((move) => shifted(move, dx, dy)), lines }
}

/**
 * Where something new comes to stand that is carried over the drawing: in line where it comes near a line, else on the grid; a machine
 * not on another one.
 * @param held where the pointer holds it
 */
export function snapNew(
  plan: Plan,
  scene: Scene,
  kind: 'machine' | 'zone',
  held: Box,
  view: Box,
  zoom: number,
): { readonly box: Box; readonly lines: readonly HelperLine[] } {
  const onGrid = snapped(held)
  const landed = (box: Box): Box => (kind === 'zone' ? box : { ...box, ...dropPosition(plan, box) })
  if (zoom < leastZoom) return { box: landed({ ...held, ...onGrid }), lines: [] }
  const zones = kind === 'zone' ? scene.zones.map(({ box }) => box) : []
  const others = [...machinesIn(scene, view).map(({ box }) => box), ...zones]
  const { dx, dy, lines } = snap(held, others, view, reach / zoom)
  const isInLine = (vertical: boolean) => lines.some((line) => line.kind === 'align' && line.vertical === vertical)
  const box = landed({
    ...held,
    x: dx !== 0 || isInLine(true) ? held.x + dx : onGrid.x,
    y: dy !== 0 || isInLine(false) ? held.y + dy : onGrid.y,
  })
  return { box, lines: snap(box, others, view, 0).lines }
}

/** The moves along the axis alone that the last of them went further on; a zone is resized as it is. */
export function straightMoves(plan: Plan, moves: readonly Move[]): readonly Move[] {
  const lead = moves.at(-1)
  const from = lead && placeOf(plan, lead)
  if (!lead || !from || lead.kind === 'zone-box') return moves
  const [dx, dy] = [lead.to.x - from.x, lead.to.y - from.y]
  const isAcross = Math.abs(dx) >= Math.abs(dy)
  return moves.map((move) => shifted(move, isAcross ? 0 : -dx, isAcross ? -dy : 0))
}

function snapResize(
  plan: Plan,
  scene: Scene,
  move: Move & { readonly kind: 'zone-box' },
  view: Box,
  zoom: number,
): SnappedMoves {
  const before = scene.zones.find(({ id }) => id === move.id)?.box
  if (before === undefined) return { moves: [move], lines: [] }
  const within = zonesWithin(plan.zones, move.id)
  const inside = plan.machines.filter(({ zone }) => zone !== undefined && within.has(zone))
  // Borders of what it holds and of what holds it are none that it could share.
  const held = new Set(inside.map(({ id }) => id))
  const kin = new Set([...within, ...zonesAround(zonesById(plan), move.id).map(({ id }) => id)])
  const others = [
    ...machinesIn(scene, view).flatMap(({ id, box }) => (held.has(id) ? [] : [box])),
    ...scene.zones.flatMap(({ id, box }) => (kin.has(id) ? [] : [box])),
  ]
  const box = { ...before, ...move.to }
  const snap = snapCorner(box, others, view, reach / zoom)
  // What is drawn out to the left or upwards, or not at all, has its right or lower border where it was.
  const isDrawn = {
    across: box.x === before.x && box.width !== before.width,
    down: box.y === before.y && box.height !== before.height,
  }
  const [dx, dy] = [isDrawn.across ? snap.dx : 0, isDrawn.down ? snap.dy : 0]
  const to = { ...move.to, width: box.width + dx, height: box.height + dy }
  const zones = plan.zones.filter(({ id }) => id !== move.id && within.has(id))
  const { x, y, width, height } = boxHolding({ ...box, ...to }, inside, zones)
  // A zone does not get smaller than what stands in it, and is then not where the line is.
  const isThere = ({ vertical, at }: HelperLine) => at === (vertical ? x + width : y + height)
  const lines = snap.lines.filter((line) => (line.vertical ? isDrawn.across : isDrawn.down) && isThere(line))
  return { moves: [{ ...move, to }], lines }
}

const grids = new WeakMap<Scene['machines'], LevelGrid<SceneMachine>>()

/** The machines in view. A drag asks with every frame, of one scene: the rest of its machines is looked at once. */
function machinesIn({ machines }: Scene, view: Box): readonly SceneMachine[] {
  let grid = grids.get(machines)
  if (grid === undefined) {
    grid = new LevelGrid()
    for (const machine of machines) grid.add(machine.box, machine)
    grids.set(machines, grid)
  }
  return grid.near(view)
}

function shifted(move: Move, dx: number, dy: number): Move {
  return move.kind === 'zone-box' ? move : { ...move, to: { x: move.to.x + dx, y: move.to.y + dy } }
}
