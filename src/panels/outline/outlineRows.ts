import type { Link, Machine, Member, Plan, Zone } from '#plan/plan.ts'
import { linksOf, machinesById, zonesById } from '#plan/planIndex.ts'
import type { TreeRow } from '#ui/tree/treeMoves.ts'

/** A row of the outline: a zone, what stands outside any, a machine, one of its members, or a link of it. */
export type OutlineRow = TreeRow &
  (
    | { readonly kind: 'zone'; readonly zone: Zone; readonly machines: number }
    | { readonly kind: 'outside'; readonly machines: number }
    | { readonly kind: 'machine'; readonly machine: Machine }
    | { readonly kind: 'member'; readonly machine: Machine; readonly member: Member; readonly index: number }
    | { readonly kind: 'link'; readonly machine: Machine; readonly link: Link }
  )

/** Ids of rows; a link stands under both of its machines. */
export const zoneRow = (id: string): string => `zone ${id}`
export const machineRow = (id: string): string => `machine ${id}`
export const memberRow = (machine: string, index: number): string => `member ${index} ${machine}`
export const linkRow = (id: string, machine: string): string => `link ${JSON.stringify([id, machine])}`
export const outsideRow = 'outside'

interface Wanted {
  readonly plan: Plan
  /** Whether the row with this id is open, as far as it can be. */
  readonly isOpen: (id: string) => boolean
  /** What the group of machines outside any zone is called. */
  readonly outside: string
  /** Whether a machine is listed; without it, all are, and so are zones without any. */
  readonly lists?: (machine: Machine) => boolean
}

/** The rows of the outline that are to be seen, in order: zones with the zones and machines in them, then what stands outside any. */
export function outlineRows({ plan, isOpen, outside, lists }: Wanted): readonly OutlineRow[] {
  const zones = zonesById(plan)
  const machines = machinesById(plan)
  const inner = grouped(plan.zones, ({ parent }) => (parent !== undefined && zones.has(parent) ? parent : undefined))
  const listed = lists === undefined ? plan.machines : plan.machines.filter(lists)
  const housed = grouped(listed, ({ zone }) => (zone !== undefined && zones.has(zone) ? zone : undefined))
  const rows: OutlineRow[] = []

  const counts = new Map<string, number>()
  const count = (id: string): number => {
    const known = counts.get(id)
    if (known !== undefined) return known
    const sum = (inner.get(id) ?? []).reduce((all, zone) => all + count(zone.id), housed.get(id)?.length ?? 0)
    counts.set(id, sum)
    return sum
  }
  const shownZones = (parent: string | undefined) =>
    (inner.get(parent) ?? []).filter(({ id }) => lists === undefined || count(id) > 0)

  function addMachines(list: readonly Machine[], level: number, before: number, of: number): void {
    for (const [at, machine] of list.entries()) {
      const id = machineRow(machine.id)
      const links = linksOf(plan, machine.id)
      const held = machine.members.length + links.length
      const open = held > 0 && isOpen(id)
      rows.push({
        ...{ kind: 'machine', id, level, name: machine.name, place: before + at + 1, of, hasOwnName: true, machine },
        ...(held > 0 && { isOpen: open }),
      })
      if (!open) continue
      for (const [index, member] of machine.members.entries()) {
        rows.push({
          ...{ kind: 'member', id: memberRow(machine.id, index), level: level + 1, name: member.name },
          ...{ place: index + 1, of: held, hasOwnName: true, machine, member, index },
        })
      }
      for (const [index, link] of links.entries()) {
        const other = link.ends[0] === machine.id ? link.ends[1] : link.ends[0]
        rows.push({
          ...{ kind: 'link', id: linkRow(link.id, machine.id), level: level + 1, machine, link },
          ...{ name: machines.get(other)?.name ?? other, hasOwnName: false },
          ...{ place: machine.members.length + index + 1, of: held },
        })
      }
    }
  }
  function addZones(list: readonly Zone[], level: number, of: number): void {
    for (const [at, zone] of list.entries()) {
      const id = zoneRow(zone.id)
      const [zonesIn, machinesIn] = [shownZones(zone.id), housed.get(zone.id) ?? []]
      const held = zonesIn.length + machinesIn.length
      const open = held > 0 && isOpen(id)
      rows.push({
        ...{ kind: 'zone', id, level, name: zone.name, place: at + 1, of, hasOwnName: true, zone },
        machines: count(zone.id),
        ...(held > 0 && { isOpen: open }),
      })
      if (!open) continue
      addZones(zonesIn, level + 1, held)
      addMachines(machinesIn, level + 1, zonesIn.length, held)
    }
  }
  const top = shownZones(undefined)
  const free = housed.get(undefined) ?? []
  addZones(top, 1, top.length + (free.length > 0 ? 1 : 0))
  if (free.length > 0) {
    const open = isOpen(outsideRow)
    rows.push({
      ...{ kind: 'outside', id: outsideRow, level: 1, name: outside, hasOwnName: false, isOpen: open },
      ...{ place: top.length + 1, of: top.length + 1, machines: free.length },
    })
    if (open) addMachines(free, 2, 0, free.length)
  }
  return rows
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): ReadonlyMap<string | undefined, readonly Item[]> {
  const groups = new Map<string | undefined, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
