import type { Member, Plan } from '../plan.ts'
import { machinesById } from '../planIndex.ts'
import { changeMachine } from './machineOperations.ts'
import { type MemberPlace, removeMembers } from './manyMemberOperations.ts'
import { done, type OperationResult } from './operationResult.ts'

/** A member, and the machine that it goes to. */
export interface MemberMove extends MemberPlace {
  readonly to: string
}

/** Moves members to other machines, to the end and in this order, in one step. Refused as a whole for an unknown place or machine. */
export function moveMembers(plan: Plan, moves: readonly MemberMove[]): OperationResult {
  const leaving = moves.filter(({ machine, to }) => machine !== to)
  const machines = machinesById(plan)
  const arriving = new Map<string, Member[]>()
  for (const { machine, index, to } of leaving) {
    const member = machines.get(machine)?.members[index]
    if (member !== undefined) arriving.set(to, [...(arriving.get(to) ?? []), member])
  }
  let result = removeMembers(plan, leaving)
  for (const [to, members] of arriving) {
    if (!result.ok) break
    result = changeMachine(result.plan, to, (old) => ({ ...old, members: [...old.members, ...members] }))
  }
  return result.ok && leaving.length === 0 ? done(plan) : result
}
