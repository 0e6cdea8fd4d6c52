import type { Machine, Member, Plan } from '../plan.ts'
import { shown } from '../planFault.ts'
import { machinesById } from '../planIndex.ts'
import { changeMachines } from './machineOperations.ts'
import { type MemberPatch, noSuchMember, patched } from './memberOperations.ts'
import { type OperationResult, refused } from './operationResult.ts'

/** A member's place: its machine, and its number there, counted from 0. */
export interface MemberPlace {
  readonly machine: string
  readonly index: number
}

export interface MemberChange extends MemberPlace {
  readonly patch: MemberPatch
}

/** A computer for a machine. */
export interface NewMember {
  readonly machine: string
  readonly member: Member
}

/** Adds members at the ends of their machines, in this order, in one step. Refused as a whole for an unknown machine. */
export function addMembers(plan: Plan, members: readonly NewMember[]): OperationResult {
  const groups = new Map<string, Member[]>()
  for (const { machine, member } of members) {
    const group = groups.get(machine)
    if (group === undefined) groups.set(machine, [member])
    else group.push(member)
  }
  const changes = new Map<string, (machine: Machine) => Machine>()
  for (const [id, group] of groups) changes.set(id, (old) => ({ ...old, members: [...old.members, ...group] }))
  return changeMachines(plan, changes)
}

/** Changes members in one step. Refused as a whole for a place without a member. */
export function updateMembers(plan: Plan, changes: readonly MemberChange[]): OperationResult {
  return changeMembers(plan, changes, (members, ofMachine) => {
    const next = [...members]
    for (const { index, patch } of ofMachine) {
      const old = next[index]
      if (old !== undefined) next[index] = patched(old, patch)
    }
    return next
  })
}

/** Removes members in one step; the places are those before it. Refused as a whole for a place without a member. */
export function removeMembers(plan: Plan, places: readonly MemberPlace[]): OperationResult {
  return changeMembers(plan, places, (members, ofMachine) => {
    const gone = new Set(ofMachine.map(({ index }) => index))
    return members.filter((_, index) => !gone.has(index))
  })
}

function changeMembers<Place extends MemberPlace>(
  plan: Plan,
  places: readonly Place[],
  change: (members: readonly Member[], ofMachine: readonly Place[]) => readonly Member[],
): OperationResult {
  const groups = new Map<string, Place[]>()
  for (const place of places) {
    const members = machinesById(plan).get(place.machine)?.members
    if (members === undefined) return refused(`There is no machine with the id ${shown(place.machine)}.`)
    if (members[place.index] === undefined) return refused(noSuchMember(place.index))
    const group = groups.get(place.machine)
    if (group === undefined) groups.set(place.machine, [place])
    else group.push(place)
  }
  const changes = new Map<string, (machine: Machine) => Machine>()
  for (const [id, group] of groups) changes.set(id, (old) => ({ ...old, members: change(old.members, group) }))
  return changeMachines(plan, changes)
}
