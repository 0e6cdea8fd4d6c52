import { formatPortRange } from '#net/port.ts'
import type { Plan } from '#plan/plan.ts'
import type { Ask, Service } from './ask.ts'
import type { Flow } from './flow.ts'

/** Everything that one machine asks of another. */
export interface MachinePair {
  readonly initiator: string
  readonly listener: string
  /** The same object wherever the same is asked for. */
  readonly asks: readonly Ask[]
}

export interface AskCollector {
  /** Each pair of machines once, with what all its links ask for; rejected flows are left out. */
  readonly pairs: (flows: readonly Flow[]) => Iterable<MachinePair>
  readonly union: (a: readonly Ask[], b: readonly Ask[]) => readonly Ask[]
}

/**
 * Collects flows by pairs of machines. Large plans ask for the same between many pairs, so each list of asks is kept
 * once, and comparing lists is comparing objects.
 */
export function createAskCollector(plan: Plan): AskCollector {
  const decisions = new Map(plan.decisions.map((decision) => [decision.flow, decision]))
  const askOf = createAskTable()
  const lists = new Map<string, readonly Ask[]>()
  const unions = new Map<readonly Ask[], Map<readonly Ask[], readonly Ask[]>>()

  function listOf(ids: readonly number[]): readonly Ask[] {
    const key = ids.join()
    const known = lists.get(key) ?? ids.map(askOf.ask)
    lists.set(key, known)
    return known
  }

  function union(a: readonly Ask[], b: readonly Ask[]): readonly Ask[] {
    if (a === b) return a
    const known = unions.get(a) ?? new Map<readonly Ask[], readonly Ask[]>()
    unions.set(a, known)
    const both = known.get(b) ?? listOf([...new Set([...a, ...b].map(askOf.number))].sort((one, two) => one - two))
    known.set(b, both)
    return both
  }

  function* runs(flows: readonly Flow[]): Generator<MachinePair> {
    let ids: number[] = []
    for (let at = 0; at < flows.length; at += 1) {
      const flow = flows[at]
      if (flow === undefined) continue
      const decision = decisions.size === 0 ? undefined : decisions.get(flow.id)
      if (decision?.state !== 'rejected') ids.push(askOf.add(flow, decision?.note ?? ''))
      const next = flows[at + 1]
      if (next?.initiator === flow.initiator && next.listener === flow.listener) continue
      const { initiator, listener } = flow
      if (ids.length > 0) yield { initiator, listener, asks: listOf(ids.sort((a, b) => a - b)) }
      ids = []
    }
  }

  return {
    union,
    pairs(flows) {
      const byInitiator = new Map<string, Map<string, MachinePair>>()
      for (const run of runs(flows)) {
        const row = byInitiator.get(run.initiator) ?? new Map<string, MachinePair>()
        byInitiator.set(run.initiator, row)
        const before = row.get(run.listener)
        row.set(run.listener, before === undefined ? run : { ...run, asks: union(before.asks, run.asks) })
      }
      return Array.from(byInitiator.values(), (row) => [...row.values()]).flat()
    },
  }
}

/** Numbers the asks; flows of one template are known at once by their list of reasons. */
function createAskTable() {
  const asks: Ask[] = []
  const numbers = new Map<Ask, number>()
  const services = new Map<string, Service>()
  const byReasons = new Map<Flow['reasons'], { readonly text: string; readonly note: string; readonly id: number }[]>()

  return {
    ask: (id: number): Ask => {
      const ask = asks[id]
      if (ask === undefined) throw new RangeError(`There is no ask ${id}.`)
      return ask
    },
    number: (ask: Ask): number => numbers.get(ask) ?? -1,
    add({ transport, port, reasons }: Flow, note: string): number {
      const known = byReasons.get(reasons) ?? []
      if (known.length === 0) byReasons.set(reasons, known)
      const text = port === null ? transport : `${transport}/${formatPortRange(port)}`
      const before = known.find((entry) => entry.text === text && entry.note === note)
      if (before !== undefined) return before.id
      const service = services.get(text) ?? { text, transport, port }
      services.set(text, service)
      const ask = { service, reasons, note }
      const id = asks.push(ask) - 1
      numbers.set(ask, id)
      known.push({ text, note, id })
      return id
    },
  }
}
