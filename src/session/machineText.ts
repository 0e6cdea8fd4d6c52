import type { Machine } from '#plan/plan.ts'
import { machineWidth } from '#scene/metrics.ts'
import { catalogue } from './catalogue.ts'
import { interWidth } from './interWidth.ts'
import { roleName } from './roleLook.ts'

/** The words on a machine's box. */
export interface MachineText {
  readonly title: string
  readonly role: string
  /**
   * The address, or first and last of several; the first alone with what it stands for where the role beside it would be cut;
   * `no address` without one.
   */
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

/** Ways to say from where to where addresses go, the fullest first: "10.0.2.11–18", "10.0.2.11 +7", "10.0.2.11…", "…11–18". */
function joined(first: string, last: string, more: number): readonly [string, ...string[]] {
  const cut = first.lastIndexOf('.') + 1
  const sameNet = /^[\d.]+$/.test(first) && last.slice(0, cut) === first.slice(0, cut)
  const counted = more > 0 ? [`${first} +${more}`] : []
  if (!sameNet) return [`${first}–${last}`, ...counted, `${first}…`]
  return [`${first}–${last.slice(cut)}`, ...counted, `${first}…`, `…${first.slice(cut)}–${last.slice(cut)}`]
}

/** Ways to say the addresses of a machine, the fullest first. */
function addresses({ members }: Machine): readonly [string, ...string[]] {
  const first = members[0]?.address
  const last = members.at(-1)?.address
  if (first === undefined) return ['no address']
  const [, from = first, to] = /^([\d.]+)-([\d.]+)$/.exec(first) ?? []
  if (members.length > 1 && last !== undefined && last !== first) return joined(from, last, members.length - 1)
  return to === undefined ? [first] : joined(from, to, 0)
}

/** Pixels on the second line of a box, beside picture and padding, and the size of its text. */
const room = machineWidth - 42
const size = 11.5

/** The fullest address that leaves the role whole; where none does, the fullest of all. */
function fitting(role: string, [full, ...shorter]: readonly [string, ...string[]]): string {
  return [full, ...shorter].find((text) => interWidth(`${role} · ${text}`, size) <= room) ?? full
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
    address: fitting(role, addresses(machine)),
    count: machine.members.length > 1 ? machine.members.length : null,
    spoken: [machine.name, machine.roles.map(roleName).join(', ') || 'no role', ...spokenMembers(machine)].join('\n'),
  }
  known.set(machine, text)
  return text
}
