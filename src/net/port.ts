/** Destination ports from `from` to `to`, both included, 1–65535; a single port has both equal. */
export interface PortRange {
  readonly from: number
  readonly to: number
}

export const lowestPort = 1
export const highestPort = 65535

/** A port number written in decimal digits, without sign, blanks or leading zeros; null when it is not one of 1–65535. */
export function parsePort(text: string): number | null {
  if (!/^[1-9][0-9]{0,4}$/.test(text)) return null
  const port = Number(text)
  return port <= highestPort ? port : null
}

/** "443", 443 or "49152-65535" as a range; null when a port is outside 1–65535 or the range runs backwards. */
export function parsePortRange(value: string | number): PortRange | null {
  const parts = String(value).split('-')
  const [first, last = first] = parts
  if (parts.length > 2 || first === undefined || last === undefined) return null
  const from = parsePort(first)
  const to = parsePort(last)
  return from === null || to === null || from > to ? null : { from, to }
}

/** The range as plans and exports write it: "443" or "49152-65535". */
export function formatPortRange(range: PortRange): string {
  return range.from === range.to ? String(range.from) : `${range.from}-${range.to}`
}

/** Orders by first port, then by last port. */
export function comparePortRanges(a: PortRange, b: PortRange): number {
  return a.from - b.from || a.to - b.to
}

/** The fewest ranges that hold the same ports, in order: overlapping and adjacent ones are joined. */
export function mergePortRanges(ranges: readonly PortRange[]): readonly PortRange[] {
  const merged: PortRange[] = []
  for (const range of [...ranges].sort(comparePortRanges)) {
    const last = merged.at(-1)
    if (last !== undefined && range.from <= last.to + 1) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    } else {
      merged.push(range)
    }
  }
  return merged
}

/** The ports as a person reads them, merged and in order: "135, 139, 443, 5985–5986". */
export function formatPortList(ranges: readonly PortRange[]): string {
  return mergePortRanges(ranges)
    .map((range) => (range.from === range.to ? String(range.from) : `${range.from}–${range.to}`))
    .join(', ')
}
