import type { Machine } from '#plan/plan.ts'
import { interWidth } from './interWidth.ts'
import { machineFace } from './machineFace.ts'

/** The words of the second line on a machine's box. */
export interface MachineLines {
  readonly role: string
  /**
   * The address, or first and last of several; the first alone with what it stands for where the role beside it would be cut;
   * words for that without one.
   */
  readonly address: string
  /** Members, when more than one. */
  readonly count: number | null
}

/** What stands where there is nothing. */
export interface NothingWords {
  readonly noRole: string
  readonly noAddress: string
}

const english: NothingWords = { noRole: 'no role', noAddress: 'no address' }

/** Ways to say from where to where addresses go, the fullest first: "10.0.2.11–18", "10.0.2.11 +7", "10.0.2.11…", "…11–18". */
function joined(first: string, last: string, more: number): readonly [string, ...string[]] {
  const cut = first.lastIndexOf('.') + 1
  const sameNet = /^[\d.]+$/.test(first) && last.slice(0, cut) === first.slice(0, cut)
  const counted = more > 0 ? [`${first} +${more}`] : []
  if (!sameNet) return [`${first}–${last}`, ...counted, `${first}…`]
  return [`${first}–${last.slice(cut)}`, ...counted, `${first}…`, `…${first.slice(cut)}–${last.slice(cut)}`]
}

/** Ways to say the addresses of a machine, the fullest first. */
function addresses({ members }: Machine, noAddress: string): readonly [string, ...string[]] {
  const first = members[0]?.address
  const last = members.at(-1)?.address
  if (first === undefined) return [noAddress]
  const [, from = first, to] = /^([\d.]+)-([\d.]+)$/.exec(first) ?? []
  if (members.length > 1 && last !== undefined && last !== first) return joined(from, last, members.length - 1)
  return to === undefined ? [first] : joined(from, to, 0)
}

/** The fullest address that leaves the role whole; where none does, the fullest of all. */
function fitting(role: string, [full, ...shorter]: readonly [string, ...string[]]): string {
  const { room, secondSize } = machineFace
  return [full, ...shorter].find((text) => interWidth(`${role} · ${text}`, secondSize) <= room) ?? full
}

/**
 * @param shortName the name of a role on a machine's box, by its id
 * @param words English unless others are given
 */
export function machineLines(machine: Machine, shortName: (role: string) => string, words = english): MachineLines {
  const [first, ...others] = machine.roles
  const role =
    first === undefined
      ? words.noRole
      : others.length === 0
        ? shortName(first)
        : `${shortName(first)} +${others.length}`
  return {
    role,
    address: fitting(role, addresses(machine, words.noAddress)),
    count: machine.members.length > 1 ? machine.members.length : null,
  }
}
