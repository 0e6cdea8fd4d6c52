import { CircleAlert, CircleHelp, Info, TriangleAlert } from 'lucide-react'
import { memo, useState } from 'react'
import type { Problem } from '#flows/problem.ts'
import { problemFix } from '#flows/problemFix.ts'
import { problemId } from '#flows/problemId.ts'
import { problemPlace } from '#flows/problemPlace.ts'
import type { Severity } from '#flows/severity.ts'
import { equalData } from '#plan/equalData.ts'
import { acceptProblem } from '#plan/operations/acceptOperations.ts'
import { goTo } from '#session/actions.ts'
import { askHelp } from '#session/commands/asks.ts'
import { fixName } from '#session/describeProblem.ts'
import { isEmptySelection, type Selection } from '#session/selection.ts'
import { currentPlan, edit } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { inputClass } from '#ui/Field.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { helpWords } from '#words/helpWords.ts'
import { problemListWords as words } from '#words/problemListWords.ts'

const marks = {
  error: { word: words.marks.error, picture: CircleAlert, className: 'text-bad' },
  warning: { word: words.marks.warning, picture: TriangleAlert, className: 'text-warn' },
  info: { word: words.marks.info, picture: Info, className: 'text-accent' },
}

/** The button just pressed asked for the field. */
const focusOnMount = (element: HTMLInputElement | null) => element?.focus()

interface Props {
  readonly problem: Problem
  readonly severity: Severity
  readonly title: string
  readonly help: string
  /** What the one step that mends it is called; undefined where there is none. */
  readonly fix: string | undefined
}

/** Checks that ran again find the same problems as other objects: a row is drawn anew only when it says something else. */
const saysSame = (a: Props, b: Props): boolean =>
  a.title === b.title && a.help === b.help && a.fix === b.fix && equalData(a.problem, b.problem)

/** One problem: how grave, what, how to mend it, and the way to accept it. */
export const ProblemRow = memo(function ProblemRow({ problem, severity, title, help, fix }: Props) {
  const [note, setNote] = useState<string | null>(null)
  const mark = marks[severity]
  const place: Selection = problemPlace(problem)
  const accept = () => edit(words.acceptStep, (before) => acceptProblem(before, problemId(before, problem), note ?? ''))
  const mend = () => {
    const step = problemFix(problem, currentPlan())
    if (step !== null) edit(fixName(step), step.operation)
  }
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
        <IconButton
          label={helpWords.whyOf(title)}
          icon={<CircleHelp size={14} />}
          onClick={() => askHelp(problem.kind)}
        />
        {fix && (
          <Button look="quiet" aria-label={words.fixThis(fix, title)} onClick={mend}>
            {fix}
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={words.acceptThis(title)}
          aria-expanded={note !== null}
          onClick={() => setNote(note === null ? '' : null)}
        >
          {words.askAccept}
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
            aria-label={words.why}
            placeholder={words.placeholder}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            className={inputClass}
          />
          <Button type="submit">{words.accept}</Button>
        </form>
      )}
    </li>
  )
}, saysSame)
