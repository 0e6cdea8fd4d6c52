import { Check, MessageSquare, X } from 'lucide-react'
import { memo, useState } from 'react'
import type { Flow } from '#flows/flow.ts'
import { setDecision } from '#plan/operations/decisionOperations.ts'
import type { Decision } from '#plan/plan.ts'
import { planCatalogue } from '#session/planCatalogue.ts'
import { signed } from '#session/reviewing.ts'
import { currentPlan, edit } from '#session/session.ts'
import { inputClass } from '#ui/Field.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { coreSentence } from '#words/coreSentence.ts'
import { linkWords } from '#words/linkWords.ts'
import { reviewWords } from '#words/reviewWords.ts'
import { portText } from './portText.ts'
import { SourceRows } from './SourceRows.tsx'

const words = linkWords.line

interface Props {
  readonly flow: Flow
  readonly decision: Decision | undefined
}

const stateWords = {
  open: { text: words.open, className: 'text-faint' },
  reviewed: { text: words.reviewed, className: 'text-ok' },
  rejected: { text: words.rejected, className: 'text-bad' },
}

/** One line of the review: the port, why it is needed, where it comes from, and what the reviewer says. */
export const FlowReviewLine = memo(function FlowReviewLine({ flow, decision }: Props) {
  const [noting, setNoting] = useState(false)
  const state = decision?.state ?? 'open'
  const look = stateWords[state]
  const text = portText(flow)
  const decide = (next: 'reviewed' | 'rejected') =>
    edit(next === 'reviewed' ? words.reviewStep : words.rejectStep, (plan) =>
      setDecision(plan, signed({ ...decision, flow: flow.id, state: state === next ? 'open' : next })),
    )
  const note = (typed: string) =>
    edit(words.noteStep, (plan) =>
      setDecision(plan, signed({ flow: flow.id, state, ...(typed.trim() !== '' && { note: typed.trim() }) })),
    ).ok
  const struck = state === 'rejected' ? 'line-through opacity-75' : ''
  const known = planCatalogue(currentPlan())
  const changes = new Set(
    flow.reasons.flatMap(({ rule }) => known.rules.get(rule)?.change.sentence ?? []).map(coreSentence),
  )
  const documents = new Set(flow.reasons.flatMap(({ source }) => source ?? []).map(coreSentence))
  const purposes = [...new Set(flow.reasons.map(({ purpose }) => purpose))]
  return (
    <li className="grid grid-cols-[80px_1fr] gap-x-2 border-line border-b px-3.5 pt-1 pb-1.5" data-flow={flow.id}>
      <div className="pt-1">
        <span className={`block font-mono font-semibold text-sm ${struck}`}>{text}</span>
        <span className={`block text-xs ${look.className}`}>{look.text}</span>
        {decision?.by !== undefined && (
          <span className="line-clamp-2 break-words text-faint text-xs" title={decision.by}>
            {reviewWords.by(decision.by)}
          </span>
        )}
      </div>
      <div className="min-w-0">
        <div className="flex items-start gap-0.5">
          <span className={`min-w-0 flex-1 pt-1 font-medium ${struck}`}>{flow.service}</span>
          <IconButton
            label={words.review(text)}
            icon={<Check size={14} />}
            aria-pressed={state === 'reviewed'}
            onClick={() => decide('reviewed')}
          />
          <IconButton
            label={words.reject(text)}
            icon={<X size={14} />}
            aria-pressed={state === 'rejected'}
            onClick={() => decide('rejected')}
          />
          <IconButton
            label={words.note(text)}
            icon={<MessageSquare size={13} />}
            aria-expanded={noting || decision?.note !== undefined}
            onClick={() => setNoting(!noting)}
          />
        </div>
        <div className="text-[12px] text-mute leading-snug">
          <span className="inline-block first-letter:uppercase">{coreSentence(flow.channel)}.</span>{' '}
          {purposes.join(' ')}
          {changes.size > 0 && <span className="block text-faint">{words.port([...changes].join(' '))}</span>}
          {flow.packs.length > 0 && (
            <span className="text-warn">
              {' '}
              {words.fromPacks(flow.packs.map((id) => known.packs.get(id)?.name ?? id))}
            </span>
          )}
          {documents.size > 0 && <span className="block break-words text-faint">{[...documents].join('; ')}</span>}
          <SourceRows sources={flow.sources} errata={flow.errata} />
          {(noting || decision?.note !== undefined) && (
            <TextInput
              wraps
              autoFocus={noting}
              className={`${inputClass} mt-1`}
              aria-label={words.noteText(text)}
              placeholder={words.notePlaceholder}
              value={decision?.note ?? ''}
              onCommit={note}
            />
          )}
        </div>
      </div>
    </li>
  )
})
