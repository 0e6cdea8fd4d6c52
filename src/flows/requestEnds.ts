import type { Machine, Member, Plan } from '#plan/plan.ts'
import type { RequestEnd } from './changeRequest.ts'
import { memberAddress } from './memberAddress.ts'

/** One computer as an end of request lines, with the key by which its lines are known from request to request. */
export interface KeyedEnd {
  readonly key: string
  readonly end: RequestEnd
}

/** Machine id → its computers as ends of request lines. A machine without members stands for itself, without an address. */
export function requestEnds(plan: Plan): ReadonlyMap<string, readonly KeyedEnd[]> {
  const zones = new Map(plan.zones.map(({ id, name }) => [id, name]))
  return new Map(
    plan.machines.map((machine) => {
      const zone = machine.zone === undefined ? null : (zones.get(machine.zone) ?? null)
      return [machine.id, endsOfMachine(machine, zone)]
    }),
  )
}

function endsOfMachine(machine: Machine, zone: string | null): readonly KeyedEnd[] {
  if (machine.members.length === 0) {
    const fault = `${machine.name} has no computer with an address.`
    return [
      { key: keyOf(machine, 'none'), end: { machine: machine.id, zone, name: machine.name, address: null, fault } },
    ]
  }
  const nameless = new Map<string, number>()
  return machine.members.map((member) => {
    const name = member.name.trim() === '' ? machine.name : member.name
    const located = locate(member, name)
    if (located.address !== null) {
      const end = { machine: machine.id, zone, name, address: located.address, fault: null }
      return { key: keyOf(machine, 'address', located.address), end }
    }
    // Two computers of one name and no address are still two.
    // Counted by the member's own name: by the machine's, which stands in for an empty one, a renamed machine
    // would give its computers other ids.
    const place = nameless.get(member.name) ?? 0
    nameless.set(member.name, place + 1)
    const end = { machine: machine.id, zone, name, address: null, fault: located.fault }
    return { key: keyOf(machine, 'name', member.name, place), end }
  })
}

function locate({ address }: Member, name: string): Pick<RequestEnd, 'address' | 'fault'> {
  if (address === undefined || address.trim() === '')
    return { address: null, fault: `The address of ${name} is missing.` }
  const parsed = memberAddress(address)
  return parsed.ok
    ? { address: parsed.text, fault: null }
    : { address: null, fault: `The address of ${name} is not valid: ${parsed.reason}` }
}

function keyOf(machine: Machine, ...parts: readonly (string | number)[]): string {
  return JSON.stringify([machine.id, ...parts])
}
