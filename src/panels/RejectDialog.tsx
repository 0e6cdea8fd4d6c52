import { type FormEvent, useId, useState } from 'react'
import { linksById, machinesById } from '#plan/planIndex.ts'
import { derivedOf } from '#session/derived.ts'
import { openFlowsOf, rejectFlows, walkReview } from '#session/review.ts'
import { useReviewing } from '#session/reviewing.ts'
import { currentPlan, useSession } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { CheckField } from '#ui/CheckField.tsx'
import { closeThen } from '#ui/closeThen.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { Field, inputClass } from '#ui/Field.tsx'
import { reviewWords as words } from '#words/reviewWords.ts'
import { portText } from './portText.ts'

/** Rejects lines of a link for a reason, and goes on when nothing on it is left to decide. */
export function RejectDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = useSession((state) => state.history.present)
  const link = useReviewing((state) => state.rejecting) ?? ''
  const { byLink, decisions } = derivedOf(plan)
  const flows = (byLink.get(link)?.flows ?? []).filter(({ id }) => decisions.get(id)?.state !== 'rejected')
  const [chosen, setChosen] = useState(() => new Set(openFlowsOf(plan, link).map(({ id }) => id)))
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const form = useId()
  const names = machinesById(plan)
  const nameOf = (id: string) => names.get(id)?.name ?? id
  const reject = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (reason.trim() === '' || chosen.size === 0) return
    if (!rejectFlows([...chosen], reason.trim()).ok) return
    closeThen(onClose, () => {
      if (openFlowsOf(currentPlan(), link).length === 0) walkReview(1)
    })
  }
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  return (
    <Dialog
      title={words.rejectOn((linksById(plan).get(link)?.ends ?? []).map(nameOf).join(' ↔ '))}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" form={form} look="primary">
            {words.rejectThem}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={reject}>
        <Field
          label={words.reason}
          hint={words.reasonHint}
          error={asked && reason.trim() === '' ? words.noReason : undefined}
        >
          {(ids) => (
            <input
              {...ids}
              type="text"
              className={inputClass}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <fieldset className="mt-3">
          <legend className="mb-1 text-mute text-xs">{words.lines}</legend>
          <div className="grid gap-1">
            {flows.map((flow) => (
              <CheckField
                key={flow.id}
                label={`${nameOf(flow.initiator)} → ${nameOf(flow.listener)}, ${portText(flow)}, ${flow.service}`}
                checked={chosen.has(flow.id)}
                onChange={(on) => toggle(flow.id, on)}
              />
            ))}
          </div>
          {asked && chosen.size === 0 && (
            <p role="alert" className="mt-1 text-bad text-xs">
              {words.noLine}
            </p>
          )}
        </fieldset>
      </form>
    </Dialog>
  )
}
