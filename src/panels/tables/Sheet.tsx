import { useCallback, useMemo, useRef, useState } from 'react'
import type { Plan } from '#plan/plan.ts'
import { unitedSelection } from '#session/selection.ts'
import { edit, select, useSession } from '#session/session.ts'
import type { TableId } from '#session/workspace.ts'
import { EditGrid } from '#ui/grid/EditGrid.tsx'
import type { CellPut, RefusedPut } from '#ui/grid/gridColumn.ts'
import { tabText } from '#ui/grid/tabText.ts'
import type { Sort } from '#ui/VirtualTable.tsx'
import { tableWords } from '#words/tableWords.ts'
import { setsOf } from '../chosenSets.ts'
import { wordsMatch } from '../wordsMatch.ts'
import type { PlanColumn, PlanTable } from './planTable.ts'
import { putCells } from './putCells.ts'
import { SheetTools } from './SheetTools.tsx'
import { sortRows } from './sortRows.ts'

interface Props<Row> {
  readonly plan: Plan
  readonly table: TableId
  /** What is searched for. */
  readonly words: string
  readonly make: (plan: Plan) => PlanTable<Row>
}

/** One of the plan's tables, with what can be done with its rows. */
export function Sheet<Row>({ plan, table, words, make }: Props<Row>) {
  const model = useMemo(() => make(plan), [make, plan])
  const selection = useSession((state) => state.selection)
  const [sort, setSort] = useState<Sort>()
  const [told, setTold] = useState('')
  const [added, setAdded] = useState<string | null>(null)
  const [reached, setReached] = useState<ReadonlySet<string>>(new Set())
  const frame = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => sorted(model, found(model, words.trim()), sort), [model, words, sort])
  const chosen = useMemo(() => setsOf(selection), [selection])
  const isSelected = useCallback(
    (row: Row) => {
      const { machines, links, zones } = model.selectionOf(row)
      return (
        machines.some((id) => chosen.machines.has(id)) ||
        links.some((id) => chosen.links.has(id)) ||
        zones.some((id) => chosen.zones.has(id))
      )
    },
    [model, chosen],
  )
  const onReach = (those: readonly Row[]) => {
    setReached(new Set(those.map(model.idOf)))
    setTold('')
    select(unitedSelection(those.map(model.selectionOf)))
  }
  const onPut = (puts: readonly CellPut<Row>[]): readonly RefusedPut<Row>[] => putCells(model, puts)
  const remove = (those: readonly Row[]) => {
    const removes = model.remove
    if (removes === undefined) return
    edit(tableWords.steps.remove(those.length), (before) => removes(before, those))
    frame.current?.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true })
  }
  const gone = rows.filter((row) => reached.has(model.idOf(row)))
  const all = model.rows.length
  return (
    <div ref={frame} className="flex min-h-0 flex-1 flex-col">
      <SheetTools
        plan={plan}
        table={table}
        onAdded={(id) => {
          setAdded(id)
          frame.current?.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true })
        }}
        onRemove={model.remove === undefined ? undefined : gone.length > 0 ? () => remove(gone) : null}
        text={() =>
          tabText([model.columns.map(({ title }) => title), ...rows.map((row) => textsOf(model.columns, row))])
        }
      />
      {all === 0 ? (
        <p className="border-line border-t p-4 text-mute">{tableWords.empty[table]}</p>
      ) : (
        <EditGrid
          label={tableWords.tabs[table]}
          columns={model.columns}
          rows={rows}
          idOf={model.idOf}
          nameOf={model.nameOf}
          isSelected={isSelected}
          {...(model.isStruck && { isStruck: model.isStruck })}
          onReach={onReach}
          onPut={onPut}
          onRemove={model.remove && remove}
          onTell={setTold}
          wanted={added}
          sort={sort}
          onSort={(column) => setSort({ column, descending: sort?.column === column && !sort.descending })}
        />
      )}
      <p role="status" className="min-h-6 shrink-0 border-line border-t px-2.5 py-1 text-mute text-xs">
        {told || tableWords.shown(rows.length, all)}
      </p>
    </div>
  )
}

const textsOf = <Row,>(columns: readonly PlanColumn<Row>[], row: Row): readonly string[] =>
  columns.map((column) => column.text(row))

function found<Row>({ rows, columns, search }: PlanTable<Row>, words: string): readonly Row[] {
  if (words === '') return rows
  return search?.(words) ?? rows.filter((row) => wordsMatch(textsOf(columns, row).join(' '), words))
}

function sorted<Row>({ columns }: PlanTable<Row>, rows: readonly Row[], sort: Sort | undefined): readonly Row[] {
  const column = columns.find(({ id }) => id === sort?.column)
  return column === undefined || sort === undefined ? rows : sortRows(rows, column.text, sort.descending)
}
