import type { RequestLine } from './changeRequest.ts'
import type { RequestRow } from './requestRow.ts'

/** A single permission as a row of the request. */
export function rowOfLine(line: RequestLine): RequestRow {
  const { service, channel, justification, purpose, reference, sources, errata, packs } = line
  return {
    id: line.ruleId,
    change: 'add',
    crossing: line.crossing,
    firewall: line.firewall,
    sources: [line.initiator],
    destinations: [line.listener],
    transport: line.transport,
    ports: line.port === null ? [] : [line.port],
    rules: [],
    why: { service, channel, justification, purpose, reference, sources, errata, packs },
    comment: line.comment,
    details: line.details,
    tuples: 1,
  }
}
