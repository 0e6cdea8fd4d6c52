import { nextId } from '../freshId.ts'
import type { Link, Machine, Plan, Position, Zone } from '../plan.ts'
import { zonesWithin } from '../zoneTree.ts'
import { addLinks } from './linkOperations.ts'
import { addMachine } from './machineOperations.ts'
import { done, type OperationResult } from './operationResult.ts'
import type { SelectedIds } from './removeSelection.ts'
import { addZone } from './zoneOperations.ts'

/** A part of a plan, to be put into this or another one. */
export interface Fragment {
  readonly zones: readonly Zone[]
  readonly machines: readonly Machine[]
  readonly links: readonly Link[]
}

/** What was pasted, under its new ids. */
export type Pasted = { readonly pasted: SelectedIds } & OperationResult

/** The chosen machines, the chosen zones with all that stands in them, and the links between those machines. */
export function fragmentOf(plan: Plan, selected: SelectedIds): Fragment {
  const zoneIds = new Set(selected.zones.flatMap((id) => [...zonesWithin(plan.zones, id)]))
  const chosen = new Set(selected.machines)
  const machines = plan.machines.filter(({ id, zone }) => chosen.has(id) || (zone !== undefined && zoneIds.has(zone)))
  const ids = new Set(machines.map(({ id }) => id))
  return {
    zones: plan.zones.filter(({ id }) => zoneIds.has(id)),
    machines,
    links: plan.links.filter(({ ends }) => ends.every((end) => ids.has(end))),
  }
}

/**
 * Adds a fragment under fresh ids, moved by `shift`. A machine whose zone is not part of the fragment keeps it where the plan has it.
 * Names and addresses that the plan has already are not given twice: the name gets the next free number, the address is left out.
 * @param asIs keeps names and addresses even so, for what was cut from this plan
 */
export function pasteFragment(plan: Plan, fragment: Fragment, shift: Position, asIs = false): Pasted {
  const nowhere = { zones: [], machines: [], links: [] }
  let next = plan
  const zoneIds = new Map<string, string>()
  for (const zone of parentsFirst(fragment.zones)) {
    const id = nextId(next, 'z')
    const { parent, box, ...rest } = zone
    const into = parent === undefined ? undefined : (zoneIds.get(parent) ?? existing(next.zones, parent))
    const outcome = addZone(next, {
      ...rest,
      id,
      ...(box && { box: { ...box, x: box.x + shift.x, y: box.y + shift.y } }),
      ...(into !== undefined && { parent: into }),
    })
    if (!outcome.ok) return { ...outcome, pasted: nowhere }
    next = outcome.plan
    zoneIds.set(zone.id, id)
  }
  const names = new Set(plan.machines.map(({ name }) => name))
  const addresses = new Set(plan.machines.flatMap(({ members }) => members.flatMap(({ address }) => address ?? [])))
  const machineIds = new Map<string, string>()
  for (const machine of fragment.machines) {
    const id = nextId(next, 'm')
    const { zone, position, ...rest } = machine
    const into = zone === undefined ? undefined : (zoneIds.get(zone) ?? existing(next.zones, zone))
    const name = asIs ? machine.name : freeName(machine.name, names)
    names.add(name)
    const outcome = addMachine(next, {
      ...rest,
      id,
      name,
      members: asIs
        ? machine.members
        : machine.members.map((member) => ownMember(member, machine.name, name, addresses)),
      ...(position && { position: { x: position.x + shift.x, y: position.y + shift.y } }),
      ...(into !== undefined && { zone: into }),
    })
    if (!outcome.ok) return { ...outcome, pasted: nowhere }
    next = outcome.plan
    machineIds.set(machine.id, id)
  }
  const before = new Set(next.links.map(({ id }) => id))
  const pairs = fragment.links.flatMap(({ ends: [a, b] }): (readonly [string, string])[] => {
    const [from, to] = [machineIds.get(a), machineIds.get(b)]
    return from !== undefined && to !== undefined ? [[from, to]] : []
  })
  const linked = addLinks(next, pairs)
  if (!linked.ok) return { ...linked, pasted: nowhere }
  const withFlows = ownFlows(linked.plan, fragment, machineIds)
  return {
    ...done(withFlows),
    pasted: {
      zones: [...zoneIds.values()],
      machines: [...machineIds.values()],
      links: withFlows.links.flatMap(({ id }) => (before.has(id) ? [] : [id])),
    },
  }
}

const existing = (zones: readonly Zone[], id: string): string | undefined => zones.find((zone) => zone.id === id)?.id

/** Zones in an order in which each comes after the one it lies in. */
function parentsFirst(zones: readonly Zone[]): readonly Zone[] {
  const ids = new Set(zones.map(({ id }) => id))
  const depth = new Map<string, number>()
  const depthOf = (zone: Zone): number => {
    const known = depth.get(zone.id)
    if (known !== undefined) return known
    const parent =
      zone.parent !== undefined && ids.has(zone.parent) ? zones.find(({ id }) => id === zone.parent) : undefined
    const own = parent === undefined ? 0 : depthOf(parent) + 1
    depth.set(zone.id, own)
    return own
  }
  return [...zones].sort((a, b) => depthOf(a) - depthOf(b))
}

/** The name, or the first of HV02, HV03, … after HV01, or "Rack 2" after "Rack", that nobody has. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  const [, stem = name, digits = ''] = /^(.*?)(\d*)$/su.exec(name) ?? []
  for (let number = Number(digits || '1') + 1; ; number += 1) {
    const next = digits === '' ? `${name} ${number}` : `${stem}${String(number).padStart(digits.length, '0')}`
    if (!taken.has(next)) return next
  }
}

function ownMember(
  member: Machine['members'][number],
  oldName: string,
  newName: string,
  taken: ReadonlySet<string>,
): Machine['members'][number] {
  const { address, name } = member
  const kept = address !== undefined && !taken.has(address)
  return { name: name === oldName ? newName : name, ...(kept && { address }) }
}

/** The links' own flows come along, with the new ends. */
function ownFlows(plan: Plan, fragment: Fragment, ids: ReadonlyMap<string, string>): Plan {
  const wanted = new Map(
    fragment.links.flatMap(({ ends, flows }) =>
      flows === undefined ? [] : [[ends.map((end) => ids.get(end)).join(' '), flows] as const],
    ),
  )
  if (wanted.size === 0) return plan
  const links = plan.links.map((link) => {
    const flows = wanted.get(link.ends.join(' '))
    return flows === undefined
      ? link
      : { ...link, flows: flows.map((flow) => ({ ...flow, initiator: ids.get(flow.initiator) ?? flow.initiator })) }
  })
  return { ...plan, links }
}
