import type { Box } from '#plan/plan.ts'

/** Something drawn, and the zone it stands in, if any. */
export interface Placed {
  readonly id: string
  readonly box: Box
  readonly zone: string | undefined
}

/** Rows from above to below, each from left to right: what begins above the middle of a row's first stands in that row. */
function inRows<T extends { readonly box: Box }>(all: readonly T[]): readonly T[] {
  const sorted = [...all].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
  const rows: T[][] = []
  for (const one of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && one.box.y < first.box.y + first.box.height / 2) row.push(one)
    else rows.push([one])
  }
  return rows.flatMap((row) => row.sort((a, b) => a.box.x - b.box.x))
}

const grouped = (all: readonly Placed[]): ReadonlyMap<string | undefined, readonly Placed[]> => {
  const groups = new Map<string | undefined, Placed[]>()
  for (const one of all) {
    const group = groups.get(one.zone)
    if (group) group.push(one)
    else groups.set(one.zone, [one])
  }
  return groups
}

/**
 * In which order a drawing is read, by id: zone by zone, each followed by its machines row by row and then by the zones in it; last
 * what stands in no zone. A zone or machine whose zone is not among the zones stands in none.
 */
export function readingOrder(zones: readonly Placed[], machines: readonly Placed[]): readonly string[] {
  const known = new Set(zones.map(({ id }) => id))
  const home = (one: Placed): Placed =>
    one.zone !== undefined && known.has(one.zone) ? one : { ...one, zone: undefined }
  const zonesIn = grouped(zones.map(home))
  const machinesIn = grouped(machines.map(home))
  const order: string[] = []
  const readMachines = (zone: string | undefined) => {
    for (const { id } of inRows(machinesIn.get(zone) ?? [])) order.push(id)
  }
  const readZones = (zone: string | undefined) => {
    for (const { id } of inRows(zonesIn.get(zone) ?? [])) {
      order.push(id)
      readMachines(id)
      readZones(id)
    }
  }
  readZones(undefined)
  readMachines(undefined)
  return order
}
