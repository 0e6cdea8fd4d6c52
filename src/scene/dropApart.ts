import type { Box, Plan, Position } from '#plan/plan.ts'
import { centre } from './box.ts'
import { machineBox, machineBoxAt } from './machineBox.ts'
import { freePosition, zoneAt } from './placeNew.ts'

/**
 * Where dropped machines come to stand: where they were dropped, but the nearest free place for one that would hide more than
 * half of another machine. Only what was dropped moves, and what was dropped together is not judged against itself.
 * @param wanted machine id → top left corner
 */
export function dropApart(plan: Plan, wanted: ReadonlyMap<string, Position>): Map<string, Position> {
  const still = plan.machines.flatMap((machine) => (wanted.has(machine.id) ? [] : (machineBox(machine) ?? [])))
  const places = new Map(wanted)
  for (const [id, position] of wanted) {
    const box = machineBoxAt(position)
    if (!still.some((other) => hidden(box, other) > 0.5)) continue
    places.set(id, freePosition(without(plan, id, places), position, zoneAt(plan, centre(box))))
  }
  return places
}

/** The plan as it will be, but for the machine that looks for a place. */
function without(plan: Plan, id: string, places: ReadonlyMap<string, Position>): Plan {
  const machines = plan.machines.flatMap((machine) => {
    const position = places.get(machine.id)
    return machine.id === id ? [] : [position ? { ...machine, position } : machine]
  })
  return { ...plan, machines }
}

/** The share of `other` that a machine of the same size covers. */
function hidden(box: Box, other: Box): number {
  const width = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x)
  const height = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y)
  return width > 0 && height > 0 ? (width * height) / (other.width * other.height) : 0
}
