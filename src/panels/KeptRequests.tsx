import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { readCsvBaseline } from '#export/readCsvBaseline.ts'
import { handedOver } from '#flows/handedOver.ts'
import type { RowRequest } from '#flows/requestRow.ts'
import { nextId } from '#plan/freshId.ts'
import { handOver, removeRequest } from '#plan/operations/requestOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { outside } from '#session/outside.ts'
import { edit } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Field, inputClass } from '#ui/Field.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { coreSentence } from '#words/coreSentence.ts'
import { requestWords } from '#words/requestWords.ts'
import { uiWords } from '#words/uiWords.ts'
import { todayText } from './todayText.ts'

const words = requestWords.kept

interface Props {
  readonly plan: Plan
  /** The request as it stands now. */
  readonly request: RowRequest
  readonly onClose: () => void
}

/** Remembers the request as handed over, so that the next one says only what changed, and lists those before. */
export function KeptRequests({ plan, request, onClose }: Props) {
  const [date, setDate] = useState(todayText)
  const [by, setBy] = useState(plan.request.requester ?? '')
  const [note, setNote] = useState('')
  const keep = () => {
    const about = { id: nextId(plan, 'q'), date, ...(by !== '' && { by }), ...(note !== '' && { note }) }
    if (edit(words.step, (before) => handOver(before, handedOver(request, about))).ok) onClose()
  }
  const readCsv = async () => {
    const file = await outside().pickText(words.csv, ['.csv'])
    if (file === null) return
    const read = readCsvBaseline(
      file.text,
      plan.firewalls.map((firewall) => firewall.name),
    )
    if (!read.ok) {
      edit(words.readStep, () => ({ ok: false, reason: words.refused(file.name, coreSentence(read.reason)) }))
      return
    }
    const about = { id: nextId(plan, 'q'), date, note: file.name, ...(by !== '' && { by }) }
    if (edit(words.readStep, (before) => handOver(before, { ...about, rows: read.rows })).ok) onClose()
  }
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" className="mr-auto -ml-2" onClick={() => void readCsv()}>
            {words.readCsv}
          </Button>
          <Button onClick={onClose}>{uiWords.cancel}</Button>
          <Button look="primary" disabled={request.rows.length === 0} onClick={keep}>
            {words.markRows(request.rows.length)}
          </Button>
        </>
      }
    >
      <p className="mb-3 text-mute">{words.about}</p>
      <div className="grid gap-2.5">
        <Field label={words.date}>
          {(ids) => (
            <input
              {...ids}
              type="date"
              className={inputClass}
              value={date}
              onChange={(event) => setDate(event.target.value)}
            />
          )}
        </Field>
        <Field label={words.by}>
          {(ids) => (
            <input {...ids} className={inputClass} value={by} onChange={(event) => setBy(event.target.value)} />
          )}
        </Field>
        <Field label={words.note} hint={words.noteHint}>
          {(ids) => (
            <input {...ids} className={inputClass} value={note} onChange={(event) => setNote(event.target.value)} />
          )}
        </Field>
      </div>
      {plan.requests.length > 0 && (
        <>
          <h3 className="mt-4 mb-1 font-semibold text-sm">{words.soFar}</h3>
          <ul aria-label={words.list} className="grid gap-1">
            {plan.requests.toReversed().map((kept, at) => (
              <li key={kept.id} className="flex items-center gap-2 rounded-md border border-line px-2 py-1 text-sm">
                <span className="font-mono text-[12px]">{kept.date}</span>
                <span className="min-w-0 flex-1 truncate">
                  {words.rows(kept.rows.length)}
                  {kept.by !== undefined && <bdi className="text-mute"> · {kept.by}</bdi>}
                  {kept.note !== undefined && <bdi className="text-mute"> · {kept.note}</bdi>}
                </span>
                {at === 0 && (
                  <span className="rounded-full bg-accent-soft px-1.5 text-accent text-xs">{words.baseline}</span>
                )}
                <IconButton
                  label={words.forget(kept.date)}
                  icon={<Trash2 size={14} />}
                  onClick={() => edit(words.forgetStep, (before) => removeRequest(before, kept.id))}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}
