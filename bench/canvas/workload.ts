import type { Box, Plan, Position } from '#plan/plan.ts'
import { serialisePlan } from '#plan/serialisePlan.ts'
import { centre } from '#scene/box.ts'
import { machineBox } from '#scene/machineBox.ts'
import { benchPlan, hubId } from './benchPlan.ts'
import { drawingOf } from './drawingOf.ts'
import type { Drawing } from './pages/drawing.ts'

/** One plan, in the form that each target opens. */
export interface Workload {
  readonly size: number
  readonly plan: Plan
  /** The plan file. */
  readonly text: string
  readonly drawing: Drawing
  /** Where the machine with the most links stands, and the zone in the middle of the drawing. */
  readonly hub: Box
  readonly zone: Box
}

export function workloadOf(size: number): Workload {
  const plan = benchPlan(size)
  const drawing = drawingOf(plan)
  const hub = plan.machines.find(({ id }) => id === hubId)
  const box = hub && machineBox(hub)
  if (box === undefined) throw new Error('the plan has no hub with a place')
  const middle = centre(drawing.bounds)
  const zone = drawing.zones
    .map((one) => one.box)
    .reduce((best, one) => (away(one, middle) < away(best, middle) ? one : best))
  return { size, plan, text: serialisePlan(plan), drawing, hub: box, zone }
}

function away(box: Box, point: Position): number {
  const { x, y } = centre(box)
  return Math.hypot(x - point.x, y - point.y)
}
