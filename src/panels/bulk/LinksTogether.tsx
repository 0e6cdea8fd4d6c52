import { CheckCheck, X } from 'lucide-react'
import { useState } from 'react'
import { setDecisions } from '#plan/operations/decisionOperations.ts'
import type { Link, Plan } from '#plan/plan.ts'
import { derivedOf } from '#session/derived.ts'
import { asReviewer, signed } from '#session/reviewing.ts'
import { edit } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { bulkWords as words } from '#words/bulkWords.ts'
import { InspectorPart } from '../InspectorHead.tsx'
import { RulesDetailsDialog } from './RulesDetailsDialog.tsx'

/** The review of several links, and the ticket details of the rules behind them. */
export function LinksTogether({ plan, links }: { readonly plan: Plan; readonly links: readonly Link[] }) {
  const { byLink, decisions } = derivedOf(plan)
  const flows = links.flatMap(({ id }) => byLink.get(id)?.flows ?? [])
  const open = flows.filter(({ id }) => (decisions.get(id)?.state ?? 'open') === 'open')
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const [detailing, setDetailing] = useState(false)
  const approve = () =>
    edit(words.steps.approve(open.length), (before) =>
      setDecisions(
        before,
        open.map(({ id }) => signed({ ...decisions.get(id), flow: id, state: 'reviewed' })),
      ),
    )
  const reject = () => {
    setAsked(true)
    if (reason.trim() === '') return
    const outcome = edit(words.steps.reject(flows.length), (before) =>
      setDecisions(
        before,
        flows.map(({ id }) => signed({ flow: id, state: 'rejected', note: reason.trim() })),
      ),
    )
    if (!outcome.ok) return
    setReason('')
    setAsked(false)
  }
  const isNameless = asked && reason.trim() === ''
  return (
    <InspectorPart title={`${words.review}: ${words.links(links.length)}`}>
      <div className="grid gap-3">
        <p className="text-mute">{words.progress(flows.length - open.length, flows.length)}</p>
        <Button
          className="justify-self-start"
          icon={<CheckCheck size={14} />}
          disabled={open.length === 0}
          onClick={() => asReviewer(approve)}
        >
          {words.approve}
        </Button>
        <Field label={words.reason} hint={words.reasonHint} error={isNameless ? words.noReason : undefined}>
          {(ids) => (
            <TextInput
              {...ids}
              value={reason}
              onCommit={(text) => {
                setReason(text)
                return true
              }}
            />
          )}
        </Field>
        <Button
          className="-ml-2.5 justify-self-start"
          look="danger"
          icon={<X size={14} />}
          disabled={flows.length === 0}
          onClick={() => asReviewer(reject)}
        >
          {words.reject}
        </Button>
        <Button className="justify-self-start" disabled={flows.length === 0} onClick={() => setDetailing(true)}>
          {words.details}
        </Button>
      </div>
      {detailing && <RulesDetailsDialog plan={plan} flows={flows} onClose={() => setDetailing(false)} />}
    </InspectorPart>
  )
}
