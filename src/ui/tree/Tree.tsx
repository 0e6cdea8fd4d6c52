import { ChevronDown, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { shownName } from '#words/uiWords.ts'
import { rowWindow, scrollTo } from '../rowWindow.ts'
import { useScrolled } from '../useScrolled.ts'
import { NameEditor } from './NameEditor.tsx'
import { jumpTo, type TreeRow, treeStep } from './treeMoves.ts'

interface Props<Row extends TreeRow> {
  readonly label: string
  readonly help: string
  readonly renameLabel: (row: Row) => string
  readonly rows: readonly Row[]
  /** The row that the keyboard is on, by its id. */
  readonly active: string | null
  readonly isSelected: (row: Row) => boolean
  /** What stands in the row beside its name. */
  readonly picture: (row: Row) => ReactNode
  readonly aside: (row: Row) => ReactNode
  /** The keyboard or the pointer reached these; the last one is the row it is on. `adds`: to what is chosen already. */
  readonly onReach: (rows: readonly Row[], adds: boolean) => void
  readonly onToggle: (row: Row, open: boolean) => void
  /** Takes the new name, or says why not. */
  readonly onRename: (row: Row, name: string) => string | null
  readonly renaming: boolean
  readonly onRenaming: (on: boolean) => void
  /** Delete was pressed; false leaves the key to the page. */
  readonly onRemove: (row: Row) => boolean
  readonly onMenu: (row: Row, x: number, y: number) => void
}

/** Pixels; all rows are alike, so only those in view are drawn. */
const rowHeight = 28
const indent = 18
/** Letters typed within so many milliseconds belong together. */
const together = 700

/** A tree with one tab stop and the keys of the WAI-ARIA practices; rows out of view are not drawn. */
export function Tree<Row extends TreeRow>(props: Props<Row>) {
  const { label, help, rows, isSelected, onReach, onToggle, renaming, onRenaming } = props
  const base = useId()
  const frame = useRef<HTMLDivElement>(null)
  const { top, height } = useScrolled(frame)
  const view = { count: rows.length, rowHeight, head: 0, top, height }
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === props.active),
  )
  const typed = useRef({ text: '', time: 0 })
  const anchor = useRef<string | null>(null)

  // What was reached elsewhere is brought into view.
  const latest = useRef(view)
  latest.current = view
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const now = { ...latest.current, top: element.scrollTop, height: element.clientHeight }
    const { first, before } = rowWindow(now)
    const under = before + (at - first) * rowHeight - now.top
    if (under < 0) element.scrollTop = scrollTo(at, under < -now.height ? now.height / 3 : 0, now)
    else if (under + rowHeight > now.height) {
      const far = under > 2 * now.height
      element.scrollTop = scrollTo(at, far ? now.height / 3 : now.height - rowHeight, now)
    }
  }, [at])

  const reach = (to: number, extend: boolean, adds: boolean) => {
    const row = rows[to]
    if (row === undefined) return
    if (!extend) anchor.current = row.id
    const held = rows.findIndex((one) => one.id === anchor.current && isSelected(one))
    // What was reached elsewhere begins a range as well.
    const from = held < 0 ? at : held
    if (extend) anchor.current = rows[from]?.id ?? null
    const span = !extend ? [row] : from <= to ? rows.slice(from, to + 1) : rows.slice(to, from + 1).reverse()
    onReach(span, adds)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at]
    if (event.target !== frame.current || event.altKey || row === undefined) return
    const mod = event.ctrlKey || event.metaKey
    const page = Math.max(1, Math.floor(height / rowHeight) - 1)
    const step = mod ? null : treeStep(event.key, at, rows, page)
    if (step !== null) {
      event.preventDefault()
      if ('open' in step) onToggle(row, step.open)
      else reach(step.to, event.shiftKey, false)
    } else if (event.key === ' ') {
      event.preventDefault()
      onReach([row], mod)
    } else if (event.key === 'Enter' && !mod) {
      event.preventDefault()
      if (row.isOpen !== undefined) onToggle(row, !row.isOpen)
    } else if (event.key === 'F2') {
      event.preventDefault()
      if (row.hasOwnName) onRenaming(true)
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && props.onRemove(row)) {
      event.preventDefault()
    } else if (!mod && !event.shiftKey && /^[\p{L}\p{N}]$/u.test(event.key)) {
      event.preventDefault()
      const fresh = event.timeStamp - typed.current.time > together
      const text = (fresh ? '' : typed.current.text) + event.key
      typed.current = { text, time: event.timeStamp }
      reach(jumpTo(text, at, rows), false, false)
    }
  }
  const onContextMenu = (event: MouseEvent) => {
    const place = rowUnder(event.target) ?? at
    const row = rows[place]
    if (row === undefined) return
    event.preventDefault()
    if (!isSelected(row)) reach(place, false, false)
    // The menu key speaks of the row that the keyboard is on.
    const box = document.getElementById(`${base}-${place}`)?.getBoundingClientRect()
    const byKey = event.target === frame.current && box !== undefined
    props.onMenu(row, byKey ? box.left + 40 : event.clientX, byKey ? box.bottom : event.clientY)
  }
  const { first, end, before, after } = rowWindow(view)
  return (
    <div
      ref={frame}
      role="tree"
      aria-label={label}
      aria-description={help}
      aria-multiselectable="true"
      aria-activedescendant={rows.length > 0 && !renaming ? `${base}-${at}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onContextMenu={onContextMenu}
      onClick={(event) => {
        const place = rowUnder(event.target)
        const row = place === null ? undefined : rows[place]
        if (place === null || row === undefined) return
        // The browser gave the focus to the row, which goes when it is scrolled away; the keys are those of the tree.
        frame.current?.focus({ preventScroll: true })
        const mark = event.target instanceof Element && event.target.closest('[data-mark]') !== null
        if (mark) onToggle(row, row.isOpen !== true)
        else reach(place, event.shiftKey, event.ctrlKey || event.metaKey)
      }}
      onDoubleClick={(event) => {
        const row = rows[rowUnder(event.target) ?? -1]
        if (row?.hasOwnName) onRenaming(true)
      }}
      className="group min-h-0 flex-1 overflow-auto py-1 outline-none"
    >
      <div role="none" style={{ paddingTop: before, paddingBottom: after }}>
        {rows.slice(first, end).map((row, index) => {
          const place = first + index
          const selected = isSelected(row)
          return (
            <div
              key={row.id}
              id={`${base}-${place}`}
              role="treeitem"
              tabIndex={-1}
              aria-level={row.level}
              aria-posinset={row.place}
              aria-setsize={row.of}
              aria-expanded={row.isOpen}
              aria-selected={selected}
              data-place={place}
              style={{ height: rowHeight, paddingLeft: 6 + (row.level - 1) * indent }}
              className={`flex cursor-pointer items-center gap-1.5 pr-3 text-sm ${selected ? 'bg-accent-soft' : 'hover:bg-bg'} ${place === at ? 'group-focus:outline-2 group-focus:outline-accent group-focus:-outline-offset-2' : ''}`}
            >
              <span
                data-mark={row.isOpen === undefined ? undefined : ''}
                aria-hidden="true"
                className="grid size-6 shrink-0 place-items-center text-faint"
              >
                {row.isOpen !== undefined && (row.isOpen ? <ChevronDown size={14} /> : <ChevronRight size={14} />)}
              </span>
              {props.picture(row)}
              {renaming && place === at ? (
                <NameEditor
                  label={props.renameLabel(row)}
                  start={row.name}
                  onCommit={(name) => props.onRename(row, name)}
                  onEnd={(byKey) => {
                    onRenaming(false)
                    if (byKey) frame.current?.focus({ preventScroll: true })
                  }}
                />
              ) : (
                <bdi className="min-w-0 shrink truncate font-medium">{shownName(row.name)}</bdi>
              )}
              <span className="min-w-0 flex-1 truncate text-mute text-xs">{props.aside(row)}</span>
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The place of the row that something on the page stands in; null beside all rows, and in the field of a name. */
function rowUnder(target: EventTarget): number | null {
  if (!(target instanceof Element) || target.matches('input')) return null
  const place = target.closest<HTMLElement>('[data-place]')?.dataset.place
  return place === undefined ? null : Number(place)
}
