import { deriveFlows } from '#flows/deriveFlows.ts'
import type { Flow } from '#flows/flow.ts'
import { zoneTrustChoice } from '#flows/machineProfile.ts'
import { zoneTrusts } from '#flows/zoneTrusts.ts'
import { formatPortRange } from '#net/port.ts'
import { equalData } from '#plan/equalData.ts'
import { withEntry } from '#plan/operations/changedData.ts'
import { type Answers, answersOf } from '#plan/operations/fragment.ts'
import type { Link, Machine, Plan, Trust, Zone } from '#plan/plan.ts'
import { catalogue } from './catalogue.ts'

interface Values<T> {
  readonly id: string
  readonly here: T | undefined
  readonly there: T | undefined
}

/** Something that is answered differently in two places; undefined where it is not answered. */
export type OtherAnswer =
  | ({ readonly kind: 'choice' } & Values<string>)
  | ({ readonly kind: 'setting' } & Values<number | string>)
  /** `here` and `there` tell whether it is on; a pack of the user's own that is on in both has other rules. */
  | { readonly kind: 'pack'; readonly id: string; readonly here: boolean; readonly there: boolean }
  /** What the zones of machines say about a choice. */
  | ({ readonly kind: 'zone' } & Values<Trust>)

/** How many links need other ports, and which answers, each by itself, make a difference. */
export interface OtherPorts {
  readonly links: number
  readonly because: readonly OtherAnswer[]
}

/** What the ports of links followed from somewhere else. */
export interface Elsewhere {
  readonly answers: Answers
  /** What the zone said there of a machine, by its id here; left out when that is not known, and then taken to be as here. */
  readonly trustOf?: (machine: string) => Trust | undefined
}

/** What links of a plan need otherwise than elsewhere; null when all of them need the same. */
export function otherPorts(plan: Plan, linkIds: readonly string[], there: Elsewhere): OtherPorts | null {
  if (linkIds.length === 0) return null
  const asked = new Set(linkIds)
  const part = partOf(plan, ({ id }) => asked.has(id))
  const trusts = zoneTrusts(plan)
  const trustHere = new Map(part.machines.map(({ id, zone }) => [id, trusts.get(zone ?? '')]))
  const trustThere = there.trustOf ? new Map(part.machines.map(({ id }) => [id, there.trustOf?.(id)])) : trustHere
  const turned = (id: string): string => `${trustThere.get(id)} → ${trustHere.get(id)}`
  const answers = [...otherAnswers(plan, there.answers), ...otherZones(part.machines, trustHere, trustThere)]
  if (answers.length === 0) return null
  const [were, are] = [
    portsByLink(placed({ ...part, ...answersOf(there.answers) }, trustThere)),
    portsByLink(placed(part, trustHere)),
  ]
  let links = 0
  // Large plans have many links that differ in the same way: one of them says why.
  const ways = new Map<string, string>()
  for (const { id, ends } of part.links) {
    const [before, now] = [were.get(id) ?? '', are.get(id) ?? '']
    if (before === now) continue
    links += 1
    const way = `${before} → ${now} ${ends.map(turned).join()}`
    ways.set(way, ways.get(way) ?? id)
  }
  if (links === 0) return null
  const telling = new Set(ways.values())
  const few = partOf({ ...part, ...answersOf(there.answers) }, ({ id }) => telling.has(id))
  const because = answers.filter((answer) => {
    const alone = answer.kind === 'zone' ? few : { ...few, ...withAnswer(there.answers, plan, answer) }
    const isTurned = (id: string) =>
      answer.kind === 'zone' && trustHere.get(id) === answer.here && trustThere.get(id) === answer.there
    const trust = new Map(few.machines.map(({ id }) => [id, (isTurned(id) ? trustHere : trustThere).get(id)]))
    const ports = portsByLink(placed(alone, trust))
    return [...telling].some((id) => ports.get(id) !== were.get(id))
  })
  return { links, because: because.length > 0 ? because : answers }
}

type Trusts = ReadonlyMap<string, Trust | undefined>

/** A zone for each trust: of all that zones say, ports follow from that alone. */
const trustZones: readonly Zone[] = (['trusted', 'untrusted', 'perimeter'] as const).map((trust) => ({
  ...{ id: trust, name: trust, cidrs: [], trust },
}))

/** The plan with its machines in zones of these trusts. */
const placed = (plan: Plan, trusts: Trusts): Plan => ({
  ...plan,
  zones: trustZones,
  machines: plan.machines.map(({ zone: _zone, ...machine }) => {
    const trust = trusts.get(machine.id)
    return trust === undefined ? machine : { ...machine, zone: trust }
  }),
})

/** The pairs of what zones say here and there of the same machine, each once. */
function otherZones(machines: readonly Machine[], here: Trusts, there: Trusts): readonly OtherAnswer[] {
  const pairs = new Map<string, OtherAnswer>()
  for (const { id } of machines) {
    const [now, before] = [here.get(id), there.get(id)]
    if (now === before) continue
    pairs.set(`${before} → ${now}`, { kind: 'zone', id: zoneTrustChoice, here: now, there: before })
  }
  return [...pairs.values()]
}

function otherAnswers(here: Answers, there: Answers): readonly OtherAnswer[] {
  const keys = (a: object, b: object) => [...new Set([...Object.keys(a), ...Object.keys(b)])]
  const of = <T>(values: Readonly<Record<string, T>>, id: string) =>
    Object.hasOwn(values, id) ? values[id] : undefined
  const own = ({ ownPacks }: Answers, id: string) => ownPacks.find((pack) => pack.id === id)
  return [
    ...keys(here.choices, there.choices)
      .map((id) => ({ kind: 'choice' as const, id, here: of(here.choices, id), there: of(there.choices, id) }))
      .filter((answer) => answer.here !== answer.there),
    ...keys(here.settings, there.settings)
      .map((id) => ({ kind: 'setting' as const, id, here: of(here.settings, id), there: of(there.settings, id) }))
      .filter((answer) => answer.here !== answer.there),
    ...[...new Set([...here.packs, ...there.packs])]
      .map((id) => ({ kind: 'pack' as const, id, here: here.packs.includes(id), there: there.packs.includes(id) }))
      .filter((pack) => pack.here !== pack.there || !equalData(own(here, pack.id), own(there, pack.id))),
  ]
}

/** What one answer of a plan replaces among those of another. */
function withAnswer(
  there: Answers,
  here: Answers,
  answer: Exclude<OtherAnswer, { readonly kind: 'zone' }>,
): Partial<Answers> {
  const { id } = answer
  if (answer.kind === 'choice') return { choices: withEntry(there.choices, id, answer.here ?? null) }
  if (answer.kind === 'setting') return { settings: withEntry(there.settings, id, answer.here ?? null) }
  const others = there.packs.filter((pack) => pack !== id)
  const rules = here.ownPacks.filter((pack) => pack.id === id)
  return {
    packs: answer.here ? [...others, id] : others,
    ownPacks: answer.here ? [...there.ownPacks.filter((pack) => pack.id !== id), ...rules] : there.ownPacks,
  }
}

/** The plan with some of its links alone, and their machines. */
function partOf(plan: Plan, isPart: (link: Link) => boolean): Plan {
  const links = plan.links.filter(isPart)
  const ends = new Set(links.flatMap((link) => link.ends))
  return { ...plan, links, machines: plan.machines.filter(({ id }) => ends.has(id)), decisions: [] }
}

/** Link id → its ports by the ends that start them, as a text: equal for links that need the same. */
function portsByLink(plan: Plan): ReadonlyMap<string, string> {
  const first = new Map(plan.links.map(({ id, ends }) => [id, ends[0]]))
  const ports = new Map<string, string>()
  for (const flow of deriveFlows(plan, catalogue.catalogue)) {
    const side = flow.initiator === first.get(flow.link) ? '>' : '<'
    ports.set(flow.link, `${ports.get(flow.link) ?? ''} ${side}${portOf(flow)}`)
  }
  return ports
}

const portOf = ({ transport, port }: Flow): string =>
  port === null ? transport : `${transport}/${formatPortRange(port)}`
