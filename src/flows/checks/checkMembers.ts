import { readMember } from '../memberAddress.ts'
import type { Problem } from '../problem.ts'
import { checkOf } from './check.ts'
import type { Subject } from './subject.ts'

/** Every machine has members, and every member a valid address. */
export const checkMembers = checkOf(['addresses'], ({ addresses }) => addresses.flatMap(problemsOf))

function problemsOf({ id: machine, members }: Subject['addresses'][number]): readonly Problem[] {
  if (members.length === 0) return [{ kind: 'machine-without-members', machine }]
  return members.flatMap((found, member): readonly Problem[] => {
    const read = readMember(found)
    if (read === null) return [{ kind: 'member-without-address', machine, member }]
    return read.ok ? [] : [{ kind: 'invalid-address', machine, member, reason: read.reason }]
  })
}
