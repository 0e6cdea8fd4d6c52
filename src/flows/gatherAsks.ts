import { formatPortRange } from '#net/port.ts'
import type { Decision, Link, Plan } from '#plan/plan.ts'
import type { Ask, Service } from './ask.ts'
import type { PlannedLink } from './deriveFlows.ts'
import { flowIdPrefix } from './linkReviewer.ts'
import type { End, LineTemplate, LinkTemplate } from './linkTemplate.ts'
import { noteOf } from './noteOf.ts'

export interface AskCollector {
  /** What a link's machine at one end asks of the one at the other; null for nothing. Rejected flows are left out. */
  readonly asksOf: (planned: PlannedLink, initiator: End) => readonly Ask[] | null
  readonly union: (a: readonly Ask[], b: readonly Ask[]) => readonly Ask[]
}

/**
 * Collects what links ask for. Large plans ask for the same between many pairs, so each list of asks is kept once, and
 * comparing lists is comparing objects; links of one template have one list, unless a reviewer decided about them.
 */
export function createAskCollector(plan: Plan): AskCollector {
  const decisionOf = createDecisions(plan)
  const askOf = createAskTable()
  const lists = new Map<string, readonly Ask[]>()
  const unions = new Map<readonly Ask[], Map<readonly Ask[], readonly Ask[]>>()
  const ofTemplate = new Map<LinkTemplate, [(readonly Ask[] | null)?, (readonly Ask[] | null)?]>()

  function listOf(ids: readonly number[]): readonly Ask[] {
    const key = ids.join()
    const known = lists.get(key) ?? ids.map(askOf.ask)
    lists.set(key, known)
    return known
  }

  function asksWith({ lines }: LinkTemplate, initiator: End, decided: (line: LineTemplate) => Decision | undefined) {
    const ids: number[] = []
    for (const line of lines) {
      if (line.initiator !== initiator) continue
      const decision = decided(line)
      if (decision?.state !== 'rejected') ids.push(askOf.add(line, noteOf(decision)))
    }
    return ids.length === 0 ? null : listOf(ids.sort((a, b) => a - b))
  }

  return {
    asksOf({ link, template }, initiator) {
      const decisions = decisionOf(link)
      if (decisions !== null) {
        const prefix = flowIdPrefix(link, initiator)
        return asksWith(template, initiator, ({ key }) => decisions(prefix + key))
      }
      const known = ofTemplate.get(template) ?? []
      ofTemplate.set(template, known)
      let asks = known[initiator]
      if (asks === undefined) {
        asks = asksWith(template, initiator, () => undefined)
        known[initiator] = asks
      }
      return asks
    },
    union(a, b) {
      if (a === b) return a
      const known = unions.get(a) ?? new Map<readonly Ask[], readonly Ask[]>()
      unions.set(a, known)
      const both = known.get(b) ?? listOf([...new Set([...a, ...b].map(askOf.number))].sort((one, two) => one - two))
      known.set(b, both)
      return both
    },
  }
}

/** Finds the decisions about a link's flows by their ids; null for the many links that nobody decided about. */
function createDecisions({ decisions }: Plan): (link: Link) => ((flow: string) => Decision | undefined) | null {
  const byFlow = new Map(decisions.map((decision) => [decision.flow, decision]))
  // A flow's id starts with that of its link and a colon. Ids may hold colons themselves, so each may be the one.
  const decided = new Set<string>()
  for (const { flow } of decisions) {
    for (let colon = flow.indexOf(':'); colon !== -1; colon = flow.indexOf(':', colon + 1)) {
      decided.add(flow.slice(0, colon))
    }
  }
  return ({ id }) => (decided.has(id) ? (flow) => byFlow.get(flow) : null)
}

/** Numbers the asks by what they say; lines of one template are known at once by their list of reasons. */
function createAskTable() {
  const asks: Ask[] = []
  const numbers = new Map<Ask, number>()
  const services = new Map<string, Service>()
  const byContent = new Map<string, number>()
  const byReasons = new Map<LineTemplate['reasons'], Map<string, number>>()

  function find({ transport, port, reasons }: LineTemplate, text: string, note: string): number {
    const key = JSON.stringify([text, note, reasons])
    const before = byContent.get(key)
    if (before !== undefined) return before
    const service = services.get(text) ?? { text, transport, port }
    services.set(text, service)
    const ask = { service, reasons, note }
    const number = asks.push(ask) - 1
    numbers.set(ask, number)
    byContent.set(key, number)
    return number
  }

  return {
    ask: (number: number): Ask => {
      const ask = asks[number]
      if (ask === undefined) throw new RangeError(`There is no ask ${number}.`)
      return ask
    },
    number: (ask: Ask): number => numbers.get(ask) ?? -1,
    add(line: LineTemplate, note: string): number {
      const text = line.port === null ? line.transport : `${line.transport}/${formatPortRange(line.port)}`
      const known = byReasons.get(line.reasons) ?? new Map<string, number>()
      byReasons.set(line.reasons, known)
      const key = `${text} ${note}`
      const number = known.get(key) ?? find(line, text, note)
      known.set(key, number)
      return number
    },
  }
}
