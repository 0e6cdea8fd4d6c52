import { byCodeUnit } from '../byCodeUnit.ts'
import { equalData } from '../equalData.ts'
import { nextIds } from '../freshId.ts'
import { formatCount, limits } from '../limits.ts'
import { plainAddress } from '../plainAddress.ts'
import { plainName } from '../plainName.ts'
import type { Link, Machine, Member, Plan, Position, Zone } from '../plan.ts'
import { zonesById } from '../planIndex.ts'
import { linkSchema, machineSchema, noteSchema, zoneSchema } from '../schema.ts'
import { checked } from './changedData.ts'
import { createNamer } from './createNamer.ts'
import { decisionsAbout } from './decisionsAbout.ts'
import { answersOf, type Fragment } from './fragment.ts'
import { done, type OperationResult, refused } from './operationResult.ts'
import { pasteBoundaries } from './pasteBoundaries.ts'
import type { SelectedIds } from './removeSelection.ts'

/** What was pasted, under its new ids. */
export type Pasted = { readonly pasted: SelectedIds } & OperationResult

/**
 * Tells in which zone of the plan something comes to stand whose own zone is not part of the fragment; undefined for outside any.
 * @param item as it stands in the fragment, before it is moved
 */
export type HomeOf = (item: Machine | Zone) => string | undefined

/** How a fragment is pasted. */
export interface PasteOptions {
  /** How far everything is moved. */
  readonly shift: Position
  readonly homeOf?: HomeOf
  /** True for what was taken out of its plan and comes back, or into another one. */
  readonly isCut?: boolean
}

type Ids = ReadonlyMap<string, string>

const nothing: SelectedIds = { zones: [], machines: [], links: [] }

/** Whether nothing is drawn in the plan: what is pasted into it is all there is. */
const isUndrawn = ({ zones, machines, links, notes }: Plan): boolean =>
  zones.length + machines.length + links.length + notes.length === 0

/** Whether, besides, nothing is answered: what is pasted into it brings the answers of its plan along. */
export const isFresh = (plan: Plan): boolean =>
  isUndrawn(plan) &&
  [plan.choices, plan.settings, plan.packs, plan.ownPacks].every((answers) => Object.keys(answers).length === 0)

/**
 * Adds a fragment under fresh ids, moved by `shift`. What stands in no zone of the fragment keeps the one it names if the plan has
 * it, unless `homeOf` says otherwise. Names and addresses that the plan has already are not given twice: the name gets the next
 * free number, the address is left out. Decisions come along only where they are still about the same machines; answers only into a
 * fresh plan, see `isFresh`.
 */
export function pasteFragment(plan: Plan, fragment: Fragment, options: PasteOptions): Pasted {
  const { shift, homeOf, isCut = false } = options
  const zoneIds = nextIds(plan, 'z', fragment.zones)
  const undrawn = isUndrawn(plan)
  const standing = pasteBoundaries(plan, fragment, zoneIds, undrawn)
  const crowded = tooMany(plan, fragment, standing)
  if (crowded !== null) return { ...refused(crowded), pasted: nothing }
  const machineIds = nextIds(plan, 'm', fragment.machines)
  const linkIds = nextIds(plan, 'l', fragment.links)
  const noteIds = nextIds(plan, 'n', fragment.notes)
  const known = zonesById(plan)
  const homeFor = (item: Machine | Zone, named: string | undefined): string | undefined => {
    const inside = named === undefined ? undefined : zoneIds.get(named)
    const home = inside ?? (homeOf ? homeOf(item) : named)
    return inside !== undefined || (home !== undefined && known.has(home)) ? home : undefined
  }
  const moved = <P extends Position>(place: P): P => ({ ...place, x: place.x + shift.x, y: place.y + shift.y })

  const zones = fragment.zones.map((zone) => {
    const { parent, box, ...rest } = zone
    const into = homeFor(zone, parent)
    const own = { ...rest, id: zoneIds.get(zone.id), ...(box && { box: moved(box) }) }
    return checked(zoneSchema, into === undefined ? own : { ...own, parent: into })
  })
  const machinesHere = fragment.machines.map(createRenamer(plan, fragment))
  const machines = machinesHere.map((machine) => {
    const { zone, position, ...rest } = machine
    const into = homeFor(machine, zone)
    const own = { ...rest, id: machineIds.get(machine.id), ...(position && { position: moved(position) }) }
    return checked(machineSchema, into === undefined ? own : { ...own, zone: into })
  })
  const links = fragment.links.map((link) => checked(linkSchema, linkBetween(link, linkIds, machineIds)))
  const notes = fragment.notes.map((note) =>
    checked(noteSchema, { ...note, id: noteIds.get(note.id), position: moved(note.position) }),
  )
  const bad = [...zones, ...machines, ...links, ...notes].find((one) => !one.ok)
  if (bad?.ok === false) return { ...refused(bad.reason), pasted: nothing }
  const good = <T>(all: readonly ({ readonly ok: true; readonly value: T } | { readonly ok: false })[]): T[] =>
    all.flatMap((one) => (one.ok ? [one.value] : []))
  // Of a machine without a name nobody can tell in another plan whether it is the same.
  const isSame = (one: Machine, at: number) => equalData(one, machinesHere[at]) && (undrawn || one.name.trim() !== '')
  const same = new Set(fragment.machines.filter(isSame).map(({ id }) => id))
  const reviewed = undrawn || isCut ? fragment.links.filter(({ ends }) => ends.every((end) => same.has(end))) : []
  const decisions = decisionsAbout(reviewed, fragment.decisions, linkIds, machineIds)
  return {
    ...done({
      ...plan,
      ...(isFresh(plan) && answersOf(fragment)),
      ...standing,
      zones: [...plan.zones, ...good(zones)],
      machines: [...plan.machines, ...good(machines)],
      links: [...plan.links, ...good(links)],
      notes: notes.length === 0 ? plan.notes : [...plan.notes, ...good(notes)],
      decisions:
        decisions.length === 0
          ? plan.decisions
          : [...plan.decisions, ...decisions].sort((a, b) => byCodeUnit(a.flow, b.flow)),
    }),
    pasted: {
      zones: [...zoneIds.values()],
      machines: [...machineIds.values()],
      links: [...linkIds.values()],
      ...(noteIds.size > 0 && { notes: [...noteIds.values()] }),
    },
  }
}

function tooMany(plan: Plan, fragment: Fragment, standing: Pick<Plan, 'firewalls' | 'boundaries'>): string | null {
  const added = (['zones', 'machines', 'links', 'notes'] as const).map((key) => {
    return [key, plan[key].length + fragment[key].length] as const
  })
  const stands = (['firewalls', 'boundaries'] as const).map((key) => [key, standing[key].length] as const)
  for (const [key, count] of [...added, ...stands]) {
    if (count <= limits[key]) continue
    return `A plan holds at most ${formatCount(limits[key])} ${key}. With what is pasted it would have ${formatCount(count)}.`
  }
  return null
}

/** Gives names and addresses that the plan has already to nobody twice; within the fragment they stay as they are. */
function createRenamer(plan: Plan, fragment: Fragment): (machine: Machine) => Machine {
  const names = new Set(plan.machines.map(({ name }) => plainName(name)))
  const named = createNamer([...plan.machines, ...fragment.machines].map(({ name }) => name))
  const addresses = new Set(
    plan.machines.flatMap(({ members }) =>
      members.flatMap(({ address }) => (address === undefined ? [] : [plainAddress(address)])),
    ),
  )
  return (machine) => {
    const isTaken = machine.name.trim() !== '' && names.has(plainName(machine.name))
    const name = isTaken ? named(machine.name) : machine.name
    const member = ({ name: own, address }: Member): Member => ({
      name: own === machine.name ? name : own,
      ...(address !== undefined && !addresses.has(plainAddress(address)) && { address }),
    })
    return { ...machine, name, members: machine.members.map(member) }
  }
}

function linkBetween({ ends, flows, ...rest }: Link, linkIds: Ids, machineIds: Ids): unknown {
  return {
    ...rest,
    id: linkIds.get(rest.id),
    ends: ends.map((end) => machineIds.get(end)),
    ...(flows && { flows: flows.map((flow) => ({ ...flow, initiator: machineIds.get(flow.initiator) })) }),
  }
}
