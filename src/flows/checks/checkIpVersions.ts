import type { Family } from '#net/address.ts'
import { addressKey } from '../addressKey.ts'
import { readMember } from '../memberAddress.ts'
import type { Problem } from '../problem.ts'
import { checkOf } from './check.ts'
import type { Subject } from './subject.ts'

/** The computers of every flow that is asked for reach each other by IPv4 or by IPv6. */
export const checkIpVersions = checkOf(
  ['addresses', 'links', 'ends', 'decisions', 'reviews'],
  ({ addresses, links, ends, decisions, reviews }) => {
    // Nearly every plan has IPv4 alone, and an IPv6 address has a colon: then there is nothing to look at.
    if (!addresses.some(({ members }) => members.some(({ address }) => address?.includes(':')))) return []
    const rejected = new Set(decisions.filter(({ state }) => state === 'rejected').map(({ flow }) => flow))
    const familiesOf = createFamilies(addresses)
    return links.flatMap((link, at): readonly Problem[] => {
      const asked = reviews[at]?.flows.find((flow) => !rejected.has(flow.id))
      if (asked === undefined) return []
      const [one, other] = [familiesOf(ends[2 * at] ?? -1), familiesOf(ends[2 * at + 1] ?? -1)]
      const [from, to] = asked.initiator === link.ends[0] ? [one, other] : [other, one]
      const pairs = from[4].length * to[6].length + from[6].length * to[4].length
      const [source, destination] = from[4][0] && to[6][0] ? [from[4][0], to[6][0]] : [from[6][0], to[4][0]]
      if (source === undefined || destination === undefined) return []
      return [{ kind: 'no-common-ip-version', link: link.id, source, destination, pairs }]
    })
  },
)

type Families = Readonly<Record<Family, readonly string[]>>

/** The addresses of a machine's computers by IP version; names belong to neither. */
function createFamilies(machines: Subject['addresses']): (place: number) => Families {
  const known = new Map<number, Families>()
  return (place) => {
    const families = known.get(place) ?? split(machines[place]?.members ?? [])
    known.set(place, families)
    return families
  }
}

function split(members: Subject['addresses'][number]['members']): Families {
  const families: Record<Family, string[]> = { 4: [], 6: [] }
  for (const member of members) {
    const read = readMember(member)
    const family = read?.ok ? addressKey(read.text).family : null
    if (read?.ok && family !== null) families[family].push(read.text)
  }
  return families
}
