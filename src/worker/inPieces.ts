import type { RequestRow } from '#flows/requestRow.ts'

/** Rows and ends in a piece: the page reads one in a few milliseconds. */
const most = { rows: 500, ends: 5_000 }

/** Rows in pieces that the page can read between two frames. */
export function* inPieces(rows: readonly RequestRow[]): Generator<{ readonly items: readonly RequestRow[] }, void> {
  let items: RequestRow[] = []
  let ends = 0
  for (const row of rows) {
    items.push(row)
    ends += row.sources.length + row.destinations.length
    if (items.length < most.rows && ends < most.ends) continue
    yield { items }
    items = []
    ends = 0
  }
  if (items.length > 0) yield { items }
}
