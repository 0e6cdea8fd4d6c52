import { partAccepted } from '#flows/acceptedProblems.ts'
import type { Problem } from '#flows/problem.ts'
import { describeProblem } from '#flows/problemText.ts'
import type { RequestCells } from '../requestCells.ts'
import { detailFields, detailTitles, sharedJustification } from '../requestHead.ts'
import { element, type Markup, type MarkupElement } from './markup.ts'
import { named } from './reportParts.ts'
import type { ReportChanges, ReportSubject } from './reportSubject.ts'
import { reportTexts as texts } from './reportTexts.ts'

/** The title block: what the report is about, who asks, how much there is, and where it stands. */
export function headSection(
  subject: ReportSubject,
  cells: readonly RequestCells[],
  problems: readonly Problem[],
): MarkupElement {
  const { plan, catalogue, request, changes, date, reviews, decisions } = subject
  const shared = sharedJustification(request, cells)
  const flows = reviews.flatMap((review) => review.flows)
  const decided = (state: string) => flows.filter(({ id }) => decisions.get(id)?.state === state).length
  const { open } = partAccepted(plan, problems)
  const of = (severity: string) => open.filter((problem) => describeProblem(problem, plan).severity === severity).length
  const computers = plan.machines.reduce((sum, { members }) => sum + members.length, 0)
  const facts: readonly (readonly [string, Markup])[] = [
    [texts.head.date, date],
    ...detailFields.map((field) => [detailTitles[field], request.details[field] ?? ''] as const),
    [shared.ofAll ? texts.head.justification : texts.head.otherJustification, shared.text],
    [texts.head.product, catalogue.title],
    [texts.head.plan, texts.planCounts(plan.machines.length, computers, plan.zones.length, plan.links.length)],
    [texts.head.request, texts.requestCounts(request.rows.length, request.tuples)],
    [texts.head.changes, changes === null ? '' : changeFact(changes)],
    [texts.head.review, texts.reviewCounts(flows.length, decided('reviewed'), decided('rejected'))],
    [texts.head.problems, texts.problemCounts(of('error'), of('warning'), of('info'))],
  ]
  return element(
    'header',
    '',
    element('h1', '', named(plan.name.trim() === '' ? texts.unnamed : plan.name)),
    element(
      'dl',
      'facts',
      ...facts.flatMap(([name, value]) =>
        value === '' ? [] : [element('div', '', element('dt', '', name), element('dd', '', value))],
      ),
    ),
    element('p', 'hint', texts.howToRead),
    element(
      'nav',
      '',
      element('h2', '', texts.contents),
      element(
        'ul',
        '',
        ...Object.entries(texts.sections).flatMap(([id, title]) =>
          id === 'changes' && changes === null ? [] : [element('li', '', element('a', { href: `#${id}` }, title))],
        ),
      ),
    ),
  )
}

function changeFact({ since, delta }: ReportChanges): string {
  const counts = delta && texts.changeCounts(delta.add.length, delta.remove.length, delta.unchanged.length)
  return `${counts ?? texts.tooManyChanges}${texts.since(since.date)}`
}
