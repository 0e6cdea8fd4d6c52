import { parseAddress } from '#net/address.ts'
import { addressContains } from '#net/addressBounds.ts'
import type { Problem } from '../problem.ts'
import { zoneNetworks } from '../zoneNetworks.ts'
import { checkOf } from './check.ts'
import type { Subject } from './subject.ts'

/** Machines stand in zones, and their addresses lie in the zone's networks. */
export const checkPlaces = checkOf(['zones', 'places', 'addresses'], (subject) => [
  ...outside(subject),
  ...strayAddresses(subject),
])

/** Without any zone there is no boundary to cross, and nothing to object to. */
function outside({ zones, places }: Pick<Subject, 'zones' | 'places'>): readonly Problem[] {
  if (zones.length === 0) return []
  return places
    .filter(({ zone }) => zone === undefined)
    .map(({ id }) => ({ kind: 'machine-outside-zones', machine: id }))
}

function strayAddresses({ zones, places, addresses }: Pick<Subject, 'zones' | 'places' | 'addresses'>) {
  const byId = new Map(zones.map((zone) => [zone.id, zone]))
  return places.flatMap(({ zone: id = '' }, place) => {
    const [zone, machine] = [byId.get(id), addresses[place]]
    return zone === undefined || machine === undefined ? [] : straysOf(zone, machine)
  })
}

type Strays = WeakMap<Subject['addresses'][number], readonly Problem[]>
const known = new WeakMap<Subject['zones'][number], Strays>()

/** The addresses of a machine outside its zone's networks; found once for each pair of objects. */
function straysOf(zone: Subject['zones'][number], machine: Subject['addresses'][number]): readonly Problem[] {
  const ofZone: Strays = known.get(zone) ?? new WeakMap()
  known.set(zone, ofZone)
  const before = ofZone.get(machine)
  if (before !== undefined) return before
  const strays = machine.members.flatMap(({ address }, member): readonly Problem[] =>
    address === undefined || isNear(zone, address)
      ? []
      : [{ kind: 'address-outside-zone', machine: machine.id, member, zone: zone.id }],
  )
  ofZone.set(machine, strays)
  return strays
}

/** A zone without networks, and an address that is none or a host name, say nothing about where it lies. */
function isNear(zone: Subject['zones'][number], typed: string): boolean {
  const networks = zoneNetworks(zone)
  if (networks.length === 0) return true
  const read = parseAddress(typed)
  if (!read.ok || read.address.kind === 'name') return true
  const { address } = read
  return networks.some(({ network }) => addressContains(network, address))
}
