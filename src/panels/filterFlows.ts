import type { Flow } from '#flows/flow.ts'
import type { Decision } from '#plan/plan.ts'
import { coreSentence } from '#words/coreSentence.ts'
import { flowTableWords } from '#words/flowTableWords.ts'
import type { FlowNames } from './flowNames.ts'
import { portText } from './portText.ts'

type Decisions = ReadonlyMap<string, Pick<Decision, 'state'>>

/**
 * The flows that have every word of the filter somewhere in their row; a bare number is also looked up as a port. Flows
 * come in hundreds of thousands, machines and lines of templates do not: a word is looked for in those.
 */
export function filterFlows(
  flows: readonly Flow[],
  filter: string,
  names: FlowNames,
  decisions: Decisions,
): readonly Flow[] {
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  return words.reduce((found, word) => found.filter(finds(word, names, decisions)), flows)
}

function finds(word: string, names: FlowNames, decisions: Decisions): (flow: Flow) => boolean {
  const machines = new Map<string, boolean>()
  const lines = new Map<Flow['reasons'], boolean>()

  function inMachine(id: string): boolean {
    const known = machines.get(id)
    if (known !== undefined) return known
    const has = [names.machine(id), names.zone(id)].some((text) => text.toLowerCase().includes(word))
    machines.set(id, has)
    return has
  }

  /** Flows of one line of a template share their reasons, and no others do. */
  function inLine(flow: Flow): boolean {
    const known = lines.get(flow.reasons)
    if (known !== undefined) return known
    const has = lineHas(flow, word)
    lines.set(flow.reasons, has)
    return has
  }

  const states = statesWith(word)
  function inState({ id }: Flow): boolean {
    return states.has((decisions.size === 0 ? undefined : decisions.get(id))?.state ?? 'open')
  }
  return (flow) => inLine(flow) || inMachine(flow.initiator) || inMachine(flow.listener) || inState(flow)
}

/** The states of a review that have a word in what they are called, by the page or in queries. */
function statesWith(word: string): ReadonlySet<Decision['state']> {
  const called = Object.entries(flowTableWords.states) as [Decision['state'], string][]
  return new Set(called.flatMap(([state, name]) => (`${state} ${name.toLowerCase()}`.includes(word) ? [state] : [])))
}

function lineHas(flow: Flow, word: string): boolean {
  const texts = [portText(flow), flow.service, coreSentence(flow.channel), ...flow.sources, ...flow.errata]
  return texts.some((text) => text.toLowerCase().includes(word)) || (/^\d+$/.test(word) && hasPort(flow, Number(word)))
}

/** Whether a port number lies in the flow's range, so that "5985" also finds "5985-5986". */
function hasPort({ port }: Flow, number: number): boolean {
  return port !== null && port.from <= number && number <= port.to
}
