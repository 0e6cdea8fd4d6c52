import { memo, type ReactNode } from 'react'
import { gridWords } from '#words/gridWords.ts'
import { type After, CellEditor } from './CellEditor.tsx'
import { type GridColumn, isOpen, type RefusedPut } from './gridColumn.ts'

/** How a cell is being edited. `typed` is what its editor starts with instead of the cell's own text. */
export interface Editing {
  readonly typed?: string
  readonly byPointer: boolean
}

/** What a row asks of its grid; the same object for the grid's whole life. */
export interface RowActions {
  readonly commit: (text: string, after: After) => boolean
  readonly leave: (text: string) => void
  readonly cancel: () => void
}

interface Props {
  /** For the ids of its cells. */
  readonly base: string
  readonly row: unknown
  readonly place: number
  readonly name: string
  readonly columns: readonly GridColumn<unknown>[]
  readonly isSelected: boolean
  readonly isStruck: boolean
  /** The cell that the keyboard is on; -1 for none in this row. */
  readonly active: number
  /** Columns of the range that lie in this row; -1 for none. */
  readonly fromColumn: number
  readonly toColumn: number
  readonly editing: Editing | null
  readonly refused: ReadonlyMap<string, RefusedPut<unknown>> | undefined
  /** Whether there is more room above the row than below it. */
  readonly isLow: boolean
  readonly actions: RowActions
}

export const cellId = (base: string, row: number, column: number): string => `${base}-${row}-${column}`

/** Pixels; all rows are alike, so only those in view need to exist. */
export const rowHeight = 28

/** A row of a grid; drawn again only when something of its own changed. */
export const GridRow = memo(function GridRow(props: Props) {
  const { base, row, place, columns, isSelected, isStruck, active, fromColumn, toColumn, refused } = props
  return (
    <tr
      aria-rowindex={place + 2}
      aria-selected={isSelected}
      style={{ height: rowHeight }}
      className={`border-line border-y ${isSelected ? 'bg-accent-soft' : 'bg-surface hover:bg-bg'} ${isStruck ? 'text-faint' : ''}`}
    >
      {columns.map((column, at) => {
        const refusal = refused?.get(column.id)
        const inRange = fromColumn <= at && at <= toColumn && fromColumn !== -1
        return (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid is a gridcell
          <td
            key={column.id}
            id={cellId(base, place, at)}
            data-row={place}
            data-column={at}
            aria-colindex={at + 1}
            aria-readonly={!isOpen(column, row) || undefined}
            aria-invalid={refusal === undefined ? undefined : true}
            aria-describedby={refusal === undefined ? undefined : `${cellId(base, place, at)}-refused`}
            className={`cursor-cell border-line border-r px-2 ${at === 0 ? 'sticky left-0' : 'relative'} ${active === at ? 'z-5' : at === 0 ? 'z-1' : ''} ${inRange ? 'bg-[color-mix(in_srgb,var(--accent)_22%,var(--surface))]' : at === 0 ? 'bg-inherit' : ''} ${active === at ? 'outline-2 outline-accent -outline-offset-2' : ''} ${refusal ? 'shadow-[inset_0_0_0_2px_var(--bad)]' : ''} ${column.isNumber ? 'text-right tabular-nums' : ''} ${column.className ?? ''}`}
          >
            <bdi
              title={column.text(row)}
              className={`block truncate ${isStruck && at < columns.length - 2 ? 'line-through' : ''}`}
            >
              {(column.cell?.(row) ?? column.text(row)) as ReactNode}
            </bdi>
            {active === at && props.editing !== null && (
              <Editor {...props} column={column} editing={props.editing} refusal={refusal} />
            )}
            {refusal && (active === at || props.editing !== null) && (
              <span
                id={`${cellId(base, place, at)}-refused`}
                role="alert"
                className={`absolute left-0 z-3 w-max max-w-100 whitespace-normal font-normal font-sans rounded-md border border-bad bg-surface px-2 py-1 text-bad text-xs shadow-(--shadow) ${props.isLow ? 'bottom-full' : 'top-full'}`}
              >
                {gridWords.refusal(refusal.text, refusal.reason)}
              </span>
            )}
          </td>
        )
      })}
    </tr>
  )
})

interface EditorProps extends Props {
  readonly column: GridColumn<unknown>
  readonly editing: Editing
  readonly refusal: RefusedPut<unknown> | undefined
}

function Editor({ base, row, place, active, name, column, editing, refusal, actions }: EditorProps) {
  return (
    <CellEditor
      label={gridWords.edit(column.title, name)}
      start={editing.typed ?? column.text(row)}
      typed={editing.typed !== undefined}
      byPointer={editing.byPointer}
      options={column.edit?.options?.(row)}
      suggestions={column.edit?.suggestions}
      describedBy={refusal && `${cellId(base, place, active)}-refused`}
      onCommit={actions.commit}
      onLeave={actions.leave}
      onCancel={actions.cancel}
    />
  )
}
