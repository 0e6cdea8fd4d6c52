import { memberAddress } from '../memberAddress.ts'
import type { Check } from './check.ts'

/** No two members have the same address, in one machine or in two, however it is written. */
export const checkDuplicates: Check = ({ plan }) => {
  const holders = new Map<string, string[]>()
  for (const machine of plan.machines) {
    for (const { address } of machine.members) {
      const parsed = address === undefined ? undefined : memberAddress(address)
      if (!parsed?.ok) continue
      const ids = holders.get(parsed.text)
      if (ids) ids.push(machine.id)
      else holders.set(parsed.text, [machine.id])
    }
  }
  return [...holders]
    .filter(([, ids]) => ids.length > 1)
    .map(([address, ids]) => ({ kind: 'duplicate-address' as const, address, machines: [...new Set(ids)] }))
}
