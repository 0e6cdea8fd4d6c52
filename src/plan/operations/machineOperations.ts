import { equalData } from '../equalData.ts'
import { formatCount, limits } from '../limits.ts'
import type { Machine, Plan, Position } from '../plan.ts'
import { shown } from '../planFault.ts'
import { machinesById, zonesById } from '../planIndex.ts'
import { machineSchema } from '../schema.ts'
import { checked, keepWhere, mapChanged, withEntry, withFields } from './changedData.ts'
import { withLinks } from './linkOperations.ts'
import { done, type OperationResult, refused } from './operationResult.ts'

/** A machine's new place; `zone` null takes it out of its zone, an absent one leaves it where it stands. */
export interface MachineMove {
  readonly id: string
  readonly position: Position
  readonly zone?: string | null
}

/** Adds the machine at the end. Refused for a used id, an unknown zone or a field out of bounds. */
export function addMachine(plan: Plan, machine: Machine): OperationResult {
  if (plan.machines.length >= limits.machines) {
    return refused(`A plan holds at most ${formatCount(limits.machines)} machines.`)
  }
  if (machinesById(plan).has(machine.id)) return refused(`There is a machine with the id ${shown(machine.id)} already.`)
  const valid = validMachine(plan, machine)
  return valid.ok ? done({ ...plan, machines: [...plan.machines, valid.value] }) : refused(valid.reason)
}

/** Gives the machine another name; see `renamed`. */
export function renameMachine(plan: Plan, machine: string, name: string): OperationResult {
  return changeMachine(plan, machine, (old) => renamed(old, name))
}

/** Sets the roles in this order, each once. */
export function setMachineRoles(plan: Plan, machine: string, roles: readonly string[]): OperationResult {
  return changeMachine(plan, machine, (old) => ({ ...old, roles }))
}

/** Sets one choice of the machine; null makes it undecided. */
export function setMachineChoice(plan: Plan, machine: string, choice: string, option: string | null): OperationResult {
  return changeMachine(plan, machine, (old) => ({ ...old, choices: withEntry(old.choices ?? {}, choice, option) }))
}

/** Puts the machine into a zone, or outside any for null. Its position stays. */
export function setMachineZone(plan: Plan, machine: string, zone: string | null): OperationResult {
  return changeMachine(plan, machine, (old) => inZone(old, zone))
}

/** Moves machines in one step, but for locked ones; refused as a whole when one of them is unknown or leaves the canvas. */
export function moveMachines(plan: Plan, moves: readonly MachineMove[]): OperationResult {
  const changes = new Map<string, (machine: Machine) => Machine>()
  for (const { id, position, zone } of moves) {
    if (machinesById(plan).get(id)?.locked) continue
    changes.set(id, (old) => ({ ...(zone === undefined ? old : inZone(old, zone)), position }))
  }
  return changeMachines(plan, changes)
}

/** Removes the machines, their links and the decisions about those links. Unknown ids are passed over. */
export function removeMachines(plan: Plan, ids: readonly string[]): OperationResult {
  const gone = new Set(ids)
  const machines = keepWhere(plan.machines, (machine) => !gone.has(machine.id))
  const links = keepWhere(plan.links, (link) => !link.ends.some((end) => gone.has(end)))
  return done(withLinks(withFields(plan, { machines }), links))
}

/** Exchanges one machine; see `changeMachines`. */
export function changeMachine(plan: Plan, id: string, change: (machine: Machine) => Machine): OperationResult {
  return changeMachines(plan, new Map([[id, change]]))
}

/** Exchanges machines in one step; refused when one is unknown or would become invalid. Ids stay. */
export function changeMachines(
  plan: Plan,
  changes: ReadonlyMap<string, (machine: Machine) => Machine>,
): OperationResult {
  const next = new Map<string, Machine>()
  for (const [id, change] of changes) {
    const old = machinesById(plan).get(id)
    if (old === undefined) return refused(`There is no machine with the id ${shown(id)}.`)
    const valid = validMachine(plan, { ...change(old), id })
    if (!valid.ok) return refused(valid.reason)
    if (!equalData(old, valid.value)) next.set(id, valid.value)
  }
  return done(withFields(plan, { machines: mapChanged(plan.machines, (machine) => next.get(machine.id) ?? machine) }))
}

/** A machine of one computer carries its computer's name: where both are called the same, both change. */
export function renamed(machine: Machine, name: string): Machine {
  const [only, ...others] = machine.members
  const shared = only !== undefined && others.length === 0 && only.name === machine.name
  return { ...machine, name, ...(shared && { members: [{ ...only, name }] }) }
}

function validMachine(plan: Plan, machine: Machine): ReturnType<typeof checked<typeof machineSchema>> {
  if (machine.zone !== undefined && !zonesById(plan).has(machine.zone)) {
    return { ok: false, reason: `There is no zone with the id ${shown(machine.zone)}.` }
  }
  return checked(machineSchema, { ...machine, roles: [...new Set(machine.roles)] })
}

function inZone(machine: Machine, zone: string | null): Machine {
  const { zone: _old, ...outside } = machine
  return zone === null ? outside : { ...outside, zone }
}
