import { readMember } from '../memberAddress.ts'
import type { Problem } from '../problem.ts'
import { checkOf } from './check.ts'

/** No two members have the same address, in one machine or in two, however it is written. */
export const checkDuplicates = checkOf(['addresses'], ({ addresses }) => {
  const first = new Map<string, string>()
  const holders = new Map<string, string[]>()
  for (const { id, members } of addresses) {
    for (const member of members) {
      const read = readMember(member)
      if (!read?.ok) continue
      const before = first.get(read.text)
      if (before === undefined) first.set(read.text, id)
      else holders.set(read.text, [...(holders.get(read.text) ?? [before]), id])
    }
  }
  if (holders.size === 0) return []
  return [...first.keys()].flatMap((address): readonly Problem[] => {
    const ids = holders.get(address)
    return ids === undefined ? [] : [{ kind: 'duplicate-address', address, machines: [...new Set(ids)] }]
  })
})
