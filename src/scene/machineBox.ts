import type { Box, Machine, Position } from '#plan/plan.ts'
import { machineHeight, machineWidth } from './metrics.ts'

/** The box of a machine whose top left corner is at `position`. */
export function machineBoxAt(position: Position): Box {
  return { x: position.x, y: position.y, width: machineWidth, height: machineHeight }
}

/** The box of a machine; undefined while it has no position. */
export function machineBox(machine: Machine): Box | undefined {
  return machine.position && machineBoxAt(machine.position)
}
