import { formatPortRange, parsePortRange } from '#net/port.ts'
import { ownPortFault } from '#plan/ownPort.ts'
import type { Link, OwnFlow } from '#plan/plan.ts'
import { meansAnyPort } from '#rules/meansAnyPort.ts'
import type { LineTemplate } from './linkTemplate.ts'
import { stableId } from './stableId.ts'

/** What a flow that was added by hand names as its source. */
const addedByHand = 'Added by hand'

/** A flow of a link's own that cannot stand, by its place in the link's list, and why. */
export interface RefusedOwnFlow {
  readonly place: number
  readonly reason: string
}

export interface OwnLines {
  readonly lines: readonly LineTemplate[]
  readonly refused: readonly RefusedOwnFlow[]
}

const none: OwnLines = { lines: [], refused: [] }

/** The lines that a link's own flows ask for, in their order, and those that are refused. */
export function ownLines(link: Link): OwnLines {
  if (link.flows === undefined || link.flows.length === 0) return none
  const lines: LineTemplate[] = []
  const refused: RefusedOwnFlow[] = []
  link.flows.forEach((flow, place) => {
    const line = lineOf(link, flow)
    if (typeof line === 'string') refused.push({ place, reason: line })
    else lines.push(line)
  })
  return { lines, refused }
}

/** The line, or why there is none, as a sentence. */
function lineOf(link: Link, flow: OwnFlow): LineTemplate | string {
  if (!link.ends.includes(flow.initiator)) return 'It starts at no end of its connection.'
  const port = flow.port === undefined ? null : parsePortRange(flow.port)
  if (flow.port !== undefined && port === null) return `“${flow.port}” is no port or range of ports.`
  const fault = ownPortFault(flow)
  if (fault !== null) return fault
  if (port !== null && meansAnyPort(port)) return 'Firewalls read its range as any port.'
  const key = port === null ? flow.transport : `${flow.transport}/${formatPortRange(port)}`
  const words = { service: flow.service, channel: 'own', purpose: flow.reason }
  return {
    initiator: link.ends[0] === flow.initiator ? 0 : 1,
    key,
    transport: flow.transport,
    port,
    service: flow.service,
    channel: 'own',
    sources: [],
    errata: [],
    packs: [],
    // Two flows with the same words are the same rule, wherever they stand.
    reasons: [
      {
        rule: `own-${stableId(JSON.stringify([key, flow.service, flow.reason]))}`,
        ...words,
        sources: [],
        errata: [],
        source: addedByHand,
      },
    ],
  }
}
