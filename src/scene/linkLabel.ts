import type { Flow } from '#flows/flow.ts'
import { formatPortList } from '#net/port.ts'
import { type Transport, transports } from '#net/transport.ts'
import type { Link } from '#plan/plan.ts'
import { sumOf } from './foldZones.ts'
import { labelAdvance, labelLineHeight, labelLineLength, labelPaddingX, labelPaddingY } from './metrics.ts'
import type { Route } from './route.ts'
import { isUpright } from './side.ts'

/** From the first of a link's ends to the second, or back; `both` for a line of text about the whole link. */
export type Direction = 'forward' | 'backward' | 'both'

export interface LabelLine {
  /** To be drawn as it is: an arrow or two no-break spaces lead it. */
  readonly text: string
  readonly direction: Direction
}

/** What stands on a link, and the size of it. */
export interface LabelText {
  readonly lines: readonly LabelLine[]
  readonly width: number
  readonly height: number
  /** All ports of each direction in one line, for a tooltip; empty when none flow that way. */
  readonly title: { readonly forward: string; readonly backward: string }
  /** How many flows the label counts. */
  readonly count: number
  /** What stands for the label where there is no room for it. */
  readonly chip: string
}

/** What labels say beside ports. */
export interface LabelWords {
  readonly noPorts: string
  readonly allRejected: string
  readonly ports: (count: number) => string
  /** What is summed where several links are drawn as one. */
  readonly sum: (links: number, lines: number) => string
}

const english: LabelWords = {
  noPorts: 'no ports',
  allRejected: 'all rejected',
  ports: (count) => (count === 1 ? '1 port' : `${count} ports`),
  sum: (links, lines) => `${links} links · ${lines} ${lines === 1 ? 'line' : 'lines'}`,
}

export type Arrow = '→' | '←' | '↓' | '↑'

const opposite: Readonly<Record<Arrow, Arrow>> = { '→': '←', '←': '→', '↓': '↑', '↑': '↓' }
const transportNames: Readonly<Record<Transport, string>> = { tcp: 'TCP', udp: 'UDP', icmp: 'ICMP' }
const indent = '\u00a0\u00a0'

/** The arrow from a route's start to its end as a reader sees it: sideways when it leaves one side and arrives at the other. */
export function arrowAlong(route: Route): Arrow {
  const from = route.points[0] ?? { x: 0, y: 0 }
  const to = route.points.at(-1) ?? from
  const facing = isUpright(route.startSide) && isUpright(route.endSide) && route.startSide !== route.endSide
  if (facing || Math.abs(to.x - from.x) >= Math.abs(to.y - from.y)) return to.x < from.x ? '←' : '→'
  return to.y < from.y ? '↑' : '↓'
}

/** The ports of some flows in compact form: "TCP 135, 139, 443, 5985–5986 · ICMP". */
export function portsText(flows: readonly Flow[]): string {
  return transports
    .flatMap((transport) => {
      const group = flows.filter((flow) => flow.transport === transport)
      const ports = formatPortList(group.flatMap((flow) => flow.port ?? []))
      return group.length === 0
        ? []
        : [ports === '' ? transportNames[transport] : `${transportNames[transport]} ${ports}`]
    })
    .join(' · ')
}

/**
 * The text of a link's label: what flows from its first end to its second, then what flows back; rejected flows are left out. Of
 * links that are drawn as one it is how many there are.
 * @param words English unless others are given
 */
export function linkLabel(
  link: Link,
  flows: readonly Flow[],
  forwardArrow: Arrow,
  rejected: ReadonlySet<string> = new Set(),
  words = english,
): LabelText {
  const kept = flows.filter((flow) => !rejected.has(flow.id))
  const forward = portsText(kept.filter((flow) => flow.initiator === link.ends[0]))
  const backward = portsText(kept.filter((flow) => flow.initiator !== link.ends[0]))
  const rest = { title: { forward, backward }, count: kept.length, chip: words.ports(kept.length) }
  const links = sumOf(link)
  if (links > 1) {
    const lines: LabelLine[] = [{ text: words.sum(links, kept.length), direction: 'both' }]
    return { lines, ...labelSize(lines), ...rest }
  }
  const lines = [
    ...directionLines(forward, forwardArrow, 'forward'),
    ...directionLines(backward, opposite[forwardArrow], 'backward'),
  ]
  if (lines.length === 0) lines.push({ text: flows.length > 0 ? words.allRejected : words.noPorts, direction: 'both' })
  return { lines, ...labelSize(lines), ...rest }
}

/** The chip that stands for a label where there is no room for it. */
export function countLabel(label: LabelText): LabelText {
  const lines: LabelLine[] = [{ text: label.chip, direction: 'both' }]
  return { ...label, lines, ...labelSize(lines) }
}

function labelSize(lines: readonly LabelLine[]): { width: number; height: number } {
  const longest = Math.max(...lines.map((line) => line.text.length))
  return {
    width: Math.ceil(longest * labelAdvance) + 2 * labelPaddingX,
    height: lines.length * labelLineHeight + 2 * labelPaddingY,
  }
}

function directionLines(text: string, arrow: Arrow, direction: Direction): LabelLine[] {
  if (text === '') return []
  return wrapped(text, labelLineLength - indent.length).map((line, index) => ({
    text: (index === 0 ? `${arrow} ` : indent) + line,
    direction,
  }))
}

/** Breaks after commas and at middle dots, never within a port range. */
function wrapped(text: string, length: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.split(/(?<=, )|(?= · )/)) {
    if (line !== '' && (line + piece.trimEnd()).length > length) {
      lines.push(line.trimEnd())
      line = piece.replace(/^ · /, '')
    } else line += piece
  }
  return [...lines, line.trimEnd()]
}
