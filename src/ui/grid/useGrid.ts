import { type KeyboardEvent, type RefObject, useCallback, useMemo, useRef, useState } from 'react'
import { gridWords } from '#words/gridWords.ts'
import { rowWindow, scrollTo } from '../rowWindow.ts'
import type { After } from './CellEditor.tsx'
import { type Editing, type RowActions, rowHeight } from './GridRow.tsx'
import { type CellPut, isOpen, optionFor, type RefusedPut } from './gridColumn.ts'
import { cellsFrom, type GridCell, type GridRange, movedBy, rangeBetween } from './gridMoves.ts'
import type { GridProps } from './gridProps.ts'
import { readTabText, tabText } from './tabText.ts'

/** A place, and the row that stood there: rows move when they are sorted, filtered and removed. */
interface Place extends GridCell {
  readonly id: string | null
}

type Refusals<Row> = ReadonlyMap<string, ReadonlyMap<string, RefusedPut<Row>>>

/** What a grid keeps for itself: the cell it is on, the range, what is being edited, and what was refused. */
export function useGrid<Row>(
  props: GridProps<Row>,
  frame: RefObject<HTMLElement | null>,
  table: RefObject<HTMLElement | null>,
) {
  const { rows, idOf, columns } = props
  const [place, setPlace] = useState<Place>({ row: 0, column: 0, id: null })
  const [anchor, setAnchor] = useState<GridCell | null>(null)
  const [editing, setEditing] = useState<Editing | null>(null)
  const [refused, setRefused] = useState<Refusals<Row>>(new Map())
  const at = useMemo(() => placeNow(place, rows, idOf, columns.length), [place, rows, idOf, columns])
  const range: GridRange = rangeBetween(clamped(anchor ?? at, rows.length, columns.length), at)
  const latest = useRef({ props, at, range, anchor })
  latest.current = { props, at, range, anchor }

  /** Goes to a cell, brings it into view and tells which rows are reached. `extend` keeps the other corner of the range. */
  const go = useCallback(
    (to: GridCell, extend = false) => {
      const now = latest.current
      const row = now.props.rows[to.row]
      const corner = extend ? (now.anchor ?? now.at) : null
      setPlace({ ...to, id: row === undefined ? null : now.props.idOf(row) })
      setAnchor(corner)
      bringIntoView(frame.current, to, now.props.rows.length)
      if (row === undefined) return
      const { fromRow, toRow } = rangeBetween(corner ?? to, to)
      now.props.onReach(now.props.rows.slice(fromRow, toRow + 1))
    },
    [frame],
  )
  const put = useCallback((puts: readonly CellPut<Row>[]): readonly RefusedPut<Row>[] => {
    const { props: now } = latest.current
    const not = puts.length === 0 ? [] : now.onPut(puts)
    setRefused(byCell(not, now.idOf))
    return not
  }, [])
  /** The open cells of a range, or of some columns of it. */
  const cellsIn = (within: GridRange): readonly CellPut<Row>[] => {
    const { props: now } = latest.current
    const found: CellPut<Row>[] = []
    for (const row of now.rows.slice(within.fromRow, within.toRow + 1)) {
      for (const column of now.columns.slice(within.fromColumn, within.toColumn + 1)) {
        if (isOpen(column, row)) found.push({ row, column: column.id, text: '' })
      }
    }
    return found
  }
  const tellPut = (puts: number, not: number) => {
    const said = [
      ...(puts - not > 0 ? [gridWords.filled(puts - not)] : []),
      ...(not > 0 ? [gridWords.refused(not)] : []),
    ]
    latest.current.props.onTell(said.join(' '))
  }
  const fill = (text: string, within: GridRange) => {
    const cells = cellsIn(within).map((cell) => ({ ...cell, text }))
    const not = put(cells)
    if (cells.length > 1 || not.length > 0) tellPut(cells.length, not.length)
    return not
  }
  const inColumn = (within: GridRange): GridRange => {
    const { column } = latest.current.at
    return { ...within, fromColumn: column, toColumn: column }
  }

  /** Goes to the next open cell in reading order and edits it; false when there is none. */
  const editNext = (step: 1 | -1): boolean => {
    const { props: now, at: cell } = latest.current
    const size = { rows: now.rows.length, columns: now.columns.length, page: 1 }
    for (const next of cellsFrom(cell, step, size)) {
      const row = now.rows[next.row]
      if (row === undefined || !isOpen(now.columns[next.column], row)) continue
      go(next)
      setEditing({ byPointer: false })
      return true
    }
    return false
  }
  const commit = (text: string, after: After): boolean => {
    const { props: now, at: cell, range: within } = latest.current
    const row = now.rows[cell.row]
    const column = now.columns[cell.column]
    if (row === undefined || column === undefined) return true
    if (after === 'all') {
      if (fill(text, inColumn(within)).some((one) => one.row === row)) return false
    } else if (text !== column.text(row) && put([{ row, column: column.id, text }]).length > 0) return false
    if (after === 'next' || after === 'previous') {
      // The editor of the next cell is another one, even where the library would take it for the same.
      setEditing(null)
      if (editNext(after === 'next' ? 1 : -1)) return true
    }
    setEditing(null)
    table.current?.focus({ preventScroll: true })
    if (after === 'down') go({ row: Math.min(cell.row + 1, now.rows.length - 1), column: cell.column })
    return true
  }
  const doing = useRef(commit)
  doing.current = commit
  const actions = useMemo<RowActions>(
    () => ({
      commit: (text, after) => doing.current(text, after),
      leave: (text) => {
        const { props: now, at: cell } = latest.current
        const row = now.rows[cell.row]
        const column = now.columns[cell.column]
        if (row !== undefined && column !== undefined && text !== column.text(row)) {
          put([{ row, column: column.id, text }])
        }
        setEditing(null)
      },
      cancel: () => {
        setEditing(null)
        setRefused(new Map())
        table.current?.focus({ preventScroll: true })
      },
    }),
    [table, put],
  )

  /** A click on a cell; the keyboard goes on from there. */
  const point = (cell: GridCell, extend: boolean) => {
    go(cell, extend)
    table.current?.focus({ preventScroll: true })
  }
  const openAt = (cell: GridCell) => {
    go(cell)
    const row = rows[cell.row]
    if (row !== undefined && isOpen(columns[cell.column], row)) setEditing({ byPointer: true })
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, altKey } = event
    const mod = event.ctrlKey || event.metaKey
    if (altKey) return
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / rowHeight) - 2)
    const to = movedBy(key, mod, at, { rows: rows.length, columns: columns.length, page })
    const take = () => event.preventDefault()
    const row = rows[at.row]
    const column = columns[at.column]
    if (to !== null) {
      take()
      go(to, shiftKey)
    } else if (key === 'Enter' || key === 'F2' || (key === ' ' && !mod)) {
      take()
      if (row === undefined) sortBy(at.column)
      else if (isOpen(column, row)) setEditing({ byPointer: false })
      else props.onTell(gridWords.isClosed)
    } else if (key === 'Escape') {
      // With nothing to give up here, Escape is the page's.
      if (refused.size === 0 && anchor === null) return
      take()
      setRefused(new Map())
      setAnchor(null)
    } else if (key === 'Delete' || key === 'Backspace') {
      take()
      if (row === undefined) return
      if (!shiftKey) fill('', range)
      else if (key === 'Delete') props.onRemove?.(rows.slice(range.fromRow, range.toRow + 1))
    } else if (mod && key.toLowerCase() === 'a') {
      take()
      setAnchor({ row: 0, column: 0 })
      setPlace({ row: rows.length - 1, column: columns.length - 1, id: null })
      props.onReach(rows)
    } else if (key.length === 1 && !mod && row !== undefined && isOpen(column, row)) {
      const options = column?.edit?.options?.(row)
      const picked = options && optionFor(options, key, column?.text(row) ?? '')
      // A letter that picks nothing may be a command of the page.
      if (options !== undefined && picked === undefined) return
      take()
      if (picked !== undefined) fill(picked, inColumn(range))
      else setEditing({ typed: key, byPointer: false })
    }
  }
  const sortBy = (column: number) => {
    const id = columns[column]?.id
    if (id === undefined) return
    setPlace({ row: -1, column, id: null })
    setAnchor(null)
    props.onSort(id)
  }
  /** Takes text into the range: one cell into all of it, several from its corner on to the right and down, and into new rows. */
  const paste = (text: string) => {
    const lines = readTabText(text)
    const [only] = lines
    if (rows.length > 0 && lines.length === 1 && only?.length === 1) {
      fill(only[0] ?? '', range)
      return
    }
    setRefused(byCell(props.onPasteRows(text, range.fromRow, range.fromColumn), idOf))
  }
  const copied = (): string => {
    const cells = rows
      .slice(range.fromRow, range.toRow + 1)
      .map((row) => columns.slice(range.fromColumn, range.toColumn + 1).map((column) => column.text(row)))
    props.onTell(gridWords.copied(cells.reduce((sum, { length }) => sum + length, 0)))
    return tabText(cells)
  }
  /** The texts of the range, whose open cells are then empty. */
  const cut = (): string => {
    const text = copied()
    fill('', range)
    return text
  }
  const follow = useCallback(
    (isSelected: (row: Row) => boolean) => {
      const { props: now, at: cell } = latest.current
      const row = now.rows[cell.row]
      if (cell.row === -1 || (row !== undefined && isSelected(row))) return
      const chosen = now.rows.findIndex(isSelected)
      const there = now.rows[chosen]
      if (there === undefined) return
      setPlace({ row: chosen, column: cell.column, id: now.idOf(there) })
      setAnchor(null)
      bringIntoView(frame.current, { row: chosen, column: cell.column }, now.rows.length)
    },
    [frame],
  )
  const goTo = useCallback(
    (id: string | null) => {
      const { props: now, at: cell } = latest.current
      const row = id === null ? -1 : now.rows.findIndex((one) => now.idOf(one) === id)
      if (row === -1) return
      setPlace({ row, column: cell.column, id })
      setAnchor(null)
      bringIntoView(frame.current, { row, column: cell.column }, now.rows.length)
    },
    [frame],
  )
  return { at, range, editing, refused, actions, point, openAt, onKeyDown, sortBy, paste, copied, cut, follow, goTo }
}

function placeNow<Row>(place: Place, rows: readonly Row[], idOf: (row: Row) => string, columns: number): GridCell {
  const column = Math.min(place.column, columns - 1)
  if (place.row === -1 || rows.length === 0) return { row: -1, column }
  const there = rows[place.row]
  if (place.id === null || (there !== undefined && idOf(there) === place.id)) {
    return { row: Math.min(place.row, rows.length - 1), column }
  }
  const moved = rows.findIndex((row) => idOf(row) === place.id)
  return { row: moved === -1 ? Math.min(place.row, rows.length - 1) : moved, column }
}

function clamped({ row, column }: GridCell, rows: number, columns: number): GridCell {
  return { row: Math.min(row, rows - 1), column: Math.min(column, columns - 1) }
}

function byCell<Row>(refused: readonly RefusedPut<Row>[], idOf: (row: Row) => string): Refusals<Row> {
  const found = new Map<string, Map<string, RefusedPut<Row>>>()
  for (const one of refused) {
    const ofRow = found.get(idOf(one.row)) ?? new Map<string, RefusedPut<Row>>()
    ofRow.set(one.column, one)
    found.set(idOf(one.row), ofRow)
  }
  return found
}

/** Scrolls so that the cell is seen: by as little as possible, or to the upper third when it is far away. */
function bringIntoView(element: HTMLElement | null, { row, column }: GridCell, count: number): void {
  if (element === null) return
  if (row >= 0) {
    const { scrollTop: top, clientHeight: height } = element
    const view = { count, rowHeight, head: rowHeight, top, height }
    const { first, before } = rowWindow(view)
    const under = before + (row - first) * rowHeight - top
    const most = height - 2 * rowHeight
    if (under < 0) element.scrollTop = scrollTo(row, under < -height ? height / 3 : 0, view)
    else if (under > most)
      element.scrollTop = scrollTo(row, under > most + height ? height / 3 : Math.max(0, most), view)
  }
  element.querySelectorAll('th')[column]?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
