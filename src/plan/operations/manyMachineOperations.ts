import type { Machine, Plan } from '../plan.ts'
import { machinesById } from '../planIndex.ts'
import { withEntry } from './changedData.ts'
import { changeMachines, renamed } from './machineOperations.ts'
import type { OperationResult } from './operationResult.ts'

/** How a role joins those that machines have; `replace` leaves it alone. */
export type RoleChange = 'add' | 'remove' | 'replace'

/** Gives machines other names in one step; see `renamed`. */
export function renameMachines(plan: Plan, names: ReadonlyMap<string, string>): OperationResult {
  return changeEach(plan, names, renamed)
}

/** Sets the roles of machines in one step, each once and in this order. */
export function setRolesOfMachines(plan: Plan, roles: ReadonlyMap<string, readonly string[]>): OperationResult {
  return changeEach(plan, roles, (old, next) => ({ ...old, roles: next }))
}

/** Adds a role to machines, takes it from them, or makes it their only one, in one step. */
export function changeRoleOfMachines(
  plan: Plan,
  ids: readonly string[],
  how: RoleChange,
  role: string,
): OperationResult {
  return changeEach(plan, all(ids, role), (old) => ({ ...old, roles: changed(old.roles, how, role) }))
}

/** Puts machines into zones, or outside any for null, in one step. Their positions stay. */
export function setZoneOfMachines(plan: Plan, zones: ReadonlyMap<string, string | null>): OperationResult {
  return changeEach(plan, zones, ({ zone: _old, ...outside }, zone) => (zone === null ? outside : { ...outside, zone }))
}

/**
 * Puts machines into zones, or outside any for null, in one step; those that come into another one lose their place, for a
 * layout to find them a new one there. A locked one keeps it.
 */
export function rehouseMachines(plan: Plan, zones: ReadonlyMap<string, string | null>): OperationResult {
  const moved = setZoneOfMachines(plan, zones)
  if (!moved.ok || moved.plan === plan) return moved
  const before = machinesById(plan)
  const homeless = moved.plan.machines.filter((machine) => before.get(machine.id) !== machine && !machine.locked)
  return changeEach(
    moved.plan,
    all(
      homeless.map(({ id }) => id),
      null,
    ),
    ({ position: _old, ...machine }) => machine,
  )
}

/** Sets one choice of machines in one step; null makes it undecided. */
export function setChoiceOfMachines(
  plan: Plan,
  choice: string,
  options: ReadonlyMap<string, string | null>,
): OperationResult {
  return changeEach(plan, options, (old, option) => ({
    ...old,
    choices: withEntry(old.choices ?? {}, choice, option),
  }))
}

/** The same value for every id. */
export function all<Value>(ids: readonly string[], value: Value): ReadonlyMap<string, Value> {
  return new Map(ids.map((id) => [id, value]))
}

function changeEach<Value>(
  plan: Plan,
  values: ReadonlyMap<string, Value>,
  change: (machine: Machine, value: Value) => Machine,
): OperationResult {
  const changes = new Map<string, (machine: Machine) => Machine>()
  for (const [id, value] of values) changes.set(id, (old) => change(old, value))
  return changeMachines(plan, changes)
}

function changed(roles: readonly string[], how: RoleChange, role: string): readonly string[] {
  if (how === 'replace') return [role]
  if (how === 'remove') return roles.filter((other) => other !== role)
  return [...roles, role]
}
