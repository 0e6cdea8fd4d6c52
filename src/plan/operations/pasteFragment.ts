import { byCodeUnit } from '../byCodeUnit.ts'
import { nextId } from '../freshId.ts'
import { formatCount, limits } from '../limits.ts'
import { createFlowOwner } from '../linkOfFlow.ts'
import type { Decision, Link, Machine, Member, Plan, Position, Zone } from '../plan.ts'
import { zonesById } from '../planIndex.ts'
import { linkSchema, machineSchema, noteSchema, zoneSchema } from '../schema.ts'
import { checked } from './changedData.ts'
import type { Fragment } from './fragment.ts'
import { freeName } from './freeName.ts'
import { done, type OperationResult, refused } from './operationResult.ts'
import type { SelectedIds } from './removeSelection.ts'

/** What was pasted, under its new ids. */
export type Pasted = { readonly pasted: SelectedIds } & OperationResult

/**
 * Tells in which zone of the plan something comes to stand whose own zone is not part of the fragment; undefined for outside any.
 * @param item as it stands in the fragment, before it is moved
 */
export type HomeOf = (item: Machine | Zone) => string | undefined

type Ids = ReadonlyMap<string, string>

const nothing: SelectedIds = { zones: [], machines: [], links: [] }

/**
 * Adds a fragment under fresh ids, moved by `shift`. What stands in no zone of the fragment keeps the one it names if the plan has
 * it, unless `homeOf` says otherwise. Names and addresses that the plan has already are not given twice: the name gets the next
 * free number, the address is left out.
 */
export function pasteFragment(plan: Plan, fragment: Fragment, shift: Position, homeOf?: HomeOf): Pasted {
  const crowded = tooMany(plan, fragment)
  if (crowded !== null) return { ...refused(crowded), pasted: nothing }
  const zoneIds = freshIds(plan, 'z', fragment.zones)
  const machineIds = freshIds(plan, 'm', fragment.machines)
  const linkIds = freshIds(plan, 'l', fragment.links)
  const fragmentNotes = fragment.notes ?? []
  const noteIds = freshIds(plan, 'n', fragmentNotes)
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
  const renamed = createRenamer(plan, fragment)
  const machines = fragment.machines.map((machine) => {
    const { zone, position, ...rest } = renamed(machine)
    const into = homeFor(machine, zone)
    const own = { ...rest, id: machineIds.get(machine.id), ...(position && { position: moved(position) }) }
    return checked(machineSchema, into === undefined ? own : { ...own, zone: into })
  })
  const links = fragment.links.map((link) => checked(linkSchema, linkBetween(link, linkIds, machineIds)))
  const notes = fragmentNotes.map((note) =>
    checked(noteSchema, { ...note, id: noteIds.get(note.id), position: moved(note.position) }),
  )
  const bad = [...zones, ...machines, ...links, ...notes].find((one) => !one.ok)
  if (bad?.ok === false) return { ...refused(bad.reason), pasted: nothing }
  const good = <T>(all: readonly ({ readonly ok: true; readonly value: T } | { readonly ok: false })[]): T[] =>
    all.flatMap((one) => (one.ok ? [one.value] : []))
  const decisions = decisionsAbout(fragment, linkIds, machineIds)
  return {
    ...done({
      ...plan,
      zones: [...plan.zones, ...good(zones)],
      machines: [...plan.machines, ...good(machines)],
      links: [...plan.links, ...good(links)],
      notes: notes.length === 0 ? plan.notes : [...plan.notes, ...good(notes)],
      decisions: [...plan.decisions, ...decisions].sort((a, b) => byCodeUnit(a.flow, b.flow)),
    }),
    pasted: {
      zones: [...zoneIds.values()],
      machines: [...machineIds.values()],
      links: [...linkIds.values()],
      ...(noteIds.size > 0 && { notes: [...noteIds.values()] }),
    },
  }
}

function tooMany(plan: Plan, fragment: Fragment): string | null {
  for (const key of ['zones', 'machines', 'links', 'notes'] as const) {
    const count = plan[key].length + (fragment[key]?.length ?? 0)
    if (count > limits[key]) return `A plan holds at most ${formatCount(limits[key])} ${key}.`
  }
  return null
}

function freshIds(plan: Plan, prefix: string, items: readonly { readonly id: string }[]): Ids {
  const first = Number(nextId(plan, prefix).slice(prefix.length))
  return new Map(items.map(({ id }, at) => [id, `${prefix}${first + at}`]))
}

/** Gives names and addresses that the plan has already to nobody twice; within the fragment they stay as they are. */
function createRenamer(plan: Plan, fragment: Fragment): (machine: Machine) => Machine {
  const names = new Set(plan.machines.map(({ name }) => name))
  const taken = new Set([...names, ...fragment.machines.map(({ name }) => name)])
  const addresses = new Set(plan.machines.flatMap(({ members }) => members.flatMap(({ address }) => address ?? [])))
  return (machine) => {
    const name = names.has(machine.name) ? freeName(machine.name, taken) : machine.name
    taken.add(name)
    const member = ({ name: own, address }: Member): Member => ({
      name: own === machine.name ? name : own,
      ...(address !== undefined && !addresses.has(address) && { address }),
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

/** Flow ids begin with those of the link and of its ends: the decisions are about the same ports of the copies. */
function decisionsAbout({ links, decisions }: Fragment, linkIds: Ids, machineIds: Ids): readonly Decision[] {
  const ownerOf = createFlowOwner(links)
  return decisions.flatMap((decision) => {
    const link = ownerOf(decision.flow)
    const way =
      link && [link.ends, [link.ends[1], link.ends[0]]].find((ends) => decision.flow.startsWith(start(link.id, ends)))
    if (link === undefined || way === undefined) return []
    const rest = decision.flow.slice(start(link.id, way).length)
    const ends = way.map((end) => machineIds.get(end) ?? '')
    return [{ ...decision, flow: `${start(linkIds.get(link.id) ?? '', ends)}${rest}` }]
  })
}

const start = (link: string, [from, to]: readonly (string | undefined)[]): string => `${link}:${from}>${to}:`
