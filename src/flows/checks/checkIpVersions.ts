import type { Family } from '#net/address.ts'
import type { Machine, Plan } from '#plan/plan.ts'
import { machinesById } from '#plan/planIndex.ts'
import { addressKey } from '../addressKey.ts'
import { memberAddress } from '../memberAddress.ts'
import type { Problem } from '../problem.ts'
import type { Check } from './check.ts'

/** The computers of every flow that is asked for reach each other by IPv4 or by IPv6. */
export const checkIpVersions: Check = ({ plan, reviews }) => {
  // Nearly every plan has IPv4 alone, and an IPv6 address has a colon: then there is nothing to look at.
  if (!plan.machines.some(({ members }) => members.some(({ address }) => address?.includes(':')))) return []
  const rejected = new Set(plan.decisions.filter(({ state }) => state === 'rejected').map(({ flow }) => flow))
  const familiesOf = createFamilies(plan)
  return plan.links.flatMap(({ id }): readonly Problem[] => {
    const asked = reviews.get(id)?.flows.find((flow) => !rejected.has(flow.id))
    if (asked === undefined) return []
    const [from, to] = [familiesOf(asked.initiator), familiesOf(asked.listener)]
    const pairs = from[4].length * to[6].length + from[6].length * to[4].length
    const [source, destination] = from[4][0] && to[6][0] ? [from[4][0], to[6][0]] : [from[6][0], to[4][0]]
    if (source === undefined || destination === undefined) return []
    return [{ kind: 'no-common-ip-version', link: id, source, destination, pairs }]
  })
}

/** The addresses of a machine's computers by IP version; names belong to neither. */
function createFamilies(plan: Plan): (machine: string) => Readonly<Record<Family, readonly string[]>> {
  const machines = machinesById(plan)
  const known = new Map<string, Readonly<Record<Family, readonly string[]>>>()
  return (id) => {
    const families = known.get(id) ?? split(machines.get(id))
    known.set(id, families)
    return families
  }
}

function split(machine: Machine | undefined): Readonly<Record<Family, readonly string[]>> {
  const families: Record<Family, string[]> = { 4: [], 6: [] }
  for (const { address } of machine?.members ?? []) {
    const read = address === undefined ? undefined : memberAddress(address)
    const family = read?.ok ? addressKey(read.text).family : null
    if (read?.ok && family !== null) families[family].push(read.text)
  }
  return families
}
