import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import { problemId } from '#flows/problemId.ts'
import { problemPlace } from '#flows/problemPlace.ts'
import { describeProblem } from '#flows/problemText.ts'
import type { Severity } from '#flows/severity.ts'
import type { Plan } from '#plan/plan.ts'
import { goTo } from '#session/actions.ts'
import { derivedOf } from '#session/derived.ts'
import { isEmptySelection, type Selection } from '#session/selection.ts'

const marks = {
  error: { word: 'Error', picture: CircleAlert, className: 'text-bad' },
  warning: { word: 'Warning', picture: TriangleAlert, className: 'text-warn' },
  info: { word: 'Note', picture: Info, className: 'text-accent' },
}
const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }
/** More than anybody reads at once; the rest is counted. */
const shown = 300

/** What a reviewer would object to; each goes to its place. */
export function ProblemList({ plan }: { readonly plan: Plan }) {
  const problems = derivedOf(plan)
    .problems.map((problem) => ({ problem, words: describeProblem(problem, plan) }))
    .sort((a, b) => rank[a.words.severity] - rank[b.words.severity])
  if (problems.length === 0) return <p className="p-4 text-mute">No problems.</p>
  return (
    <ul className="min-h-0 flex-1 overflow-y-auto">
      {problems.slice(0, shown).map(({ problem, words }) => {
        const mark = marks[words.severity]
        const place: Selection = problemPlace(problem)
        return (
          <li key={problemId(problem)} className="border-line border-b">
            <button
              type="button"
              disabled={isEmptySelection(place)}
              onClick={() => goTo(place)}
              className="flex w-full items-baseline gap-2 px-3 py-1.5 text-left enabled:hover:bg-bg"
            >
              <span className={`flex w-20 shrink-0 items-center gap-1.5 self-start text-xs ${mark.className}`}>
                <mark.picture size={14} aria-hidden="true" />
                {mark.word}
              </span>
              <span>
                <span className="text-ink">{words.title}</span> <span className="text-mute text-sm">{words.help}</span>
              </span>
            </button>
          </li>
        )
      })}
      {problems.length > shown && <li className="px-3 py-2 text-mute">… and {problems.length - shown} more.</li>}
    </ul>
  )
}
