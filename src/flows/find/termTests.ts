import { addressesOverlap } from '#net/addressBounds.ts'
import { type PortRange, parsePort, parsePortRange } from '#net/port.ts'
import type { Machine, Note, Plan, Zone } from '#plan/plan.ts'
import { zonesWithin } from '#plan/zoneTree.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import type { Flow } from '../flow.ts'
import { zoneNetworks } from '../zoneNetworks.ts'
import { addressPattern } from './addressPattern.ts'
import type { MachineMatcher } from './machineWords.ts'
import { notedLinks } from './notedLinks.ts'
import { problemPlaces } from './problemPlaces.ts'
import type { Term } from './query.ts'
import type { Searched } from './searched.ts'
import { textMatch } from './textMatch.ts'

/** A term, made ready for one plan. What cannot be asked of a kind of thing is undefined; then nothing of that kind is found. */
export interface TermTest {
  readonly negated: boolean
  readonly machine?: (machine: Machine) => boolean
  readonly zone?: (zone: Zone) => boolean
  readonly note?: (note: Note) => boolean
  readonly flow?: (flow: Flow) => boolean
  readonly link?: (link: string) => boolean
  /** Machines that lend the term to their links when links are asked for. */
  readonly ends?: () => ReadonlySet<string>
  /** True when the term asks for links. */
  readonly aboutLinks?: boolean
}

type Made = Omit<TermTest, 'negated'>

export function createTerms(catalogue: Catalogue, matcher: MachineMatcher) {
  return (term: Term, searched: Searched): TermTest => ({ negated: term.negated, ...made(term, searched) })

  function made({ field, values, negated }: Term, searched: Searched): Made {
    const { plan } = searched
    switch (field) {
      case null:
        return wordTest(values, negated, searched)
      case 'name': {
        const named = anyOf(values, matcher.byName)
        const zones = anyOf(values, (wanted) => lowerName(textMatch(wanted)))
        return { ...machineTest(plan, named), zone: zones }
      }
      case 'address':
        return { ...machineTest(plan, anyOf(values, matcher.byAddress)), zone: anyOf(values, zoneAddressed) }
      case 'role':
        return machineTest(plan, roleTest(values))
      case 'zone':
        return zoneTest(values, plan)
      case 'from':
      case 'to': {
        const ends = idsWhere(plan, anyOf(values, matcher.byAnything))
        return { flow: (flow) => ends.has(field === 'from' ? flow.initiator : flow.listener), aboutLinks: true }
      }
      case 'port': {
        const ranges = values.flatMap((value) => parsePortRange(value) ?? [])
        return { flow: ({ port }) => port !== null && ranges.some((range) => overlap(range, port)), aboutLinks: true }
      }
      case 'transport':
        return { flow: ({ transport }) => values.includes(transport), aboutLinks: true }
      case 'state':
        return {
          flow: ({ id }) => values.includes(searched.decisions.get(id)?.state ?? 'open'),
          aboutLinks: true,
        }
      case 'change':
        return { link: (id) => values.includes(searched.changes.get(id) ?? ''), aboutLinks: true }
      case 'problem': {
        const places = problemPlaces(searched.problems, values)
        return {
          machine: ({ id }) => places.machines.has(id),
          zone: ({ id }) => places.zones.has(id),
          link: (id) => places.links.has(id),
          aboutLinks: true,
        }
      }
      case 'note': {
        const says = anyOf(values, textMatch)
        const noted = notedLinks(searched, says)
        return { link: (id) => noted.has(id), note: ({ text }) => says(text.toLowerCase()), aboutLinks: true }
      }
    }
  }

  function wordTest(values: readonly string[], negated: boolean, searched: Searched): Made {
    const { plan } = searched
    const port = values.map(parsePort).find((number) => number !== null) ?? null
    const zoneNamed = anyOf(values, (wanted) => lowerName(textMatch(wanted)))
    const addressed = anyOf(values, zoneAddressed)
    const says = anyOf(values, textMatch)
    const words: Made = {
      ...machineTest(plan, anyOf(values, matcher.byAnything)),
      zone: (zone) => zoneNamed(zone) || addressed(zone),
      note: ({ text }) => says(text.toLowerCase()),
    }
    // A bare number is a port of flows as well as a part of a name.
    if (port !== null) {
      const carries = (flow: Flow) => flow.port !== null && flow.port.from <= port && port <= flow.port.to
      return { ...words, flow: carries, aboutLinks: !negated }
    }
    const noted = notedLinks(searched, says)
    return { ...words, link: (id) => noted.has(id) }
  }

  /** A text that names a role exactly means that role alone; else every role that has it somewhere. */
  function roleTest(values: readonly string[]): (machine: Machine) => boolean {
    const wanted = new Set(
      values.flatMap((value) => {
        const words = catalogue.roles.map(({ id, name, shortName, aliases }) => ({
          id,
          texts: [id, name, shortName, ...aliases].map((text) => text.toLowerCase()),
        }))
        const exact = words.filter(({ texts }) => texts.includes(value))
        const matches = textMatch(value)
        return (exact.length > 0 ? exact : words.filter(({ texts }) => matches(texts.join('\n')))).map(({ id }) => id)
      }),
    )
    const none = values.includes('')
    return ({ roles }) => (roles.length === 0 ? none : roles.some((role) => wanted.has(role) || values.includes(role)))
  }
}

const overlap = (a: PortRange, b: PortRange): boolean => a.from <= b.to && b.from <= a.to

const lowerName =
  (matches: (text: string) => boolean) =>
  ({ name }: Zone): boolean =>
    matches(name.toLowerCase())

/** One of the values is enough. */
function anyOf<Item>(
  values: readonly string[],
  make: (wanted: string) => (item: Item) => boolean,
): (item: Item) => boolean {
  const tests = values.map(make)
  const [only] = tests
  return tests.length === 1 && only !== undefined ? only : (item) => tests.some((test) => test(item))
}

const idsWhere = (plan: Plan, holds: (machine: Machine) => boolean): ReadonlySet<string> =>
  new Set(plan.machines.flatMap((machine) => (holds(machine) ? [machine.id] : [])))

/** Asked of machines, and lent to their links. The ends are gathered only when links are asked for. */
function machineTest(plan: Plan, holds: (machine: Machine) => boolean): Made {
  let ends: ReadonlySet<string> | undefined
  return {
    machine: holds,
    ends() {
      ends ??= idsWhere(plan, holds)
      return ends
    },
  }
}

function zoneAddressed(wanted: string): (zone: Zone) => boolean {
  const pattern = addressPattern(wanted)
  if (pattern === null) return () => false
  return (zone) => zoneNetworks(zone).some(({ network }) => addressesOverlap(network, pattern))
}

/** The zones named, those in them, and what stands there. Exact names win over parts of names; no name is outside any zone. */
function zoneTest(values: readonly string[], plan: Plan): Made {
  const inside = new Set<string>()
  for (const value of values) {
    if (value === '') continue
    const exact = plan.zones.filter(({ name }) => name.trim().toLowerCase() === value)
    const meant = exact.length > 0 ? exact : plan.zones.filter(lowerName(textMatch(value)))
    for (const { id } of meant) for (const zone of zonesWithin(plan.zones, id)) inside.add(zone)
  }
  const outside = values.includes('')
  return {
    ...machineTest(plan, ({ zone }) => (zone === undefined ? outside : inside.has(zone))),
    zone: ({ id }) => inside.has(id),
  }
}
