import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { rowWindow, scrollTo } from './rowWindow.ts'
import { useRowKeys } from './useRowKeys.ts'
import { useScrolled } from './useScrolled.ts'

export interface Column<Row> {
  readonly id: string
  readonly title: string
  readonly className?: string
  /** `isStop`: whether Tab leads to what can be pressed in it; the arrows lead there in any case. */
  readonly cell: (row: Row, isStop: boolean) => ReactNode
  /** Present when the cell is the button that picks its row. */
  readonly picks?: boolean
  /** Present when the table can be sorted by this column. */
  readonly sortable?: boolean
}

export interface Sort {
  readonly column: string
  readonly descending: boolean
}

interface Props<Row> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
  readonly isSelected?: (row: Row) => boolean
  readonly isStruck?: (row: Row) => boolean
  readonly onPick?: (row: Row) => void
  readonly sort?: Sort
  readonly onSort?: (column: string) => void
}

/** Pixels; all rows are alike, so only those in view need to exist. The head is as high as a row. */
const rowHeight = 28

/**
 * A table that draws the rows in view and tells assistive technology how many there are. Where rows can be picked, the arrows
 * walk them.
 */
export function VirtualTable<Row>(props: Props<Row>) {
  const { label, columns, rows, idOf, isSelected, isStruck, onPick, sort, onSort } = props
  const frame = useRef<HTMLDivElement>(null)
  const { top, height } = useScrolled(frame)
  const view = { count: rows.length, rowHeight, head: rowHeight, top, height }

  // A row chosen elsewhere is brought into view.
  const chosen = useMemo(() => (isSelected ? rows.findIndex(isSelected) : -1), [rows, isSelected])
  const latest = useRef(view)
  latest.current = view
  useEffect(() => {
    const element = frame.current
    if (!element || chosen < 0) return
    const now = { ...latest.current, top: element.scrollTop, height: element.clientHeight }
    const { first, before } = rowWindow(now)
    const under = before + (chosen - first) * rowHeight - now.top
    if (under < 0 || under + 2 * rowHeight > now.height) element.scrollTop = scrollTo(chosen, now.height / 3, now)
  }, [chosen])

  const { active, ...keys } = useRowKeys({ frame, view, chosen })
  const rowKeys = onPick ? keys : {}
  const { first, end, before, after } = rowWindow(view)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section ref={frame} aria-label={label} tabIndex={0} {...rowKeys} className="min-h-0 flex-1 overflow-auto">
      <table aria-label={label} aria-rowcount={rows.length + 1} className="w-full border-collapse text-sm">
        <thead className="sticky top-0 z-1 bg-surface text-left text-faint text-xs">
          <tr aria-rowindex={1} className="h-7">
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                aria-sort={sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined}
                className="whitespace-nowrap px-2.5 font-medium"
              >
                {column.sortable && onSort ? (
                  <button type="button" className="hover:text-ink" onClick={() => onSort(column.id)}>
                    {column.title}
                    {sort?.column === column.id && <span aria-hidden="true">{sort.descending ? ' ↓' : ' ↑'}</span>}
                  </button>
                ) : (
                  column.title
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} columns={columns.length} />}
          {rows.slice(first, end).map((row, index) => (
            <TableRow
              key={idOf(row)}
              row={row}
              place={first + index + 2}
              columns={columns as readonly Column<unknown>[]}
              selected={isSelected?.(row)}
              isStop={onPick === undefined || first + index === active}
              struck={isStruck?.(row) ?? false}
              onPick={onPick as ((row: unknown) => void) | undefined}
            />
          ))}
          {after > 0 && <Gap height={after} columns={columns.length} />}
        </tbody>
      </table>
    </section>
  )
}

interface RowProps {
  readonly row: unknown
  /** As assistive technology counts: the head is 1. */
  readonly place: number
  readonly columns: readonly Column<unknown>[]
  /** Undefined in a table without a selection. */
  readonly selected: boolean | undefined
  readonly isStop: boolean
  readonly struck: boolean
  readonly onPick: ((row: unknown) => void) | undefined
}

/** Drawn again only when something of its own changed: scrolling by a row draws one row. */
const TableRow = memo(function TableRow({ row, place, columns, selected, isStop, struck, onPick }: RowProps) {
  return (
    <tr
      aria-rowindex={place}
      aria-selected={selected}
      onClick={onPick && (() => onPick(row))}
      className={`h-7 border-line border-t ${selected ? 'bg-accent-soft' : onPick ? 'hover:bg-bg' : ''} ${struck ? '[&>td:not(:last-child)]:line-through [&_button]:line-through text-faint' : ''} ${onPick ? 'cursor-pointer' : ''}`}
    >
      {columns.map((column) => (
        <td key={column.id} className={`max-w-80 truncate whitespace-nowrap px-2.5 ${column.className ?? ''}`}>
          {column.picks && onPick ? (
            // A click on it is one on its row.
            <button
              type="button"
              tabIndex={isStop ? 0 : -1}
              className="min-h-6 max-w-full truncate align-bottom hover:underline"
            >
              {column.cell(row, isStop)}
            </button>
          ) : (
            column.cell(row, isStop)
          )}
        </td>
      ))}
    </tr>
  )
})

/** Stands for rows that are out of view. */
export function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr style={{ height }}>
      <td role="presentation" colSpan={columns} />
    </tr>
  )
}
