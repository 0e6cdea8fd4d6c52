import type { Box } from '#plan/plan.ts'
import type { Scene } from '#scene/buildScene.ts'

/** The zones of a scene with their boxes, those that are drawn as one small box included. */
export function drawnZones({ zones, machines }: Scene): readonly { readonly id: string; readonly box: Box }[] {
  const collapsed = machines.flatMap(({ zone, box }) => (zone === undefined ? [] : [{ id: zone, box }]))
  return collapsed.length === 0 ? zones : [...zones, ...collapsed]
}
