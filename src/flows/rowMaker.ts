import type { Catalogue } from '#rules/catalogue.ts'
import type { Ask } from './ask.ts'
import type { Box } from './consolidate/coverProblem.ts'
import type { DetailsLookup } from './detailsOf.ts'
import type { EndGroup, GroupEnd } from './endGroups.ts'
import type { FlowReason } from './flow.ts'
import type { PartitionProblem } from './partitionProblem.ts'
import type { Partition } from './partitions.ts'
import type { RequestRow } from './requestRow.ts'
import { createReasonTexts } from './requestTexts.ts'
import { rowId } from './rowId.ts'

/** Makes the function that turns a box of a partition into a row of the request. */
export function createRowMaker(
  catalogue: Catalogue,
  details: DetailsLookup,
): (partition: Partition, problem: PartitionProblem, box: Box) => RequestRow {
  const order = new Map(catalogue.rules.map(({ id }, at) => [id, at]))
  const rankOf = ({ rule }: FlowReason) => order.get(rule) ?? order.size

  return ({ outlet, details: below, rules }, problem, box) => {
    const { groups } = outlet
    const [sources, destinations] = [box.sources, box.destinations].map((places) => endsOf(places, groups))
    if (sources === undefined || destinations === undefined) throw new RangeError('A box has two sides.')
    const services = box.services.flatMap((number) => problem.services[number] ?? [])
    const asks = asksIn(problem, box, groups.length)
    const reasons = [
      ...new Map(asks.flatMap((ask) => ask.reasons).map((reason) => [reasonKey(reason), reason])).values(),
    ].sort((a, b) => rankOf(a) - rankOf(b))
    const keys = (ends: readonly GroupEnd[]) => ends.map(({ key }) => key)
    const texts = services.map(({ text }) => text)
    const place = outlet.firewall?.name ?? outlet.crossing
    const id = rowId(place, [keys(sources), keys(destinations)], texts, rules)
    const own = details.ofRow(id, below)
    const ends = new Set(keys(sources))
    const selves = destinations.filter(({ key, single }) => single && ends.has(key)).length
    return {
      id,
      change: 'add',
      crossing: outlet.crossing,
      firewall: outlet.firewall?.name ?? null,
      sources: sources.map(({ end }) => end),
      destinations: destinations.map(({ end }) => end),
      transport: services[0]?.transport ?? 'tcp',
      ports: services.flatMap(({ port }) => (port === null ? [] : [port])),
      rules: [...new Set(reasons.map(({ rule }) => rule))],
      why: createReasonTexts(catalogue, own.justification)(reasons),
      comment: [...new Set(asks.map(({ note }) => note).filter((note) => note !== ''))].join(' '),
      details: own,
      tuples: services.length * (sources.length * destinations.length - selves),
    }
  }
}

/** Own flows have no rule of the catalogue; what they say tells them apart. */
function reasonKey({ rule, service, purpose }: FlowReason): string {
  return JSON.stringify([rule, service, purpose])
}

function endsOf(places: readonly number[], groups: readonly EndGroup[]): readonly GroupEnd[] {
  return places
    .flatMap((place) => groups[place]?.ends ?? [])
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

/** What is asked for inside a box. */
function asksIn({ asks, services }: PartitionProblem, box: Box, groups: number): readonly Ask[] {
  const lists = new Set<readonly Ask[]>()
  for (const source of box.sources) {
    for (const destination of box.destinations) {
      const list = asks.get(source * groups + destination)
      if (list !== undefined) lists.add(list)
    }
  }
  const wanted = new Set(box.services.map((number) => services[number]))
  return [...new Set([...lists].flat())].filter(({ service }) => wanted.has(service))
}
