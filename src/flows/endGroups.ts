import type { Family } from '#net/address.ts'
import { byCodeUnit } from '#plan/byCodeUnit.ts'
import type { Plan } from '#plan/plan.ts'
import { addressKey } from './addressKey.ts'
import type { RequestEnd } from './changeRequest.ts'
import { requestEnds } from './requestEnds.ts'

/** A computer as the request knows it: by its address, or by its name while it has none. */
export interface GroupEnd {
  /** Sorts as people count; those without an address come last. */
  readonly key: string
  /** True for one computer, false for a network or a range. */
  readonly single: boolean
  readonly end: RequestEnd
}

/** Computers of one IP version that belong to the same machines, so that every flow of one is a flow of all. */
export interface EndGroup {
  /** In the order of their keys. */
  readonly ends: readonly GroupEnd[]
  /** Null where it is not known: for names, and without an address. */
  readonly family: Family | null
  /** Ids of the zones they stand in, each once, "" for outside any zone; more than one where machines share a computer. */
  readonly zones: readonly string[]
}

export interface EndGroups {
  /** In the order of their first keys, whatever the order of the plan. */
  readonly groups: readonly EndGroup[]
  /** Machine id → places in `groups`. */
  readonly ofMachine: ReadonlyMap<string, readonly number[]>
}

/** The computers of a plan in groups. One address is one computer, whichever machines list it. */
export function endGroups(plan: Plan): EndGroups {
  const found = new Map<string, Found>()
  for (const [machine, ends] of requestEnds(plan)) {
    for (const { key, end } of ends) {
      const known = end.address === null ? { order: `z${key}`, single: true, family: null } : addressKey(end.address)
      const before = found.get(known.order)
      if (before === undefined) {
        const { order, single, family } = known
        found.set(order, { end: { key: order, single, end }, family, machines: [machine] })
      } else if (!before.machines.includes(machine)) before.machines.push(machine)
    }
  }
  const zones = new Map(plan.machines.map(({ id, zone }) => [id, zone ?? '']))
  const grouped = new Map<string, Omit<Found, 'end'> & { readonly ends: GroupEnd[] }>()
  for (const { end, family, machines } of [...found.values()].sort((a, b) => byCodeUnit(a.end.key, b.end.key))) {
    const key = JSON.stringify([family, ...machines])
    const group = grouped.get(key)
    if (group === undefined) grouped.set(key, { ends: [end], family, machines })
    else group.ends.push(end)
  }
  const ofMachine = new Map<string, number[]>(plan.machines.map(({ id }) => [id, []]))
  const groups = Array.from(grouped.values(), ({ ends, family, machines }, at): EndGroup => {
    for (const machine of machines) ofMachine.get(machine)?.push(at)
    const around = new Set(machines.map((machine) => zones.get(machine) ?? ''))
    return { ends, family, zones: [...around].sort(byCodeUnit) }
  })
  return { groups, ofMachine }
}

interface Found {
  readonly end: GroupEnd
  readonly family: Family | null
  readonly machines: string[]
}

/** True for a group of one computer: its pair with itself is no tuple. */
export function isAlone(group: EndGroup | undefined): boolean {
  return group !== undefined && group.ends.length === 1 && group.ends[0]?.single === true
}
