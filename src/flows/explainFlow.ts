import { formatPortRange } from '#net/port.ts'
import type { Decision, Plan } from '#plan/plan.ts'
import { machinesById } from '#plan/planIndex.ts'
import type { CatalogueIndex } from '#rules/lookup.ts'
import type { Flow } from './flow.ts'
import type { Question } from './mayTalk.ts'

/** Why a flow is there, in the words of the catalogue. */
export interface ExplainedFlow {
  readonly flow: Flow
  /** "VMM01 to Rack 1, TCP 443" without the names. */
  readonly service: string
  readonly initiator: string
  readonly listener: string
  readonly decision: Decision | undefined
  readonly reasons: readonly {
    /** What it is for, and the rule, rows, errata and documents that say so. */
    readonly text: string
    readonly rows: readonly { readonly id: string; readonly printed: string }[]
  }[]
}

const english = { rule: 'rule', row: 'row' }

/**
 * The flow with the rules that ask for it and the article's rows as they are printed.
 * @param words what rules and rows are called before their ids
 */
export function explainFlow(plan: Plan, index: CatalogueIndex, flow: Flow, words = english): ExplainedFlow {
  const name = (id: string) => machinesById(plan).get(id)?.name.trim() || id
  return {
    flow,
    service: serviceText(flow),
    initiator: name(flow.initiator),
    listener: name(flow.listener),
    decision: plan.decisions.find((made) => made.flow === flow.id),
    reasons: flow.reasons.map(({ service, purpose, sources, errata, source, rule }) => {
      const from = [...sources.map((id) => `${words.row} ${id}`), ...errata, ...(source === undefined ? [] : [source])]
      return {
        text: `${service}: ${purpose} (${words.rule} ${rule}${from.length === 0 ? '' : `; ${from.join(', ')}`})`,
        rows: sources.flatMap((id) => {
          const row = index.rows.get(id)
          return row ? [{ id, printed: row.cells.filter((cell) => cell !== '').join(' | ') }] : []
        }),
      }
    }),
  }
}

const serviceText = ({ transport, port }: Flow): string =>
  port === null ? transport.toUpperCase() : `${transport.toUpperCase()} ${formatPortRange(port)}`

/** What a question asks about: "TCP 443", "ICMP", or the port alone, for which a word for port is to be put before it. */
export function askedService({ port, transport }: Question, portWord: string): string {
  if (port === null) return 'ICMP'
  return transport === undefined ? `${portWord} ${port}` : `${transport.toUpperCase()} ${port}`
}
