import type { Box, Machine, Zone } from '#plan/plan.ts'
import { union } from './box.ts'
import { machineBox } from './machineBox.ts'
import {
  emptyZoneHeight,
  emptyZoneWidth,
  labelAdvance,
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

/** The place of a zone's title text, name and CIDRs on one line; what does not fit in the zone is cut. */
export function zoneTitleBox(zone: Pick<Zone, 'name' | 'cidrs'>, box: Box): Box {
  const text = zone.name.length * zoneNameAdvance + zoneNameAdvance + zone.cidrs.join(', ').length * labelAdvance
  const width = Math.max(0, Math.min(text, box.width - 2 * zoneTitleInset))
  return { x: box.x + zoneTitleInset, y: box.y, width, height: Math.min(zoneTitleLine, box.height) }
}
