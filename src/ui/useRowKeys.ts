import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { type RowView, scrollTo } from './rowWindow.ts'

interface Wanted {
  readonly frame: RefObject<HTMLElement | null>
  readonly view: RowView
  /** The row that was chosen elsewhere, or -1. */
  readonly chosen: number
}

const rowOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('tbody tr[aria-rowindex]') : null

/** As assistive technology counts: the head is 1. */
const indexOf = (row: HTMLElement): number => Number(row.getAttribute('aria-rowindex')) - 2

const stops = 'button:not(:disabled)'

/**
 * Walks the rows of a table by the arrows, from what has the focus in one of them to the same thing in the next. One row alone
 * is a tab stop, so that Tab leads past the table.
 */
export function useRowKeys({ frame, view, chosen }: Wanted) {
  const [walked, setWalked] = useState(-1)
  // The row to go to as soon as it is drawn, and which of its stops has the focus then.
  const wanted = useRef<{ readonly row: number; readonly stop: number } | null>(null)
  const seen = Math.max(0, Math.ceil(view.top / view.rowHeight))
  const isInView = (row: number): boolean =>
    row >= seen && (row + 1) * view.rowHeight + view.head <= view.top + view.height && row < view.count
  const active = isInView(walked) ? walked : isInView(chosen) ? chosen : seen

  const goOn = () => {
    if (wanted.current === null) return
    const { row, stop } = wanted.current
    const all = frame.current?.querySelectorAll<HTMLElement>(`tbody tr[aria-rowindex="${row + 2}"] :is(${stops})`)
    if (all === undefined || all.length === 0) return
    wanted.current = null
    all[Math.min(stop, all.length - 1)]?.focus({ preventScroll: true })
  }
  useEffect(goOn)

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rowOf(event.target)
    if (row === null || event.ctrlKey || event.altKey || event.metaKey) return
    const here = [...row.querySelectorAll(stops)]
    const at = here.indexOf(event.target as Element)
    const page = Math.max(1, Math.floor((view.height - view.head) / view.rowHeight) - 1)
    const now = indexOf(row)
    const to = {
      ArrowDown: now + 1,
      ArrowUp: now - 1,
      PageDown: now + page,
      PageUp: now - page,
      Home: 0,
      End: view.count - 1,
    }[event.key]
    const aside = { ArrowRight: at + 1, ArrowLeft: at - 1 }[event.key]
    if (to === undefined && aside === undefined) return
    event.preventDefault()
    if (aside !== undefined) (here[aside] as HTMLElement | undefined)?.focus()
    if (to === undefined) return
    const next = Math.max(0, Math.min(to, view.count - 1))
    bringIntoView(next)
    wanted.current = { row: next, stop: Math.max(0, at) }
    setWalked(next)
    goOn()
  }

  function bringIntoView(row: number): void {
    const element = frame.current
    if (element === null) return
    const { rowHeight, head } = view
    const now = { ...view, top: element.scrollTop, height: element.clientHeight }
    const room = now.height - head - rowHeight
    // Counted from the top of the list; a list that is too high to be drawn whole is scrolled to the row itself.
    if (scrollTo(row, 0, now) < now.top) element.scrollTop = scrollTo(row, 0, now)
    else if (scrollTo(row, room, now) > now.top) element.scrollTop = scrollTo(row, room, now)
  }

  const onFocus = ({ target }: FocusEvent) => {
    const row = rowOf(target)
    if (row !== null) setWalked(indexOf(row))
  }
  return { active, onKeyDown, onFocus }
}
