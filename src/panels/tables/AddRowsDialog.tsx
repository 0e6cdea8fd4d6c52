import { TriangleAlert } from 'lucide-react'
import { useCallback, useId, useMemo, useState } from 'react'
import type { Plan } from '#plan/plan.ts'
import { machinesById } from '#plan/planIndex.ts'
import { edit, useSession } from '#session/session.ts'
import type { TableId } from '#session/workspace.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { inputClass } from '#ui/Field.tsx'
import { tabText } from '#ui/grid/tabText.ts'
import { type Column, VirtualTable } from '#ui/VirtualTable.tsx'
import { addRowsWords as words } from '#words/addRowsWords.ts'
import { uiWords } from '#words/uiWords.ts'
import { useReading } from '../useReading.ts'
import { addRows, type LineResult } from './addRows.ts'
import { faultText } from './pasteReport.ts'
import type { PlanTable } from './planTable.ts'
import { readPasted } from './readPasted.ts'

interface Props<Row> {
  readonly table: TableId
  readonly make: (plan: Plan) => PlanTable<Row>
  /** The text at first. */
  readonly start: string
  /** Rows that were added already, when the text is what was left of them. */
  readonly addedBefore: number
  /** The machine that new members belong to where they name none. */
  readonly chosen: string | undefined
  /** Called with the first row that was added. */
  readonly onAdded: (id: string) => void
  readonly onClose: () => void
}

/** Pasted lines become rows of a table, after a look at what they would become; those that are refused stay here to be mended. */
export function AddRowsDialog<Row>(props: Props<Row>) {
  const { table, make, start, addedBefore, chosen, onAdded, onClose } = props
  const plan = useSession((state) => state.history.present)
  const [text, setText] = useState(start)
  const [done, setDone] = useState(addedBefore)
  const fieldId = useId()
  const model = useMemo(() => make(plan), [make, plan])
  const editable = useMemo(() => model.columns.filter(({ edit: edits }) => edits !== undefined), [model])
  const reader = useCallback(
    (lines: string) => {
      const pasted = readPasted(model, lines, editable, true)
      const { results, plan: next } = addRows(make, plan, pasted, chosen)
      const good = results.filter(({ id }) => id !== null)
      const refused = results.filter(({ id }) => id === null)
      return { pasted, results, next, good, refused }
    },
    [make, plan, model, editable, chosen],
  )
  const { shown, read } = useReading(text, reader)
  const { pasted, results, good, refused } = shown
  const titles = useMemo(
    () => new Map([...model.columns, ...(model.more ?? [])].map(({ id, title }) => [id, title])),
    [model],
  )
  const left = good.filter(({ faults }) => faults.length > 0).length
  const machine = table === 'members' ? machinesById(plan).get(chosen ?? '')?.name : undefined
  const add = () => {
    const now = read()
    const [first] = now.good
    if (first?.id === null || first === undefined) return
    if (!edit(words.step(now.good.length), () => ({ ok: true, plan: now.next })).ok) return
    onAdded(first.id)
    if (now.refused.length === 0) return onClose()
    const heading = now.pasted.columns.map((id) => titles.get(id ?? '') ?? '')
    setText(tabText([heading, ...now.refused.map(({ cells }) => cells)]))
    setDone(now.good.length)
  }
  const columns: readonly Column<LineResult>[] = [
    { id: 'line', title: words.line, className: 'tabular-nums text-mute', cell: ({ line }) => line },
    ...pasted.columns.flatMap((id, at) => {
      const title = titles.get(id ?? '')
      const isUsed = results.some(({ cells }) => (cells[at] ?? '') !== '')
      return title === undefined || !isUsed
        ? []
        : [{ id: id ?? '', title, cell: ({ cells }: LineResult) => <bdi>{cells[at]}</bdi> }]
    }),
    { id: 'result', title: words.result, cell: (result) => <Result result={result} titles={titles} /> },
  ]
  return (
    <Dialog
      wide
      title={words.title[table]}
      onClose={onClose}
      footer={
        <>
          <p role="status" className="mr-auto self-center text-mute text-sm">
            {[
              ...(done > 0 ? [words.added(done)] : []),
              ...(refused.length > 0 ? [words.refused(refused.length)] : []),
              ...(left > 0 ? [words.leftOut(left)] : []),
            ].join(' ')}
          </p>
          <Button onClick={onClose}>{done > 0 ? uiWords.close : uiWords.cancel}</Button>
          <Button look="primary" disabled={good.length === 0} onClick={add}>
            {words.add(good.length)}
          </Button>
        </>
      }
    >
      <label htmlFor={fieldId} className="text-mute text-xs">
        {words.about(editable.map(({ title }) => title).join(', '))} {machine !== undefined && words.belongs(machine)}
      </label>
      <textarea
        id={fieldId}
        value={text}
        rows={results.length > 0 ? 4 : 8}
        spellCheck={false}
        placeholder={words.examples[table]}
        onChange={(event) => {
          setText(event.target.value)
          setDone(0)
        }}
        className={`${inputClass} mt-1 resize-y py-1.5 font-mono`}
      />
      {pasted.unknown.length > 0 && (
        <p role="status" className="mt-1 text-warn text-xs">
          {words.unknown(pasted.unknown)}
        </p>
      )}
      {results.length > 0 && (
        <div className="mt-2 flex h-56 flex-col rounded-md border border-line">
          <VirtualTable label={words.preview} columns={columns} rows={results} idOf={idOf(results)} />
        </div>
      )}
    </Dialog>
  )
}

/** Lines have no identity but their place. */
function idOf(results: readonly LineResult[]): (result: LineResult) => string {
  const places = new Map(results.map((result, at) => [result, String(at)]))
  return (result) => places.get(result) ?? ''
}

interface ResultProps {
  readonly result: LineResult
  readonly titles: ReadonlyMap<string, string>
}

function Result({ result, titles }: ResultProps) {
  const { id, faults } = result
  if (faults.length === 0) return <span className="text-mute">{words.isNew}</span>
  const text = faults.map((fault) => faultText(fault, titles)).join(' ')
  return (
    <span title={text} className={id === null ? 'text-bad' : 'text-warn'}>
      <TriangleAlert size={13} aria-hidden="true" className="mr-1 inline align-[-2px]" />
      {id === null ? words.isRefused : words.isNewWithout} {text}
    </span>
  )
}
