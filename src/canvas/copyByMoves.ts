import { machinesById } from '#plan/planIndex.ts'
import { duplicate } from '#session/duplicate.ts'
import { currentPlan } from '#session/session.ts'
import { viewport } from '#session/viewport.ts'
import { applyMoves } from './applyMoves.ts'
import type { Move } from './fromChanges.ts'
import { movesBy } from './nudge.ts'
import { placeOf } from './placeOf.ts'

/** A hand that adds to the selection may shake by so many pixels without a copy. */
const leastWay = 8

/** Puts copies of what was dragged where it was let go; what was dragged stays. */
export function copyByMoves(moves: readonly Move[]): void {
  const plan = currentPlan()
  const lead = moves.at(-1)
  const from = lead && placeOf(plan, lead)
  if (!lead || !from || lead.kind === 'zone-box') return
  const [start, end] = [from, lead.to].map(viewport().toWindow)
  if (!start || !end || Math.hypot(end.x - start.x, end.y - start.y) < leastWay) return
  const way = { x: lead.to.x - from.x, y: lead.to.y - from.y }
  const ids = (wanted: Move['kind']) => moves.flatMap(({ kind, id }) => (kind === wanted ? [id] : []))
  // What is locked was not dragged along.
  const machines = ids('machine').filter((id) => !machinesById(plan).get(id)?.locked)
  duplicate({ machines, zones: ids('zone'), notes: ids('note'), links: [] }, (copied, copies) =>
    applyMoves(copied, movesBy(copied, copies, way), 'drop'),
  )
}
