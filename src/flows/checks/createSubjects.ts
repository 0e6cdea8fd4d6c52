import type { Machine, Member, Plan, Zone } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { changedSpan, sameItems } from '../changedSpan.ts'
import type { Subject } from './subject.ts'

/** Makes the function that shows plan after plan to the checks; parts that show the same stay the same objects. */
export function createSubjects(): (plan: Plan, catalogue: Catalogue, reviews: Subject['reviews']) => Subject {
  const zones = createView<Zone>(
    (a, b) => a.parent === b.parent && a.trust === b.trust && (a.cidrs === b.cidrs || sameItems(a.cidrs, b.cidrs)),
  )
  const ids = createView<Machine>(() => true)
  const names = createView<Machine>((a, b) => a.name === b.name)
  const roles = createView<Machine>((a, b) => sameItems(a.roles, b.roles))
  const places = createView<Machine>((a, b) => a.zone === b.zone)
  const decided = createView<Machine>((a, b) => a.choices === b.choices || sameEntries(a.choices, b.choices))
  const members = createView<Machine>((a, b) => sameMembers(a.members, b.members, ({ name }) => name))
  const addresses = createView<Machine>((a, b) => sameMembers(a.members, b.members, ({ address }) => address))
  const endsOf = createEnds()
  return (plan, catalogue, reviews) => {
    const present = ids(plan.machines)
    return {
      ...plan,
      catalogue,
      reviews,
      zones: zones(plan.zones),
      ids: present,
      ends: endsOf(present, plan.links),
      names: names(plan.machines),
      roles: roles(plan.machines),
      places: places(plan.machines),
      decided: decided(plan.machines),
      members: members(plan.machines),
      addresses: addresses(plan.machines),
    }
  }
}

/** Gives back the list of before while its items have the same ids and are the same in what `same` compares. */
function createView<Item extends { readonly id: string }>(
  same: (a: Item, b: Item) => boolean,
): (items: readonly Item[]) => readonly Item[] {
  let last: readonly Item[] = []
  return (items) => {
    if (items !== last && !isSame(last, items, same)) last = items
    return last
  }
}

function isSame<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
  same: (a: Item, b: Item) => boolean,
): boolean {
  if (before.length !== after.length) return false
  return after.every((item, at) => {
    const old = before[at]
    return old === item || (old !== undefined && old.id === item.id && same(old, item))
  })
}

function sameMembers(
  before: readonly Member[],
  after: readonly Member[],
  shown: (member: Member) => string | undefined,
): boolean {
  if (before === after) return true
  if (before.length !== after.length) return false
  return after.every((member, at) => {
    const old = before[at]
    return old !== undefined && shown(old) === shown(member)
  })
}

function sameEntries(before: Machine['choices'] = {}, after: Machine['choices'] = {}): boolean {
  const keys = Object.keys(after)
  return (
    keys.length === Object.keys(before).length &&
    sameItems(keys, Object.keys(before)) &&
    keys.every((key) => before[key] === after[key])
  )
}

/** Tells the places of the links' ends; looks up those of changed links alone while the machines are the same. */
function createEnds(): (machines: Subject['ids'], links: Plan['links']) => Int32Array {
  let lastMachines: Subject['ids'] = []
  let lastLinks: Plan['links'] = []
  let placeOf: ReadonlyMap<string, number> = new Map()
  let ends = new Int32Array(0)
  return (machines, links) => {
    if (machines !== lastMachines) {
      placeOf = new Map(machines.map(({ id }, place) => [id, place]))
      lastMachines = machines
      lastLinks = []
      ends = new Int32Array(0)
    }
    if (links === lastLinks) return ends
    const { start, endBefore, endAfter } = changedSpan(lastLinks, links)
    const next = new Int32Array(2 * links.length)
    next.set(ends.subarray(0, 2 * start))
    next.set(ends.subarray(2 * endBefore), 2 * endAfter)
    for (let at = start; at < endAfter; at += 1) {
      const [a, b] = links[at]?.ends ?? ['', '']
      next[2 * at] = placeOf.get(a) ?? -1
      next[2 * at + 1] = placeOf.get(b) ?? -1
    }
    lastLinks = links
    ends = next
    return ends
  }
}
