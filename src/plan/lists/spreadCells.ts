import { type Address, formatAddress, parseAddress } from '#net/address.ts'

/** The cells of one or more rows, or why one that stands for several cannot be written out. */
export type Spread =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly reason: string }

/** Names that one pattern may stand for: more than anybody lists by hand. */
const most = 10_000

/** The texts that "HV[01-20]" stands for: HV01, HV02 … HV20. Null when the text holds no such pattern. */
export function patternTexts(text: string): readonly string[] | null {
  const [, before = '', from = '', to = '', after = ''] =
    /^([^[\]]*)\[(\d{1,9})\s*[-–]\s*(\d{1,9})\]([^[\]]*)$/u.exec(text) ?? []
  const count = Number(to) - Number(from) + 1
  if (from === '' || count < 1 || count > most) return null
  return Array.from(
    { length: count },
    (_, at) => `${before}${String(Number(from) + at).padStart(from.length, '0')}${after}`,
  )
}

/**
 * Writes out a row with patterns in its cells: "HV[01-20]" and "10.0.2.[11-30]" make twenty rows, and so do the first and
 * a range of twenty addresses. Other cells are the same in each row, but no two computers share one address.
 */
export function spreadCells(cells: readonly string[]): Spread {
  const patterns = cells.map(patternTexts)
  const place = patterns.findIndex((texts) => texts !== null)
  const first = patterns[place]
  if (first === undefined || first === null) return { ok: true, rows: [cells] }
  const columns: ((at: number) => string)[] = []
  for (const [column, cell] of cells.entries()) {
    const texts = patterns[column] ?? addressesOf(cell)
    if (texts !== null && texts.length !== first.length) {
      return {
        ok: false,
        reason: `“${cells[place]}” stands for ${first.length}, but “${cell}” for ${texts.length}.`,
      }
    }
    columns.push((at) => texts?.[at] ?? cell)
  }
  return { ok: true, rows: first.map((_, at) => columns.map((textAt) => textAt(at))) }
}

/** The addresses of a range, or the single one that the cell is; null for anything else, names and networks included. */
function addressesOf(cell: string): readonly string[] | null {
  const read = cell === '' ? null : parseAddress(cell)
  if (!read?.ok) return null
  const { address } = read
  if (address.kind === 'ipv4' || address.kind === 'ipv6') return [cell]
  if (address.kind !== 'range') return null
  const count = Number(address.to - address.from) + 1
  const kind: Address['kind'] = address.family === 4 ? 'ipv4' : 'ipv6'
  return Array.from({ length: Math.min(count, most + 1) }, (_, at) =>
    formatAddress({ kind, value: address.from + BigInt(at) }),
  )
}
