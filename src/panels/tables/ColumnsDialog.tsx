import { lookAtTable, useTableLook } from '#session/tableLooks.ts'
import type { TableId } from '#session/workspace.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { fittingWidth, narrowest, widest } from '#ui/grid/ColumnEdge.tsx'
import { columnsWords as words } from '#words/columnsWords.ts'
import { uiWords } from '#words/uiWords.ts'

interface Props {
  readonly table: TableId
  readonly columns: readonly { readonly id: string; readonly title: string; readonly width: number }[]
  readonly onClose: () => void
}

/** Which columns of a table are shown, and how wide they are. The first one names the row and stays. */
export function ColumnsDialog({ table, columns, onClose }: Props) {
  const { widths, hidden } = useTableLook(table)
  const show = (id: string, isShown: boolean) =>
    lookAtTable(table, { hidden: isShown ? hidden.filter((other) => other !== id) : [...hidden, id] })
  const widen = (id: string, width: number) => {
    if (!Number.isFinite(width) || width <= 0) return
    const all = Object.fromEntries(columns.map((column) => [column.id, widths[column.id] ?? column.width]))
    lookAtTable(table, { widths: { ...all, [id]: fittingWidth(width) } })
  }
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <Button className="mr-auto" onClick={() => lookAtTable(table, null)}>
            {words.reset}
          </Button>
          <Button look="primary" onClick={onClose}>
            {uiWords.close}
          </Button>
        </>
      }
    >
      <ul className="grid gap-1">
        {columns.map(({ id, title, width }, at) => (
          <li key={id} className="flex min-h-8 items-center gap-3">
            <label className="flex min-h-6 min-w-0 flex-1 items-center gap-2">
              <input
                type="checkbox"
                className="size-4 shrink-0 accent-(--accent)"
                disabled={at === 0}
                checked={!hidden.includes(id)}
                onChange={(event) => show(id, event.target.checked)}
              />
              <span className="truncate">{title}</span>
            </label>
            <input
              // Another width from elsewhere is another field.
              key={widths[id] ?? width}
              type="number"
              aria-label={words.width(title)}
              min={narrowest}
              max={widest}
              step={10}
              defaultValue={widths[id] ?? width}
              onBlur={(event) => {
                if (Number(event.target.value) !== (widths[id] ?? width)) widen(id, Number(event.target.value))
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter') widen(id, Number(event.currentTarget.value))
              }}
              className="min-h-7 w-24 rounded-md border border-line-strong bg-surface px-2 text-right tabular-nums"
            />
            <span className="text-mute text-sm">{words.pixels}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
