import type { Box } from '#plan/plan.ts'
import { overlaps, union } from './box.ts'
import { zoneBoxAround } from './fitZones.ts'
import { insideOut } from './insideOut.ts'
import { boxesWithin, type Layout, setBox } from './layout.ts'
import { machineBox, machineBoxAt } from './machineBox.ts'
import { machinesByZone } from './machinesByZone.ts'
import { grid } from './metrics.ts'
import { gridOf } from './surroundings.ts'
import { zoneSlots } from './zoneSlots.ts'

/** Machines that fill a zone keep this distance from those already there. */
const margin = 2 * grid
/** So many places on zones inside it are passed over before machines of the outer zone stand there after all. */
const mostPassedOver = 10_000

/** Places the machines without a position in those zones that have a box, which grow where they have to. */
export function fillZones(layout: Layout): void {
  const { plan, boxes, positions } = layout
  const taken = gridOf(plan.machines.flatMap((machine) => machineBox(machine) ?? []))
  const groups = machinesByZone(plan)
  for (const { id } of insideOut(plan.zones)) {
    const box = boxes.get(id)
    const homeless = (groups.get(id) ?? []).filter((machine) => !machine.position)
    if (!box || homeless.length === 0) continue
    const slots = zoneSlots(
      box,
      [...boxes].flatMap(([other, its]) => (other === id ? [] : [its])),
    )
    const within = boxesWithin(layout, id)
    let passedOver = 0
    const onZone = (slot: Box) => {
      if (passedOver === mostPassedOver || !within.some((inner) => overlaps(inner, slot, grid))) return false
      passedOver += 1
      return true
    }
    const grown = [box]
    for (const machine of homeless) {
      let slot = slots.next().value
      while (taken.near(machineBoxAt(slot), margin, 1).length > 0 || onZone(machineBoxAt(slot)))
        slot = slots.next().value
      positions.set(machine.id, slot)
      taken.add(machineBoxAt(slot), machineBoxAt(slot))
      grown.push(zoneBoxAround(machineBoxAt(slot)))
    }
    setBox(layout, id, union(grown) ?? box)
  }
}
