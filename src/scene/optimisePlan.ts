import type { Plan, Position } from '#plan/plan.ts'
import { arrangePlan } from './arrangePlan.ts'
import type { TierOf } from './layoutCells.ts'
import { type LayoutGraph, layoutTask } from './layoutGraph.ts'
import { type LayoutScope, layoutGroups } from './layoutScope.ts'

/** Lays out a graph; it comes back with places. Rejects with an error in words, or with the signal's reason. */
export type LayOutGraph = (graph: LayoutGraph, signal: AbortSignal) => Promise<LayoutGraph>

/** The plan with the scope laid out by its links; see `arrangePlan` for what stays. The same plan gives the same outcome. */
export async function optimisePlan(
  plan: Plan,
  scope: LayoutScope,
  tierOf: TierOf,
  layOut: (graph: LayoutGraph) => Promise<LayoutGraph>,
): Promise<Plan> {
  const machines: (readonly [string, Position])[] = []
  const emptyZones: (readonly [string, Position])[] = []
  for (const group of layoutGroups(plan, scope)) {
    const { graph, read } = layoutTask(plan, group, tierOf)
    const wanted = read(await layOut(graph))
    machines.push(...wanted.machines)
    emptyZones.push(...wanted.emptyZones)
  }
  return arrangePlan(plan, scope, { machines: new Map(machines), emptyZones: new Map(emptyZones) })
}
