import { byCodeUnit } from '#plan/byCodeUnit.ts'
import type { Link, Plan } from '#plan/plan.ts'
import { machinesById, zonesById } from '#plan/planIndex.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { consolidate } from './consolidation.ts'
import { expandRow } from './expandRow.ts'
import { refuseCount } from './refuseManyLines.ts'

/** One difference between two plans. */
export interface PlanChange {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly what:
    | 'detail'
    | 'zone'
    | 'machine'
    | 'link'
    | 'note'
    | 'view'
    | 'choice'
    | 'setting'
    | 'pack'
    | 'decision'
    | 'acceptance'
    | 'firewall'
    | 'boundary'
    | 'request'
    | 'permission'
  /** What it is, and for a changed thing which parts of it differ. */
  readonly name: string
}

/**
 * What the newer of two plans says differently: things by their ids, then the permissions that follow from them. Where
 * things stand on the canvas is no difference. Throws TooLarge for plans with too many permissions to list.
 */
export function comparePlans(old: Plan, now: Plan, catalogue: Catalogue): readonly PlanChange[] {
  return [
    ...compareContents(old, now),
    ...compareTexts('permission', permissions(old, catalogue), permissions(now, catalogue)),
  ]
}

/** What the newer of two plans says differently, without what follows from it: at once for plans of any size. */
export function compareContents(old: Plan, now: Plan): readonly PlanChange[] {
  return [
    ...compareTexts('detail', details(old), details(now)),
    ...compareItems('zone', old.zones, now.zones, ({ name }) => name),
    ...compareItems('machine', old.machines, now.machines, ({ name }) => name),
    ...compareItems('link', old.links, now.links, linkName),
    ...compareItems('note', old.notes, now.notes, ({ text }) => text),
    ...compareItems('view', old.views, now.views, ({ name }) => name),
    ...compareItems('firewall', old.firewalls, now.firewalls, ({ name }) => name),
    ...compareTexts('boundary', boundaries(old), boundaries(now)),
    ...compareTexts('choice', entries(old.choices), entries(now.choices)),
    ...compareTexts('setting', entries(old.settings), entries(now.settings)),
    ...compareTexts('pack', old.packs, now.packs),
    ...compareItems('pack', old.ownPacks, now.ownPacks, ({ name }) => name),
    ...compareTexts('decision', decisions(old), decisions(now)),
    ...compareTexts('acceptance', acceptances(old), acceptances(now)),
    ...compareItems('request', old.requests, now.requests, ({ date }) => date),
  ]

  function linkName({ ends }: Link): string {
    const nameOf = (id: string) => (machinesById(now).get(id) ?? machinesById(old).get(id))?.name ?? id
    return ends.map(nameOf).join(' - ')
  }
}

/** What is said of the whole plan, and of rows, rules and firewalls of its request. */
function details({ name, catalog, includeInside, request, details: own }: Plan): readonly string[] {
  return [
    ...entries({ name, catalog, ...(includeInside && { 'inside zones': 'requested' }), ...request }),
    ...own.flatMap(({ scope, id, details: said }) => entries({ ...said }).map((text) => `${scope} ${id}, ${text}`)),
  ]
}

function boundaries(plan: Plan): readonly string[] {
  const zoneName = (id: string | null) => (id === null ? 'outside' : (zonesById(plan).get(id)?.name ?? id))
  const firewallName = (id: string) => plan.firewalls.find((firewall) => firewall.id === id)?.name ?? id
  return plan.boundaries.map(
    ({ between, firewalls }) =>
      `${between.map(zoneName).join(' - ')}: ${firewalls.map(firewallName).join(', ') || 'no firewall'}`,
  )
}

function acceptances({ accepted }: Plan): readonly string[] {
  return accepted.map(({ problem, note }) => (note === undefined ? problem : `${problem}: ${note}`))
}

interface Item {
  readonly id: string
}

function compareItems<T extends Item>(
  what: PlanChange['what'],
  old: readonly T[],
  now: readonly T[],
  nameOf: (item: T) => string,
): readonly PlanChange[] {
  const [before, after] = [old, now].map((items) => new Map(items.map((item) => [item.id, item])))
  const changes: PlanChange[] = []
  for (const item of now) {
    const was = before?.get(item.id)
    const parts = was === undefined ? [] : differingParts(was, item)
    if (was === undefined) changes.push({ kind: 'added', what, name: nameOf(item) })
    else if (parts.length > 0) changes.push({ kind: 'changed', what, name: `${nameOf(item)}: ${parts.join(', ')}` })
  }
  for (const item of old) if (after?.has(item.id) !== true) changes.push({ kind: 'removed', what, name: nameOf(item) })
  return changes
}

const drawn = new Set(['position', 'size', 'box', 'locked', 'collapsed'])

function differingParts(a: Item, b: Item): readonly string[] {
  const [one, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((key) => !drawn.has(key) && canonical(one.get(key)) !== canonical(other.get(key)))
    .sort(byCodeUnit)
}

/** The value as a text that does not depend on the order of names in it. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => byCodeUnit(a, b)))
      : part,
  )
}

function compareTexts(what: PlanChange['what'], old: readonly string[], now: readonly string[]): readonly PlanChange[] {
  const [before, after] = [new Set(old), new Set(now)]
  return [
    ...[...before].filter((name) => !after.has(name)).map((name) => ({ kind: 'removed' as const, what, name })),
    ...[...after].filter((name) => !before.has(name)).map((name) => ({ kind: 'added' as const, what, name })),
  ]
}

function entries(record: Readonly<Record<string, number | string>>): readonly string[] {
  return Object.entries(record).map(([name, value]) => `${name}: ${value}`)
}

function decisions(plan: Plan): readonly string[] {
  return plan.decisions.map(({ flow, state, note, by }) =>
    [`${flow}: ${state}`, ...(by === undefined ? [] : [`by ${by}`]), ...(note === undefined ? [] : [note])].join(', '),
  )
}

/** Every tuple, with the firewall of whose request it is part. */
function permissions(plan: Plan, catalogue: Catalogue): readonly string[] {
  const { rows, tuples } = consolidate(plan, catalogue, 'minimal')
  refuseCount(tuples)
  return rows
    .flatMap(expandRow)
    .map(({ source, destination, service, firewall }) => {
      const at = firewall === null ? '' : ` at ${firewall}`
      return `${source} > ${destination} ${service}${at}`
    })
    .sort(byCodeUnit)
}
