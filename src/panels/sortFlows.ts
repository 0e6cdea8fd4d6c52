import type { Flow } from '#flows/flow.ts'
import { byCodeUnit } from '#plan/byCodeUnit.ts'
import type { Decision } from '#plan/plan.ts'
import type { FlowNames } from './flowNames.ts'

export type FlowColumn = 'from' | 'to' | 'port' | 'service' | 'state'

/**
 * The flows sorted by a column; equal ones keep their order. Texts are compared once for each different one, and the flows
 * as numbers: their text's rank and their place.
 */
export function sortFlows(
  flows: readonly Flow[],
  column: FlowColumn,
  descending: boolean,
  names: FlowNames,
  decisions: ReadonlyMap<string, Pick<Decision, 'state'>>,
): readonly Flow[] {
  const ranks = column === 'port' ? flows.map(({ port }) => port?.from ?? 0) : ranksOf(flows, textOf())
  const highest = ranks.reduce((most, rank) => Math.max(most, rank), 0)
  const keys = Float64Array.from(ranks, (rank, place) => (descending ? highest - rank : rank) * flows.length + place)
  return Array.from(keys.sort(), (key) => flows[key % flows.length]).filter((flow) => flow !== undefined)

  function textOf(): (flow: Flow) => string {
    switch (column) {
      case 'from':
        return ({ initiator }) => names.machine(initiator)
      case 'to':
        return ({ listener }) => names.machine(listener)
      case 'state':
        return ({ id }) => (decisions.size === 0 ? 'open' : (decisions.get(id)?.state ?? 'open'))
      default:
        return ({ service }) => service
    }
  }
}

/** The place of each flow's text among all different texts, upper and lower case alike. */
function ranksOf(flows: readonly Flow[], textOf: (flow: Flow) => string): readonly number[] {
  const numbers = new Map<string, number>()
  const ofFlow = flows.map((flow) => {
    const text = textOf(flow)
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, numbers.size)
    return numbers.size - 1
  })
  const folded = Array.from(numbers.keys(), (text) => text.toLowerCase())
  const ranks = new Map([...new Set(folded)].sort(byCodeUnit).map((text, rank) => [text, rank]))
  const rankOf = folded.map((text) => ranks.get(text) ?? 0)
  return ofFlow.map((number) => rankOf[number] ?? 0)
}
