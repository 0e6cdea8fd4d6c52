import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { Problem } from '#flows/problem.ts'
import { problemFix } from '#flows/problemFix.ts'
import { problemId } from '#flows/problemId.ts'
import { problemPlace } from '#flows/problemPlace.ts'
import { describeProblem } from '#flows/problemText.ts'
import { acceptProblem } from '#plan/operations/acceptOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { goTo } from '#session/actions.ts'
import { isEmptySelection, type Selection } from '#session/selection.ts'
import { edit } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { inputClass } from '#ui/Field.tsx'

const marks = {
  error: { word: 'Error', picture: CircleAlert, className: 'text-bad' },
  warning: { word: 'Warning', picture: TriangleAlert, className: 'text-warn' },
  info: { word: 'Note', picture: Info, className: 'text-accent' },
}

/** The button just pressed asked for the field. */
const focusOnMount = (element: HTMLInputElement | null) => element?.focus()

/** One problem: how grave, what, how to mend it, and the way to accept it. */
export function ProblemRow({ plan, problem }: { readonly plan: Plan; readonly problem: Problem }) {
  const [note, setNote] = useState<string | null>(null)
  const { severity, title, help } = describeProblem(problem, plan)
  const mark = marks[severity]
  const place: Selection = problemPlace(problem)
  const fix = problemFix(problem, plan)
  const accept = () => edit('Accept problem', (before) => acceptProblem(before, problemId(problem), note ?? ''))
  return (
    <li className="border-line border-b">
      <div className="flex items-start">
        <button
          type="button"
          disabled={isEmptySelection(place)}
          onClick={() => goTo(place)}
          className="flex min-w-0 flex-1 items-baseline gap-2 px-3 py-1.5 text-left enabled:hover:bg-bg"
        >
          <span className={`flex w-20 shrink-0 items-center gap-1.5 self-start text-xs ${mark.className}`}>
            <mark.picture size={14} aria-hidden="true" />
            {mark.word}
          </span>
          <span>
            <span className="text-ink">{title}</span> <span className="text-mute text-sm">{help}</span>
          </span>
        </button>
        {fix && (
          <Button look="quiet" aria-label={`${fix.label}: ${title}`} onClick={() => edit(fix.label, fix.operation)}>
            {fix.label}
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={`Accept: ${title}`}
          aria-expanded={note !== null}
          onClick={() => setNote(note === null ? '' : null)}
        >
          Accept…
        </Button>
      </div>
      {note !== null && (
        <form
          className="flex gap-2 px-3 pb-2"
          onSubmit={(event) => {
            event.preventDefault()
            accept()
          }}
        >
          <input
            ref={focusOnMount}
            aria-label="Why it is accepted"
            placeholder="Why? A note for the next reader."
            value={note}
            onChange={(event) => setNote(event.target.value)}
            className={inputClass}
          />
          <Button type="submit">Accept</Button>
        </form>
      )}
    </li>
  )
}
