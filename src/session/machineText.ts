import type { Machine } from '#plan/plan.ts'
import { catalogue } from './catalogue.ts'
import { roleName } from './roleLook.ts'

/** The words on a machine's box. */
export interface MachineText {
  readonly title: string
  readonly role: string
  /** The address, or first and last of several; `no address` without one. */
  readonly address: string
  /** Members, when more than one. */
  readonly count: number | null
  /** The whole, for a tooltip and for assistive technology: all roles, and the members with their addresses. */
  readonly spoken: string
}

/** A tooltip names no more members than this. */
const mostNamed = 12

const known = new WeakMap<Machine, MachineText>()

const shortRole = (id: string): string => catalogue.roles.get(id)?.shortName ?? id

/** "10.0.2.11–18" for 10.0.2.11 and 10.0.2.18. */
function joined(first: string, last: string): string {
  const cut = first.lastIndexOf('.') + 1
  const sameNet = cut > 0 && last.slice(0, cut) === first.slice(0, cut)
  return `${first}–${sameNet ? last.slice(cut) : last}`
}

/** A range of IPv4 addresses in the same short form; anything else as it is. */
function shortened(address: string): string {
  const ends = /^([\d.]+)-([\d.]+)$/.exec(address)
  return ends?.[1] && ends[2] ? joined(ends[1], ends[2]) : address
}

function addresses(machine: Machine): string {
  const first = machine.members[0]?.address
  const last = machine.members.at(-1)?.address
  if (first === undefined) return 'no address'
  return machine.members.length === 1 || last === undefined || last === first ? shortened(first) : joined(first, last)
}

function spokenMembers({ members }: Machine): string[] {
  if (members.length === 0) return []
  const named = members.slice(0, mostNamed).map(({ name, address }) => `${name} ${address ?? 'without address'}`)
  const more = members.length - named.length
  return [...(members.length > 1 ? [`${members.length} members`] : []), ...named, ...(more > 0 ? [`${more} more`] : [])]
}

/** What stands on a machine's box; computed once per machine object. */
export function machineText(machine: Machine): MachineText {
  const before = known.get(machine)
  if (before !== undefined) return before
  const [first, ...others] = machine.roles
  const role =
    first === undefined ? 'no role' : others.length === 0 ? shortRole(first) : `${shortRole(first)} +${others.length}`
  const text: MachineText = {
    title: machine.name,
    role,
    address: addresses(machine),
    count: machine.members.length > 1 ? machine.members.length : null,
    spoken: [machine.name, machine.roles.map(roleName).join(', ') || 'no role', ...spokenMembers(machine)].join('\n'),
  }
  known.set(machine, text)
  return text
}
