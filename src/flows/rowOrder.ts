import { comparePortRanges } from '#net/port.ts'
import { byCodeUnit } from '#plan/byCodeUnit.ts'
import type { Firewall } from '#plan/plan.ts'
import type { RequestEnd } from './changeRequest.ts'
import type { RequestRow } from './requestRow.ts'

/** Orders rows for reading: by firewall, zones, transport and first port; the id decides between what is left. */
export function compareRows(firewalls: readonly Firewall[]): (a: RequestRow, b: RequestRow) => number {
  const place = new Map(firewalls.map(({ name }, at) => [name, at]))
  const placeOf = ({ firewall, crossing }: RequestRow) =>
    firewall === null ? firewalls.length + (crossing === 'unnamed' ? 0 : 1) : (place.get(firewall) ?? 0)
  return (a, b) =>
    placeOf(a) - placeOf(b) ||
    byCodeUnit(zoneNames(a.sources), zoneNames(b.sources)) ||
    byCodeUnit(zoneNames(a.destinations), zoneNames(b.destinations)) ||
    byCodeUnit(a.transport, b.transport) ||
    comparePortRanges(a.ports[0] ?? none, b.ports[0] ?? none) ||
    byCodeUnit(a.id, b.id)
}

const none = { from: 0, to: 0 }

/** The zones of some ends, each once, in order. */
export function zoneNames(ends: readonly RequestEnd[]): string {
  return [...new Set(ends.map(({ zone }) => zone ?? ''))].sort(byCodeUnit).join('; ')
}
