import type { Machine } from '#plan/plan.ts'
import { catalogue } from './catalogue.ts'
import { roleName } from './roleLook.ts'

/** The words on a machine's box. */
export interface MachineText {
  readonly title: string
  readonly subtitle: string
  /** Members, when more than one. */
  readonly count: number | null
  /** The whole, for a tooltip and for assistive technology. */
  readonly spoken: string
}

const known = new WeakMap<Machine, MachineText>()

const shortRole = (id: string): string => catalogue.roles.get(id)?.shortName ?? id

function addresses(machine: Machine): string {
  const first = machine.members[0]?.address
  const last = machine.members.at(-1)?.address
  if (first === undefined) return 'no address'
  if (machine.members.length === 1 || last === undefined || last === first) return first
  const cut = first.lastIndexOf('.') + 1
  const sameNet = cut > 0 && last.slice(0, cut) === first.slice(0, cut)
  return `${first}–${sameNet ? last.slice(cut) : last}`
}

/** What stands on a machine's box; computed once per machine object. */
export function machineText(machine: Machine): MachineText {
  const before = known.get(machine)
  if (before !== undefined) return before
  const [first, ...others] = machine.roles
  const role =
    first === undefined ? 'no role' : others.length === 0 ? shortRole(first) : `${shortRole(first)} +${others.length}`
  const count = machine.members.length > 1 ? machine.members.length : null
  const text: MachineText = {
    title: machine.name,
    subtitle: `${role} · ${addresses(machine)}`,
    count,
    spoken: [
      machine.name,
      machine.roles.map(roleName).join(', ') || 'no role',
      ...(count ? [`${count} members`] : []),
    ].join(', '),
  }
  known.set(machine, text)
  return text
}
