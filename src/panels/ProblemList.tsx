import { memo, useMemo } from 'react'
import type { Problem } from '#flows/problem.ts'
import { problemFix } from '#flows/problemFix.ts'
import { problemId } from '#flows/problemId.ts'
import { severityOf } from '#flows/problemText.ts'
import type { Severity } from '#flows/severity.ts'
import { unacceptProblem } from '#plan/operations/acceptOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { derivedOf } from '#session/derived.ts'
import { describeProblem, fixName } from '#session/describeProblem.ts'
import { edit } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { problemListWords as words } from '#words/problemListWords.ts'
import { ProblemRow } from './ProblemRow.tsx'
import { useListed } from './useListed.tsx'

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Rows of problems drawn at a time: more than anybody reads at once. */
const atOnce = 300

function fixOf(problem: Problem, plan: Plan): string | undefined {
  const fix = problemFix(problem, plan)
  return fix === null ? undefined : fixName(fix)
}

/** What a reviewer would object to, the gravest first; each goes to its place, and can be accepted with a note. */
export const ProblemList = memo(function ProblemList({ plan }: { readonly plan: Plan }) {
  const { problems, accepted } = derivedOf(plan)
  const sorted = useMemo(() => [...problems].sort((a, b) => rank[severityOf(a)] - rank[severityOf(b)]), [problems])
  const { shown, more } = useListed(sorted, atOnce)
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      {problems.length === 0 && <p className="p-4 text-mute">{words.none(accepted.length > 0)}</p>}
      <ul aria-label={words.name}>
        {shown.map((problem) => (
          <ProblemRow
            key={problemId(plan, problem)}
            problem={problem}
            {...describeProblem(problem, plan)}
            fix={fixOf(problem, plan)}
          />
        ))}
      </ul>
      {more}
      {accepted.length > 0 && (
        <section aria-label={words.accepted}>
          <h2 className="px-3 pt-3 pb-1 font-semibold text-[11px] text-faint uppercase tracking-[.06em]">
            {words.acceptedCount(accepted.length)}
          </h2>
          <ul>
            {accepted.map(({ problem, note }) => (
              <li
                key={problemId(plan, problem)}
                className="flex items-baseline gap-2 border-line border-b px-3 py-1 text-mute text-sm"
              >
                <span className="min-w-0 flex-1">
                  {describeProblem(problem, plan).title} {note && <q className="text-ink">{note}</q>}
                </span>
                <Button
                  look="quiet"
                  onClick={() =>
                    edit(words.reopenStep, (before) => unacceptProblem(before, problemId(before, problem)))
                  }
                >
                  {words.reopen}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
})
