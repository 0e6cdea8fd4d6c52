import type { Flow } from '#flows/flow.ts'
import type { FoldedPlan } from './foldZones.ts'

/** A flow between the machines that are drawn for its ends. */
export function betweenDrawn(flow: Flow, { drawnMachine }: FoldedPlan): Flow {
  return { ...flow, initiator: drawnMachine(flow.initiator), listener: drawnMachine(flow.listener) }
}
