import type { Machine } from '#plan/plan.ts'
import { memberAddress } from '../memberAddress.ts'
import type { Problem } from '../problem.ts'
import type { Check } from './check.ts'

/** Every machine has members, and every member a valid address. */
export const checkMembers: Check = ({ plan }) => plan.machines.flatMap(problemsOf)

function problemsOf(machine: Machine): readonly Problem[] {
  if (machine.members.length === 0) return [{ kind: 'machine-without-members', machine: machine.id }]
  return machine.members.flatMap(({ address }, member): readonly Problem[] => {
    if (address === undefined || address.trim() === '') {
      return [{ kind: 'member-without-address', machine: machine.id, member }]
    }
    const parsed = memberAddress(address)
    return parsed.ok ? [] : [{ kind: 'invalid-address', machine: machine.id, member, reason: parsed.reason }]
  })
}
