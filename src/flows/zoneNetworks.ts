import { type Address, parseCidr } from '#net/address.ts'
import type { Zone } from '#plan/plan.ts'

/** A network of a zone, as typed and as read. */
export interface ZoneNetwork {
  readonly cidr: string
  readonly network: Address
}

const known = new WeakMap<readonly string[], readonly ZoneNetwork[]>()

/** The networks of a zone, each once and without those that are none; read once for each list. */
export function zoneNetworks({ cidrs }: Pick<Zone, 'cidrs'>): readonly ZoneNetwork[] {
  const before = known.get(cidrs)
  if (before !== undefined) return before
  const networks = [...new Set(cidrs)].flatMap((cidr) => {
    const read = parseCidr(cidr)
    return read.ok ? [{ cidr, network: read.address }] : []
  })
  known.set(cidrs, networks)
  return networks
}
