import { enterPart, stopsIn } from './pageParts.ts'

/** Where something stood that had the focus: the element around it, and what stood beside it. */
interface Gap {
  readonly around: Element
  readonly before: Node | null
  readonly after: Node | null
}

/** The nodes of the drawing have a keeper of their own. */
const kept = '.react-flow__node, [data-link]'
const parts = 'dialog, [popover], [data-part]'

const isOff = (element: Element): boolean => element.matches(':disabled')

/**
 * Hands the focus of the keyboard on when what has it is removed or switched off, a row by its own button for instance: to what
 * stands in its place, what stands before it, or the part of the page around. Otherwise it would fall back to the page's start. Returns what ends that.
 */
export function keepFocus(): () => void {
  let last: Element | null = null
  // Who works by the pointer has no place to lose, and expects the keys to mean the page.
  let byPointer = false
  const pressed = ({ type }: Event) => {
    byPointer = type === 'pointerdown'
  }
  const gained = ({ target }: FocusEvent) => {
    last = target instanceof Element && !target.matches(kept) ? target : null
  }
  const lost = ({ target }: FocusEvent) => {
    // Left for something else, it is still there, and may go without a loss.
    queueMicrotask(() => {
      if (last === target && last?.isConnected && !isOff(last)) last = null
    })
  }
  const watcher = new MutationObserver((records) => {
    const gone = last
    if (gone === null || (gone.isConnected && !isOff(gone))) return
    const gap = gone.isConnected ? gapAt(gone) : gapOf(gone, records)
    last = null
    // Whoever took the element away may know a better place, and goes there within a frame.
    if (gap && !byPointer) requestAnimationFrame(() => requestAnimationFrame(() => handOn(gap)))
  })
  const inputs = ['keydown', 'pointerdown'] as const
  for (const input of inputs) document.addEventListener(input, pressed, true)
  document.addEventListener('focusin', gained)
  document.addEventListener('focusout', lost)
  watcher.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] })
  return () => {
    for (const input of inputs) document.removeEventListener(input, pressed, true)
    document.removeEventListener('focusin', gained)
    document.removeEventListener('focusout', lost)
    watcher.disconnect()
  }
}

const gapAt = (element: Element): Gap | null =>
  element.parentElement && { around: element.parentElement, before: element, after: element }

function gapOf(gone: Element, records: readonly MutationRecord[]): Gap | null {
  const record = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)))
  if (record === undefined || !(record.target instanceof Element)) return null
  return { around: record.target, before: record.previousSibling, after: record.nextSibling }
}

function handOn({ around, before, after }: Gap): void {
  const now = document.activeElement
  if ((now !== null && now !== document.body && !isOff(now)) || !around.isConnected) return
  // What is walked by keys of its own takes the focus itself: its rows come and go.
  const walked = around.closest<HTMLElement>('[tabindex="0"]')
  if (walked) {
    walked.focus({ preventScroll: true })
    return
  }
  let [from, to] = [before, after]
  // All was replaced at once: no place is nearer than the part.
  const isOther = !from?.isConnected && !to?.isConnected && around.childElementCount > 0
  for (let place: Element | null = isOther ? null : around; place !== null && !place.matches(parts); ) {
    const stop = nearest(stopsIn(place), from, to)
    if (stop) {
      stop.focus()
      return
    }
    from = to = place
    place = place.parentElement
  }
  const part = around.closest<HTMLElement>(parts)
  if (part?.hasAttribute('tabindex')) part.focus()
  else enterPart(part)
}

/** The first stop behind a gap, or else the last before it. */
function nearest(stops: readonly HTMLElement[], before: Node | null, after: Node | null): HTMLElement | undefined {
  const stands = (where: number, other: Node | null) => (stop: HTMLElement) =>
    other?.isConnected === true && (other.contains(stop) || (other.compareDocumentPosition(stop) & where) !== 0)
  return (
    stops.find(stands(Node.DOCUMENT_POSITION_FOLLOWING, after)) ??
    stops.findLast(stands(Node.DOCUMENT_POSITION_PRECEDING, before))
  )
}
