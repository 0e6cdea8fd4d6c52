import type { Crossing } from '#flows/crossing.ts'
import { zoneTrusts } from '#flows/zoneTrusts.ts'
import { formatPortRange } from '#net/port.ts'
import { answersOf } from '#plan/operations/fragment.ts'
import type { Plan } from '#plan/plan.ts'
import { linksById, machinesById } from '#plan/planIndex.ts'
import { boundaryWords } from '#words/boundaryWords.ts'
import { otherPlaceWords as words } from '#words/otherPlaceWords.ts'
import { derivedOf } from './derived.ts'
import { type OtherBoundary, otherBoundaries } from './otherBoundaries.ts'
import { type Elsewhere, type OtherAnswer, otherPorts } from './otherPorts.ts'
import { packName } from './packName.ts'
import { planCatalogue } from './planCatalogue.ts'

/** Links of a plan, and the plan where their originals stand, or that was before. */
export interface Compared {
  readonly plan: Plan
  readonly there: Plan
  /** Link ids of the plan → their ids there, with ends in the same order. */
  readonly links: ReadonlyMap<string, string>
  /** False when it is not known in which zones the originals stood. */
  readonly knowsZones: boolean
}

/** Pasted links → those they are copies of, which come in the same order. */
export const originals = (
  pasted: readonly string[],
  links: readonly { readonly id: string }[],
): ReadonlyMap<string, string> => new Map(pasted.map((id, at) => [id, links[at]?.id ?? '']))

/** What a notice says: sentences, and what they rest on. */
export interface Told {
  readonly sentences: readonly string[]
  readonly details: readonly string[]
  /** True when no link needs other ports. */
  readonly samePorts: boolean
}

/** Longer lists help nobody. */
const mostDetails = 8

/**
 * What links need and cross otherwise than their originals (`copy`), as sentences, or than before (`move`), where firewalls are named;
 * none when nothing.
 */
export function tellDifferences(compared: Compared, how: 'copy' | 'move'): Told {
  const { plan, there, links, knowsZones } = compared
  const { ports: portsText, boundaries: boundariesText, sides } = words[how]
  const answers = answersOf(there)
  const elsewhere: Elsewhere = knowsZones ? { answers, trustOf: trustThere(compared) } : { answers }
  const ports = otherPorts(plan, [...links.keys()], elsewhere)
  const { byLink, rejected } = derivedOf(plan)
  const used = [...links].filter(([id]) => byLink.get(id)?.flows.some((flow) => !rejected.has(flow.id)))
  const all = knowsZones ? otherBoundaries(plan, there, used) : []
  // Whoever moves a machine sees that it stands elsewhere: only what was said of firewalls is worth a word.
  const boundaries = how === 'copy' ? all : all.filter(({ here, there: was }) => isNamed(here) || isNamed(was))
  const crossing = boundaries.reduce((sum, boundary) => sum + boundary.links, 0)
  const details = [
    ...(ports?.because.map((answer) => answerText(compared, answer, sides)) ?? []),
    ...boundaries.map((boundary) => boundaryText(boundary, sides)),
  ]
  const more = details.length - mostDetails
  return {
    samePorts: ports === null,
    sentences: [
      ...(ports === null ? [] : [portsText(ports.links)]),
      ...(crossing === 0 ? [] : [boundariesText(crossing)]),
      ...(knowsZones || used.length === 0 ? [] : [words.unknown(used.length)]),
    ],
    details: more > 0 ? [...details.slice(0, mostDetails), words.more(more)] : details,
  }
}

/** What the zone of a machine's original says of it, by the id here of an end of the links. */
function trustThere({ plan, there, links }: Compared): NonNullable<Elsewhere['trustOf']> {
  const trusts = zoneTrusts(there)
  const originalMachines = new Map<string, string>()
  for (const [id, original] of links) {
    const endsThere = linksById(there).get(original)?.ends
    linksById(plan)
      .get(id)
      ?.ends.forEach((end, at) => {
        if (endsThere?.[at] !== undefined) originalMachines.set(end, endsThere[at])
      })
  }
  return (machine) => trusts.get(machinesById(there).get(originalMachines.get(machine) ?? '')?.zone ?? '')
}

type Sides = (here: string, there: string) => string

function answerText({ plan, there }: Compared, answer: OtherAnswer, sides: Sides): string {
  const line = (what: string, here: string, other: string) => `${what}: ${sides(here, other)}`
  if (answer.kind === 'pack') {
    const name = packName(plan, there, answer.id)
    if (!planCatalogue(plan).packs.has(answer.id)) return name
    if (answer.here && answer.there) return words.otherRules(name)
    const state = (isOn: boolean) => (isOn ? words.on : words.off)
    return line(words.pack(name), state(answer.here), state(answer.there))
  }
  if (answer.kind === 'setting') {
    const setting = planCatalogue(plan).settings.get(answer.id)
    const port = (value: number | string | undefined) =>
      words.quoted(String(value ?? (setting && formatPortRange(setting.default))))
    return line(setting?.name ?? answer.id, port(answer.here), port(answer.there))
  }
  const choice = planCatalogue(plan).choices.get(answer.id)
  const name = choice?.name ?? answer.id
  const option = (id: string | undefined, without: string) =>
    id === undefined ? without : words.quoted(choice?.options.find((one) => one.id === id)?.name ?? id)
  if (answer.kind === 'zone') {
    return line(words.byZone(name), option(answer.here, words.notSaid), option(answer.there, words.notSaid))
  }
  const undecided = words.quoted(words.undecided)
  return line(name, option(answer.here, undecided), option(answer.there, undecided))
}

function boundaryText({ between, here, there, links }: OtherBoundary, sides: Sides): string {
  const zones = between.map((name) => name ?? words.outside)
  return `${words.between(zones, links)}: ${sides(crossingText(here), crossingText(there))}`
}

const isNamed = ({ kind }: Crossing): boolean => kind === 'firewalls'

function crossingText(crossing: Crossing): string {
  if (crossing.kind !== 'firewalls') return words[crossing.kind]
  return boundaryWords.both(crossing.firewalls.map(({ name }) => words.quoted(name)))
}
