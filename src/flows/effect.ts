import type { PortRange } from '#net/port.ts'
import { comparePortRanges } from '#net/port.ts'
import type { Transport } from '#net/transport.ts'
import { transports } from '#net/transport.ts'
import type { Link } from '#plan/plan.ts'
import type { LinkReviewer } from './linkReviewer.ts'
import type { LineTemplate } from './linkTemplate.ts'
import type { MachineProfile } from './machineProfile.ts'

/** How many flows of one transport and port come or go. */
export interface LineCount {
  readonly transport: Transport
  readonly port: PortRange | null
  readonly lines: number
}

/** What changes, in flows of all links, rejected ones included; by transport, then by port. */
export interface Effect {
  readonly added: readonly LineCount[]
  readonly removed: readonly LineCount[]
}

type Ends = readonly [MachineProfile, MachineProfile]

/** Links that have the same flows before, and the same flows after: one of them, and how many they are. */
export interface LikeLinks {
  readonly link: Link
  readonly before: Ends
  readonly after: Ends
  readonly count: number
}

/** The lines of an effect, all together. */
export function countLines(counts: readonly LineCount[]): number {
  return counts.reduce((sum, { lines }) => sum + lines, 0)
}

/** What changes when links are reviewed by another reviewer, or their machines are others. */
export function effectOf(likes: Iterable<LikeLinks>, now: LinkReviewer, then: LinkReviewer): Effect {
  const added = new Map<string, LineCount>()
  const removed = new Map<string, LineCount>()
  for (const { link, before, after, count: links } of likes) {
    const [was, becomes] = [now.template(link, before), then.template(link, after)]
    if (was === becomes) continue
    count(added, missing(becomes.lines, was.lines), links)
    count(removed, missing(was.lines, becomes.lines), links)
  }
  return { added: inOrder(added), removed: inOrder(removed) }
}

/** The lines of one list that the other has not. */
function missing(lines: readonly LineTemplate[], from: readonly LineTemplate[]): readonly LineTemplate[] {
  const known = new Set(from.map(({ initiator, key }) => `${initiator} ${key}`))
  return lines.filter(({ initiator, key }) => !known.has(`${initiator} ${key}`))
}

function count(counts: Map<string, LineCount>, lines: readonly LineTemplate[], times: number): void {
  for (const { key, transport, port } of lines) {
    counts.set(key, { transport, port, lines: (counts.get(key)?.lines ?? 0) + times })
  }
}

function inOrder(counts: ReadonlyMap<string, LineCount>): readonly LineCount[] {
  return [...counts.values()].sort(
    (a, b) =>
      transports.indexOf(a.transport) - transports.indexOf(b.transport) ||
      (a.port && b.port ? comparePortRanges(a.port, b.port) : 0),
  )
}
