import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'

export interface Column<Row> {
  readonly id: string
  readonly title: string
  readonly className?: string
  readonly cell: (row: Row) => ReactNode
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

/** Pixels; all rows are alike, so only those in view need to exist. */
const rowHeight = 28
const spare = 8

/** A table that draws the rows in view and tells assistive technology how many there are. */
export function VirtualTable<Row>(props: Props<Row>) {
  const { label, columns, rows, idOf, isSelected, isStruck, onPick, sort, onSort } = props
  const frame = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ top: 0, height: 400 })
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const read = () => setView({ top: element.scrollTop, height: element.clientHeight })
    const watcher = new ResizeObserver(read)
    watcher.observe(element)
    element.addEventListener('scroll', read, { passive: true })
    return () => {
      watcher.disconnect()
      element.removeEventListener('scroll', read)
    }
  }, [])

  // A row chosen elsewhere is brought into view.
  const chosen = isSelected ? rows.findIndex(isSelected) : -1
  useEffect(() => {
    const element = frame.current
    if (!element || chosen < 0) return
    const top = chosen * rowHeight
    const hidden = top < element.scrollTop || top + 2 * rowHeight > element.scrollTop + element.clientHeight
    if (hidden) element.scrollTop = Math.max(0, top - element.clientHeight / 3)
  }, [chosen])

  const first = Math.max(0, Math.floor(view.top / rowHeight) - spare)
  const last = Math.min(rows.length, Math.ceil((view.top + view.height) / rowHeight) + spare)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section ref={frame} aria-label={label} tabIndex={0} className="min-h-0 flex-1 overflow-auto">
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
          {first > 0 && <Gap rows={first} columns={columns.length} />}
          {rows.slice(first, last).map((row, index) => {
            const selected = isSelected?.(row) ?? false
            return (
              <tr
                key={idOf(row)}
                aria-rowindex={first + index + 2}
                aria-selected={isSelected ? selected : undefined}
                onClick={onPick && (() => onPick(row))}
                className={`h-7 border-line border-t ${selected ? 'bg-accent-soft' : onPick ? 'hover:bg-bg' : ''} ${isStruck?.(row) ? '[&>td:not(:last-child)]:line-through [&_button]:line-through text-faint' : ''} ${onPick ? 'cursor-pointer' : ''}`}
              >
                {columns.map((column) => (
                  <td
                    key={column.id}
                    className={`max-w-80 truncate whitespace-nowrap px-2.5 ${column.className ?? ''}`}
                  >
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            )
          })}
          {last < rows.length && <Gap rows={rows.length - last} columns={columns.length} />}
        </tbody>
      </table>
    </section>
  )
}

/** Stands for rows that are out of view. */
function Gap({ rows, columns }: { readonly rows: number; readonly columns: number }) {
  return (
    <tr style={{ height: rows * rowHeight }}>
      <td role="presentation" colSpan={columns} />
    </tr>
  )
}
