import type { Plan } from '#plan/plan.ts'
import { zonesWithin } from '#plan/zoneTree.ts'
import { contains, overlaps } from './box.ts'
import { machineBox } from './machineBox.ts'
import { noteBox } from './noteBox.ts'

/** What a reader would object to in a layout, in words: what lies on each other, and what stands outside its zone. */
export function layoutFaults(plan: Plan): readonly string[] {
  const faults: string[] = []
  const machines = plan.machines.flatMap((machine) => {
    const box = machineBox(machine)
    return box ? [{ id: machine.id, zone: machine.zone, box }] : []
  })
  const zones = plan.zones.flatMap((zone) => (zone.box ? [{ id: zone.id, zone: zone.parent, box: zone.box }] : []))
  const boxes = new Map(zones.map(({ id, box }) => [id, box]))
  for (const { id, zone, box } of [...machines, ...zones]) {
    const around = boxes.get(zone ?? '')
    if (around && !contains(around, box)) faults.push(`${id} is not in ${zone}`)
  }
  for (const [at, one] of machines.entries()) {
    for (const other of machines.slice(at + 1)) {
      if (overlaps(one.box, other.box)) faults.push(`${one.id} lies on ${other.id}`)
    }
  }
  for (const [at, zone] of zones.entries()) {
    const within = zonesWithin(plan.zones, zone.id)
    for (const other of zones.slice(at + 1)) {
      const nested = within.has(other.id) || zonesWithin(plan.zones, other.id).has(zone.id)
      if (!nested && overlaps(zone.box, other.box)) faults.push(`zone ${zone.id} lies on ${other.id}`)
    }
    for (const machine of machines) {
      if (overlaps(zone.box, machine.box) && !within.has(machine.zone ?? ''))
        faults.push(`${machine.id} lies on zone ${zone.id}`)
    }
  }
  for (const note of plan.notes) {
    for (const { id, box } of machines) {
      if (overlaps(noteBox(note), box)) faults.push(`note ${note.id} lies on ${id}`)
    }
  }
  return faults
}
