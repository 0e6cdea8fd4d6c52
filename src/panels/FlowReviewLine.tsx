import { Check, MessageSquare, X } from 'lucide-react'
import { memo, useState } from 'react'
import type { Flow } from '#flows/flow.ts'
import { setDecision } from '#plan/operations/decisionOperations.ts'
import type { Decision } from '#plan/plan.ts'
import { planCatalogue } from '#session/planCatalogue.ts'
import { currentPlan, edit } from '#session/session.ts'
import { inputClass } from '#ui/Field.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { portText } from './portText.ts'
import { SourceRows } from './SourceRows.tsx'

interface Props {
  readonly flow: Flow
  readonly decision: Decision | undefined
}

const stateWords = {
  open: { text: 'to review', className: 'text-faint' },
  reviewed: { text: 'reviewed', className: 'text-ok' },
  rejected: { text: 'rejected', className: 'text-bad' },
}

/** One line of the review: the port, why it is needed, where it comes from, and what the reviewer says. */
export const FlowReviewLine = memo(function FlowReviewLine({ flow, decision }: Props) {
  const [noting, setNoting] = useState(false)
  const state = decision?.state ?? 'open'
  const words = stateWords[state]
  const text = portText(flow)
  const decide = (next: 'reviewed' | 'rejected') =>
    edit(next === 'reviewed' ? 'Review line' : 'Reject line', (plan) =>
      setDecision(plan, { ...decision, flow: flow.id, state: state === next ? 'open' : next }),
    )
  const note = (typed: string) =>
    edit('Note', (plan) =>
      setDecision(plan, { flow: flow.id, state, ...(typed.trim() !== '' && { note: typed.trim() }) }),
    ).ok
  const struck = state === 'rejected' ? 'line-through opacity-75' : ''
  const known = planCatalogue(currentPlan())
  const changes = new Set(flow.reasons.flatMap(({ rule }) => known.rules.get(rule)?.change.sentence ?? []))
  const documents = new Set(flow.reasons.flatMap(({ source }) => source ?? []))
  const purposes = [...new Set(flow.reasons.map(({ purpose }) => purpose))]
  return (
    <li className="grid grid-cols-[80px_1fr] gap-x-2 border-line border-b px-3.5 pt-1 pb-1.5" data-flow={flow.id}>
      <div className="pt-1">
        <span className={`block font-mono font-semibold text-sm ${struck}`}>{text}</span>
        <span className={`block text-xs ${words.className}`}>{words.text}</span>
      </div>
      <div className="min-w-0">
        <div className="flex items-start gap-0.5">
          <span className={`min-w-0 flex-1 pt-1 font-medium ${struck}`}>{flow.service}</span>
          <IconButton
            label={`Mark ${text} reviewed`}
            icon={<Check size={14} />}
            aria-pressed={state === 'reviewed'}
            onClick={() => decide('reviewed')}
          />
          <IconButton
            label={`Reject ${text}`}
            icon={<X size={14} />}
            aria-pressed={state === 'rejected'}
            onClick={() => decide('rejected')}
          />
          <IconButton
            label={`Note on ${text}`}
            icon={<MessageSquare size={13} />}
            aria-expanded={noting || decision?.note !== undefined}
            onClick={() => setNoting(!noting)}
          />
        </div>
        <div className="text-[12px] text-mute leading-snug">
          <span className="inline-block first-letter:uppercase">{flow.channel}.</span> {purposes.join(' ')}
          {changes.size > 0 && <span className="block text-faint">Port: {[...changes].join(' ')}</span>}
          {flow.packs.length > 0 && (
            <span className="text-warn">
              {' '}
              From the pack {flow.packs.map((id) => `“${known.packs.get(id)?.name}”`).join(', ')}.
            </span>
          )}
          {documents.size > 0 && <span className="block break-words text-faint">{[...documents].join('; ')}</span>}
          <SourceRows sources={flow.sources} errata={flow.errata} />
          {(noting || decision?.note !== undefined) && (
            <TextInput
              autoFocus={noting}
              className={`${inputClass} mt-1`}
              aria-label={`Note on ${text}, text`}
              placeholder="Why? Goes into the request as a comment."
              value={decision?.note ?? ''}
              onCommit={note}
            />
          )}
        </div>
      </div>
    </li>
  )
})
