import type { Box, Plan, Position, Zone } from '#plan/plan.ts'
import { zonesAround, zonesWithin } from '#plan/zoneTree.ts'
import { union } from './box.ts'
import { zoneBoxAround } from './fitZones.ts'
import { grownAround } from './innerZonePlace.ts'
import { insideOut } from './insideOut.ts'
import { machineBox } from './machineBox.ts'
import { machinesByZone } from './machinesByZone.ts'

/** A plan and what has been given a place in it so far. */
export interface Layout {
  readonly plan: Plan
  readonly zones: ReadonlyMap<string, Zone>
  readonly positions: Map<string, Position>
  readonly boxes: Map<string, Box>
}

/** The layout of what has a place already: zones that have a box, or whose machines and inner zones say where it is. */
export function knownLayout(plan: Plan): Layout {
  const zones = new Map(plan.zones.map((zone) => [zone.id, zone]))
  return { plan, zones, positions: new Map(), boxes: knownZoneBoxes(plan) }
}

function knownZoneBoxes(plan: Plan): Map<string, Box> {
  const groups = machinesByZone(plan)
  const boxes = new Map<string, Box>()
  const inside = new Map<string, Box[]>()
  for (const zone of insideOut(plan.zones)) {
    const machines = (groups.get(zone.id) ?? []).flatMap((machine) => machineBox(machine) ?? [])
    const inner = union([...machines, ...(inside.get(zone.id) ?? [])])
    const box = zone.box ?? (inner && zoneBoxAround(inner))
    if (!box) continue
    boxes.set(zone.id, box)
    if (zone.parent !== undefined) inside.set(zone.parent, [...(inside.get(zone.parent) ?? []), box])
  }
  return boxes
}

/** Gives the zone this box and lets the zones around it grow to hold it. */
export function setBox({ zones, boxes }: Layout, id: string, box: Box): void {
  boxes.set(id, box)
  let inner = box
  for (const { id: around } of zonesAround(zones, id)) {
    const before = boxes.get(around)
    if (!before) return
    inner = grownAround(before, inner)
    boxes.set(around, inner)
  }
}

/** The boxes of the zones that lie in a zone. */
export function boxesWithin({ plan, boxes }: Layout, zone: string): Box[] {
  const within = zonesWithin(plan.zones, zone)
  return [...boxes].flatMap(([id, box]) => (id !== zone && within.has(id) ? [box] : []))
}
