import type { Machine, Plan, Zone } from '../plan.ts'
import { mapChanged, withFields } from './changedData.ts'
import { done, type OperationResult } from './operationResult.ts'

/** Machines and zones by their ids. */
export interface Things {
  readonly machines: readonly string[]
  readonly zones: readonly string[]
}

/** Locks what is named in its place, or lets it be moved again. Unknown ids are passed over. */
export function setLocked(plan: Plan, things: Things, locked: boolean): OperationResult {
  const [machines, zones] = [new Set(things.machines), new Set(things.zones)]
  return done(
    withFields(plan, {
      machines: mapChanged(plan.machines, (machine) => (machines.has(machine.id) ? lock(machine, locked) : machine)),
      zones: mapChanged(plan.zones, (zone) => (zones.has(zone.id) ? lock(zone, locked) : zone)),
    }),
  )
}

function lock<T extends Machine | Zone>(item: T, locked: boolean): T {
  if ((item.locked === true) === locked) return item
  if (locked) return { ...item, locked: true }
  const { locked: _locked, ...rest } = item
  return rest as T
}

/** Draws zones as one small box each, or opens them again. Unknown ids are passed over. */
export function setCollapsed(plan: Plan, ids: readonly string[], collapsed: boolean): OperationResult {
  const wanted = new Set(ids)
  const zones = mapChanged(plan.zones, (zone) => {
    if (!wanted.has(zone.id) || (zone.collapsed === true) === collapsed) return zone
    const { collapsed: _collapsed, ...rest } = zone
    return collapsed ? { ...rest, collapsed: true as const } : rest
  })
  return done(withFields(plan, { zones }))
}
