import type { Machine } from '#plan/plan.ts'
import { type StandIn, standInOf } from '#scene/foldZones.ts'
import { type MachineLines, machineLines } from '#scene/machineLines.ts'
import { canvasSigns } from '#words/canvasSigns.ts'
import { machineWords as words } from '#words/machineWords.ts'
import { shownName } from '#words/uiWords.ts'
import { catalogue } from './catalogue.ts'
import { roleName } from './roleLook.ts'

/** The words on a machine's box. */
export interface MachineText extends MachineLines {
  readonly title: string
  /** The whole, for a tooltip and for assistive technology: all roles, and the members with their addresses. */
  readonly spoken: string
}

/** A tooltip names no more members than this. */
const mostNamed = 12

const known = new WeakMap<Machine, MachineText>()

const shortRole = (id: string): string => catalogue.roles.get(id)?.shortName ?? id

function spokenMembers({ members }: Machine): string[] {
  if (members.length === 0) return []
  const named = members
    .slice(0, mostNamed)
    .map(({ name, address }) => (address === undefined ? words.withoutAddress(name) : `${name} ${address}`))
  const more = members.length - named.length
  return [
    ...(members.length > 1 ? [words.members(members.length)] : []),
    ...named,
    ...(more > 0 ? [words.more(more)] : []),
  ]
}

/** What stands on the box of a collapsed zone. */
function zoneText({ zone, machines }: StandIn): MachineText {
  const count = canvasSigns.machines(machines)
  const networks = zone.cidrs.join(', ')
  return {
    title: shownName(zone.name),
    role: count,
    address: networks === '' ? canvasSigns.noNetwork : networks,
    count: null,
    spoken: [canvasSigns.collapsed(zone.name, count), ...zone.cidrs].join('\n'),
  }
}

/** What stands on a machine's box; computed once per machine object. */
export function machineText(machine: Machine): MachineText {
  const before = known.get(machine)
  if (before !== undefined) return before
  const standIn = standInOf(machine)
  const text: MachineText = standIn
    ? zoneText(standIn)
    : {
        title: shownName(machine.name),
        ...machineLines(machine, shortRole, words),
        spoken: [
          shownName(machine.name),
          machine.roles.map(roleName).join(', ') || words.noRole,
          ...spokenMembers(machine),
        ].join('\n'),
      }
  known.set(machine, text)
  return text
}
