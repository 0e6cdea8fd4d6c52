import { useEffect, useId, useRef } from 'react'
import { gridWords } from '#words/gridWords.ts'
import { rowWindow } from '../rowWindow.ts'
import { useScrolled } from '../useScrolled.ts'
import { Gap } from '../VirtualTable.tsx'
import { ColumnEdge } from './ColumnEdge.tsx'
import { cellId, GridRow, rowHeight } from './GridRow.tsx'
import type { GridColumn, RefusedPut } from './gridColumn.ts'
import type { GridCell } from './gridMoves.ts'
import type { GridProps } from './gridProps.ts'
import { useColumnWidths } from './useColumnWidths.ts'
import { useGrid } from './useGrid.ts'

/** The cell that something on the page stands in; neither an editor nor the edge of a column is its cell. */
function cellAt(target: EventTarget): GridCell | null {
  if (!(target instanceof HTMLElement) || target.matches('input, select, option, [role=separator]')) return null
  const cell = target.closest<HTMLElement>('[data-column]')
  return cell === null ? null : { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
}

/**
 * A table that is edited like a spreadsheet. It has one tab stop; arrows walk its cells, and only rows in view are drawn.
 */
export function EditGrid<Row>(props: GridProps<Row>) {
  const { label, columns, rows, idOf, nameOf, isSelected, isStruck, wanted = null, sort, onTell } = props
  const base = useId()
  const frame = useRef<HTMLDivElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const { top, height } = useScrolled(frame)
  const grid = useGrid(props, frame, table)
  const { at, range, editing, refused } = grid
  const widths = useColumnWidths(columns, props.widths, props.onWidths, table)
  const { first, end, before, after } = rowWindow({ count: rows.length, rowHeight, head: rowHeight, top, height })

  // A row chosen elsewhere is gone to.
  const { follow, goTo } = grid
  useEffect(() => follow(isSelected), [follow, isSelected])
  useEffect(() => goTo(wanted), [goTo, wanted])

  // The events of the clipboard happen where the caret of the last click stands, not at what has the focus.
  const hasKeys = () => document.activeElement === table.current
  return (
    <div
      ref={frame}
      style={{ scrollPaddingLeft: columns[0] && widths.widthOf(columns[0]) }}
      className="min-h-0 flex-1 overflow-auto"
    >
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that is walked by arrows
        role="grid"
        aria-label={label}
        aria-description={gridWords.help}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        aria-activedescendant={editing === null ? cellId(base, at.row, at.column) : undefined}
        tabIndex={0}
        data-grid=""
        onKeyDown={(event) => {
          if (event.target !== table.current) return
          const column = columns[at.column]
          const step = event.key === 'ArrowRight' ? 16 : event.key === 'ArrowLeft' ? -16 : 0
          if (at.row === -1 && column !== undefined && event.shiftKey && step !== 0) {
            event.preventDefault()
            onTell(gridWords.isWide(column.title, widths.widen(column.id, step)))
          } else grid.onKeyDown(event)
        }}
        onClick={(event) => {
          const cell = cellAt(event.target)
          if (cell?.row === -1) grid.sortBy(cell.column)
          else if (cell !== null) grid.point(cell, event.shiftKey)
        }}
        onDoubleClick={(event) => {
          const cell = cellAt(event.target)
          if (cell !== null && cell.row >= 0) grid.openAt(cell)
        }}
        onCopy={(event) => {
          if (!hasKeys()) return
          event.preventDefault()
          event.stopPropagation()
          event.clipboardData.setData('text/plain', grid.copied())
        }}
        onCut={(event) => {
          if (!hasKeys()) return
          // Left to the page, the key would cut the things that the rows stand for.
          event.preventDefault()
          event.stopPropagation()
          event.clipboardData.setData('text/plain', grid.cut())
        }}
        onPaste={(event) => {
          if (!hasKeys()) return
          event.preventDefault()
          event.stopPropagation()
          grid.paste(event.clipboardData.getData('text/plain'))
        }}
        style={widths.isFixed ? { width: widths.sum } : { minWidth: widths.sum, width: '100%' }}
        className="table-fixed border-collapse text-sm outline-none"
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ width: widths.widthOf(column) }} />
          ))}
        </colgroup>
        <thead className="sticky top-0 z-6 bg-surface text-left text-faint text-xs">
          <tr aria-rowindex={1} style={{ height: rowHeight }}>
            {columns.map((column, place) => (
              <th
                key={column.id}
                id={cellId(base, -1, place)}
                scope="col"
                aria-colindex={place + 1}
                aria-sort={sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined}
                data-row={-1}
                data-column={place}
                className={`cursor-pointer truncate px-2 font-medium hover:text-ink ${column.isNumber ? 'text-right' : ''} ${place === 0 ? 'sticky left-0 z-2 bg-surface' : 'relative'} ${at.row === -1 && at.column === place ? 'in-focus:outline-2 in-focus:outline-accent -outline-offset-2' : ''}`}
              >
                {column.title}
                {sort?.column === column.id && <span aria-hidden="true">{sort.descending ? ' ↓' : ' ↑'}</span>}
                <ColumnEdge
                  title={column.title}
                  width={widths.widthOf(column)}
                  onDrag={(by, isDone) => widths.drag(column.id, by, isDone)}
                  onReset={() => widths.reset(column)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} columns={columns.length} />}
          {rows.slice(first, end).map((row, index) => {
            const place = first + index
            const inRange = range.fromRow <= place && place <= range.toRow
            return (
              <GridRow
                key={idOf(row)}
                base={base}
                row={row}
                place={place}
                name={nameOf(row)}
                columns={columns as readonly GridColumn<unknown>[]}
                isSelected={isSelected(row)}
                isStruck={isStruck?.(row) ?? false}
                active={at.row === place ? at.column : -1}
                fromColumn={inRange ? range.fromColumn : -1}
                toColumn={inRange ? range.toColumn : -1}
                editing={at.row === place ? editing : null}
                refused={refused.get(idOf(row)) as ReadonlyMap<string, RefusedPut<unknown>> | undefined}
                isLow={place * rowHeight - top > height / 2}
                actions={grid.actions}
              />
            )
          })}
          {after > 0 && <Gap height={after} columns={columns.length} />}
        </tbody>
      </table>
    </div>
  )
}
