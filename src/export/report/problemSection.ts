import { partAccepted } from '#flows/acceptedProblems.ts'
import type { Problem } from '#flows/problem.ts'
import { describeProblem } from '#flows/problemText.ts'
import type { Plan } from '#plan/plan.ts'
import { element, type MarkupElement } from './markup.ts'
import { paragraph, section } from './reportParts.ts'
import { reportTexts as texts } from './reportTexts.ts'

/** Problems of one kind that are listed; the others are counted. */
const mostListed = 50

/** What a reviewer would object to, the gravest first, and what was accepted. */
export function problemSection(plan: Plan, problems: readonly Problem[]): MarkupElement {
  const { open, accepted } = partAccepted(plan, problems)
  const described = open.map((problem) => ({ kind: problem.kind, ...describeProblem(problem, plan) }))
  const severities = (['error', 'warning', 'info'] as const).filter((severity) =>
    described.some((problem) => problem.severity === severity),
  )
  return section(
    'problems',
    ...(open.length + accepted.length === 0 ? [paragraph(texts.noProblems)] : []),
    ...severities.flatMap((severity) => {
      const ofSeverity = described.filter((problem) => problem.severity === severity)
      const kinds = [...new Set(ofSeverity.map(({ kind }) => kind))]
      return [
        element('h3', severity, texts.severities[severity]),
        element('ul', 'problems', ...kinds.flatMap((kind) => ofKind(ofSeverity.filter((one) => one.kind === kind)))),
      ]
    }),
    ...(accepted.length === 0
      ? []
      : [
          element('h3', '', texts.accepted),
          element(
            'ul',
            'problems',
            ...accepted.map(({ problem, note }) =>
              element(
                'li',
                '',
                element('bdi', '', describeProblem(problem, plan).title),
                note === '' ? '' : element('div', 'faint', element('bdi', '', note)),
              ),
            ),
          ),
        ]),
  )
}

/** Help that several share stands under the last of them. */
function ofKind(problems: readonly { readonly title: string; readonly help: string }[]): readonly MarkupElement[] {
  const listed = problems.slice(0, mostListed)
  const left = problems.length - listed.length
  return [
    ...listed.map(({ title, help }, at) =>
      element(
        'li',
        '',
        element('bdi', '', title),
        listed[at + 1]?.help === help ? '' : element('div', 'faint', element('bdi', '', help)),
      ),
    ),
    ...(left === 0 ? [] : [element('li', '', texts.moreAlike(left))]),
  ]
}
