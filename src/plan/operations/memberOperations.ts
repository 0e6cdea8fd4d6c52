import type { Member, Plan } from '../plan.ts'
import { machinesById } from '../planIndex.ts'
import { changeMachine } from './machineOperations.ts'
import { type OperationResult, refused } from './operationResult.ts'

/** Null makes the address unknown; absent fields stay. */
export interface MemberPatch {
  readonly name?: string
  readonly address?: string | null
}

/** Replaces all members. Addresses are kept as typed, without blanks around them; an empty one counts as unknown. */
export function setMembers(plan: Plan, machine: string, members: readonly Member[]): OperationResult {
  return changeMachine(plan, machine, (old) => ({ ...old, members }))
}

/** Adds a member at the end. */
export function addMember(plan: Plan, machine: string, member: Member): OperationResult {
  return changeMachine(plan, machine, (old) => ({ ...old, members: [...old.members, member] }))
}

/** Changes the member at this place, counted from 0. */
export function updateMember(plan: Plan, machine: string, index: number, patch: MemberPatch): OperationResult {
  if (isOutside(plan, machine, index)) return refused(noSuchMember(index))
  return changeMachine(plan, machine, (old) => ({
    ...old,
    members: old.members.map((member, at) => (at === index ? patched(member, patch) : member)),
  }))
}

/** Removes the member at this place, counted from 0. */
export function removeMember(plan: Plan, machine: string, index: number): OperationResult {
  if (isOutside(plan, machine, index)) return refused(noSuchMember(index))
  return changeMachine(plan, machine, (old) => ({ ...old, members: old.members.filter((_, at) => at !== index) }))
}

/** An unknown machine is left to changeMachine, which names it. */
function isOutside(plan: Plan, machine: string, index: number): boolean {
  const members = machinesById(plan).get(machine)?.members
  return members !== undefined && !(Number.isInteger(index) && index >= 0 && index < members.length)
}

/** The refusal of a place without a member, counted from 0. */
export function noSuchMember(index: number): string {
  return `The machine has no member number ${index + 1}.`
}

/** The member with the fields of a patch. */
export function patched(member: Member, patch: MemberPatch): Member {
  const { address: oldAddress, name: oldName } = member
  const address = patch.address === undefined ? oldAddress : patch.address
  const name = patch.name ?? oldName
  return address === undefined || address === null ? { name } : { name, address }
}
