import type { Box, Machine, Zone } from '#plan/plan.ts'
import { union } from './box.ts'
import { machineBox } from './machineBox.ts'
import {
  emptyZoneHeight,
  emptyZoneWidth,
  labelAdvance,
  zoneLockSize,
  zoneNameAdvance,
  zonePadding,
  zoneTitleHeight,
  zoneTitleInset,
  zoneTitleLine,
} from './metrics.ts'

/** The tight box of a zone around its machines; undefined when none of them has a position. */
export function zoneBoxFor(machines: Iterable<Machine>): Box | undefined {
  const boxes: Box[] = []
  for (const machine of machines) {
    const box = machineBox(machine)
    if (box) boxes.push(box)
  }
  const whole = union(boxes)
  return whole && zoneBoxAround(whole)
}

/** The box, larger where it would not hold what stands in the zone: a zone never leaves machines or zones behind. */
export function boxHolding(box: Box, machines: Iterable<Machine>, zones: Iterable<Zone> = []): Box {
  const inner = union([...machines].flatMap((machine) => machineBox(machine) ?? []))
  const held = [box, ...[...zones].flatMap((zone) => zone.box ?? [])]
  return union(inner ? [...held, zoneBoxAround(inner)] : held) ?? box
}

/** The box of a zone whose machines fill `inner`. */
export function zoneBoxAround(inner: Box): Box {
  return {
    x: inner.x - zonePadding,
    y: inner.y - zoneTitleHeight,
    width: inner.width + 2 * zonePadding,
    height: inner.height + zoneTitleHeight + zonePadding,
  }
}

/** A zone without machines, with its corner at a point. */
export function emptyZoneBox(x: number, y: number): Box {
  return { x, y, width: emptyZoneWidth, height: emptyZoneHeight }
}

/** The place of a zone's title text: name, CIDRs and trust on one line; what does not fit in the zone is cut. */
export function zoneTitleBox(
  { name, cidrs, trust, locked }: Pick<Zone, 'name' | 'cidrs' | 'trust' | 'locked'>,
  box: Box,
): Box {
  const word = trust === undefined || trust === 'trusted' ? 0 : zoneNameAdvance + trust.length * zoneNameAdvance
  const last = word + (locked ? zoneNameAdvance + zoneLockSize : 0)
  const text = name.length * zoneNameAdvance + zoneNameAdvance + cidrs.join(', ').length * labelAdvance + last
  const width = Math.max(0, Math.min(text, box.width - 2 * zoneTitleInset))
  return { x: box.x + zoneTitleInset, y: box.y, width, height: Math.min(zoneTitleLine, box.height) }
}
