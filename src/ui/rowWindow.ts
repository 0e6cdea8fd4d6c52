/** Where a scrolled list stands; all in pixels but `count`. */
export interface RowView {
  readonly count: number
  readonly rowHeight: number
  /** What stands above the rows and stays in view. */
  readonly head: number
  /** How far it is scrolled, and how much of it is seen, the head included. */
  readonly top: number
  readonly height: number
}

/** The rows to draw, and the empty space that stands for the others. */
export interface RowWindow {
  readonly first: number
  /** The row after the last one that is drawn. */
  readonly end: number
  /** Pixels above and below the drawn rows. */
  readonly before: number
  readonly after: number
}

/** Browsers draw no element that is higher; Firefox ends at 17.9 million pixels, Chromium at 33.5. */
const highest = 15_000_000
/** Rows drawn beyond the edges, for what the browser shows before the next frame is drawn. */
const spare = 16

/**
 * The rows in view. A list that is higher than a browser can draw is scrolled in larger steps: its ends are reached, and
 * every row in between can be brought into view.
 */
export function rowWindow(view: RowView): RowWindow {
  const { count, rowHeight, height } = view
  const { factor, farthest } = stretch(view)
  const body = Math.min(count * rowHeight, highest)
  // A list that has just become shorter may still be scrolled beyond its end.
  const top = Math.max(0, Math.min(farthest, view.top))
  const shift = top * (factor - 1)
  // In larger steps the rows beyond the edges may find no room within the list's height.
  const from = Math.max(0, Math.floor((top + shift) / rowHeight) - spare, Math.floor(shift / rowHeight))
  const to = Math.min(Math.ceil((top + shift + height) / rowHeight) + spare, Math.ceil((body + shift) / rowHeight))
  const first = Math.min(from, count)
  const end = Math.max(first, Math.min(count, to))
  const drawn = (end - first) * rowHeight
  const before = Math.max(0, Math.min(first * rowHeight - shift, body - drawn))
  return { first, end, before, after: Math.max(0, body - before - drawn) }
}

/** How far to scroll so that a row stands this many pixels under the head. */
export function scrollTo(row: number, under: number, view: RowView): number {
  const { factor, farthest } = stretch(view)
  return Math.max(0, Math.min(farthest, (row * view.rowHeight - under) / factor))
}

/** How far the list can be scrolled, and how many pixels of its full height go by with each. */
function stretch({ count, rowHeight, head, height }: RowView): { readonly factor: number; readonly farthest: number } {
  const full = count * rowHeight
  const farthest = Math.max(0, head + Math.min(full, highest) - height)
  const factor = full <= highest || farthest === 0 ? 1 : (head + full - height) / farthest
  return { factor, farthest }
}
