import { useCallback, useMemo, useRef, useState } from 'react'
import type { Machine, Plan } from '#plan/plan.ts'
import { linksById, machinesById } from '#plan/planIndex.ts'
import { tellLostDecisions } from '#session/changeEnds.ts'
import { type Selection, unitedSelection } from '#session/selection.ts'
import { currentPlan, edit, select, useSession } from '#session/session.ts'
import { lookAtTable, useTableLook } from '#session/tableLooks.ts'
import type { TableId } from '#session/workspace.ts'
import { EditGrid } from '#ui/grid/EditGrid.tsx'
import type { CellPut, RefusedPut } from '#ui/grid/gridColumn.ts'
import { tabText } from '#ui/grid/tabText.ts'
import type { Sort } from '#ui/VirtualTable.tsx'
import { addRowsWords as words } from '#words/addRowsWords.ts'
import { tableWords } from '#words/tableWords.ts'
import { setsOf } from '../chosenSets.ts'
import { wordsMatch } from '../wordsMatch.ts'
import { AddRowsDialog } from './AddRowsDialog.tsx'
import { ColumnsDialog } from './ColumnsDialog.tsx'
import { pasteReport } from './pasteReport.ts'
import { type PastedRows, pasteRows } from './pasteRows.ts'
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
export function Sheet<Row>({ plan, table, words: wanted, make }: Props<Row>) {
  const model = useMemo(() => make(plan), [make, plan])
  const selection = useSession((state) => state.selection)
  const [sort, setSort] = useState<Sort>()
  const [told, setTold] = useState('')
  const [added, setAdded] = useState<string | null>(null)
  const [reached, setReached] = useState<ReadonlySet<string>>(new Set())
  /** What the dialog for new rows starts with; null while it is closed. */
  const [pasting, setPasting] = useState<{ readonly text: string; readonly added: number } | null>(null)
  const [choosing, setChoosing] = useState(false)
  const look = useTableLook(table)
  const columns = useMemo(
    () => model.columns.filter(({ id }, at) => at === 0 || !look.hidden.includes(id)),
    [model, look.hidden],
  )
  const frame = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => sorted(model, found(model, wanted.trim()), sort), [model, wanted, sort])
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
  const machine = machineOf(plan, selection)
  const onPasteRows = (text: string, row: number, column: number): readonly RefusedPut<Row>[] => {
    const before = currentPlan()
    const pasted = pasteRows(make, before, text, rows.slice(row), columns.slice(column), machine?.id)
    const { results, refused } = pasted
    const added = results.filter(({ id }) => id !== null)
    if (pasted.plan !== before) {
      const label = added.length > 0 ? words.step(added.length) : tableWords.steps.fill(pasted.filled)
      edit(label, () => ({ ok: true, plan: pasted.plan }))
      tellLostDecisions(before.decisions.length - pasted.plan.decisions.length)
    }
    const zones = table === 'machines' ? pasted.plan.zones.slice(before.zones.length).map(({ name }) => name) : []
    setTold(pasteReport(pasted, zones))
    if (added[0]?.id) setAdded(added[0].id)
    if (added.length < results.length) setPasting({ text: refusedText(model, pasted), added: added.length })
    return refused
  }
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
        onPaste={model.add && (() => setPasting({ text: '', added: 0 }))}
        onColumns={() => setChoosing(true)}
        hidden={model.columns.length - columns.length}
        machine={machine}
        text={() => tabText([columns.map(({ title }) => title), ...rows.map((row) => textsOf(columns, row))])}
      />
      {all === 0 && <p className="shrink-0 border-line border-t p-4 text-mute">{tableWords.empty[table]}</p>}
      {(all > 0 || model.add !== undefined) && (
        <EditGrid
          label={tableWords.tabs[table]}
          columns={columns}
          rows={rows}
          idOf={model.idOf}
          nameOf={model.nameOf}
          isSelected={isSelected}
          {...(model.isStruck && { isStruck: model.isStruck })}
          onReach={onReach}
          onPut={onPut}
          onPasteRows={onPasteRows}
          widths={look.widths}
          onWidths={(widths) => lookAtTable(table, { widths })}
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
      {pasting !== null && (
        <AddRowsDialog
          table={table}
          make={make}
          start={pasting.text}
          addedBefore={pasting.added}
          chosen={machine?.id}
          onAdded={setAdded}
          onClose={() => setPasting(null)}
        />
      )}
      {choosing && <ColumnsDialog table={table} columns={model.columns} onClose={() => setChoosing(false)} />}
    </div>
  )
}

/** The refused lines under the titles of their columns, as they would be pasted again. */
function refusedText<Row>({ columns, more = [] }: PlanTable<Row>, { columns: ids, results }: PastedRows<Row>): string {
  const titles = new Map([...columns, ...more].map(({ id, title }) => [id, title]))
  const lines = results.filter(({ id }) => id === null).map(({ cells }) => cells)
  return tabText([ids.map((id) => titles.get(id ?? '') ?? ''), ...lines])
}

/** The machine that is worked on: the chosen one, or the first end of the chosen link. */
function machineOf(plan: Plan, { machines, links }: Selection): Machine | undefined {
  const end = linksById(plan).get(links[0] ?? '')?.ends[0]
  return machinesById(plan).get(machines[0] ?? end ?? '')
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
