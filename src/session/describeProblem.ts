import type { Problem } from '#flows/problem.ts'
import type { ProblemFix } from '#flows/problemFix.ts'
import type { Words } from '#flows/problemNames.ts'
import { problemText, severityOf } from '#flows/problemText.ts'
import type { Severity } from '#flows/severity.ts'
import type { Plan } from '#plan/plan.ts'
import { problemListWords } from '#words/problemListWords.ts'
import { fetchedProblemWords } from './problemWords.ts'

type Said = Omit<Words<Problem>, 'severity'>

/** A problem in the page's language: how grave it is, one sentence that names what is wrong, and how to mend it. */
export function describeProblem(
  problem: Problem,
  plan: Plan,
): { readonly severity: Severity; readonly title: string; readonly help: string } {
  // The record's entry takes exactly the problems of its kind, which the compiler cannot follow through the index.
  const { title, help } = (fetchedProblemWords() ?? problemText)[problem.kind] as Said
  return { severity: severityOf(problem), title: title(problem, plan), help: help(problem) }
}

/** What the step is called that mends a problem. */
export const fixName = ({ way, to = '' }: ProblemFix): string => problemListWords.fixes[way](to)
