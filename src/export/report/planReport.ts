import { catalogueFor } from '#flows/catalogueFor.ts'
import { consolidateSteps } from '#flows/consolidation.ts'
import { createFlowCache } from '#flows/flowCache.ts'
import { findProblems } from '#flows/problems.ts'
import { partOf, type Steps } from '#flows/steps.ts'
import type { Plan } from '#plan/plan.ts'
import { joinPieces } from '../joinPieces.ts'
import { type PictureSources, subjectSteps } from '../picture/planPicture.ts'
import { eachCells } from '../requestCells.ts'
import { shownText } from '../xmlText.ts'
import { changeSection, reportChanges } from './changeSection.ts'
import { decisionSection } from './decisionSection.ts'
import { drawingSection } from './drawingSection.ts'
import { flowSection } from './flowSection.ts'
import { headSection } from './headSection.ts'
import { htmlPieces, type Markup } from './markup.ts'
import { machineSection, placeSection } from './placeSections.ts'
import { problemSection } from './problemSection.ts'
import { reportStyle } from './reportStyle.ts'
import type { ReportSubject } from './reportSubject.ts'
import { reportTexts } from './reportTexts.ts'
import { requestSection } from './requestSection.ts'
import { sourceSection } from './sourceSection.ts'

type Catalogue = Parameters<typeof catalogueFor>[0]

export interface ReportOptions {
  /** YYYY-MM-DD. */
  readonly date: string
}

/** A report as data. */
export interface Report {
  readonly title: string
  readonly parts: readonly Markup[]
}

/** The report of a plan, in steps. The browser and the command line both call this, so their bytes are equal. */
export function* reportSteps(
  plan: Plan,
  catalogue: Catalogue,
  { date }: ReportOptions,
  sources: PictureSources = {},
): Steps<Report> {
  const picture = yield* partOf((sources.picture ?? (() => subjectSteps(plan, catalogue)))(), 0, 4)
  const request = yield* partOf((sources.request ?? (() => consolidateSteps(plan, catalogue, 'rules')))(), 1, 4)
  const changes = yield* partOf(reportChanges(plan, request), 2, 4)
  const subject: ReportSubject = {
    plan,
    catalogue: catalogueFor(catalogue, plan),
    reviews: createFlowCache(catalogue).of(plan).reviews,
    decisions: new Map(plan.decisions.map((decision) => [decision.flow, decision])),
    request,
    changes,
    picture,
    date,
  }
  const cells = [...eachCells(request)]
  const problems = findProblems(plan, catalogue)
  const makers: readonly (() => Markup | readonly Markup[])[] = [
    () => headSection(subject, cells, problems),
    () => drawingSection(subject),
    () => changeSection(subject),
    () => requestSection(subject, cells),
    () => flowSection(subject),
    () => decisionSection(subject),
    () => problemSection(plan, problems),
    () => machineSection(subject),
    () => placeSection(subject),
    () => sourceSection(subject),
  ]
  const parts: Markup[] = []
  for (const [at, make] of makers.entries()) {
    yield { done: 3 + at / makers.length, of: 4 }
    parts.push(...[make()].flat())
  }
  return { title: reportTexts.title(plan.name.trim() === '' ? reportTexts.unnamed : plan.name), parts }
}

/** The report as one file: no script, nothing that is fetched, a style sheet of its own. */
export function* reportHtml(report: Report): Steps<string> {
  return yield* joinPieces(page(report), 1)
}

function* page({ title, parts }: Report): Generator<string> {
  yield [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${shownText(title)}</title>`,
    `<style>${reportStyle}</style>`,
    '</head>',
    '<body class="report">',
    '',
  ].join('\n')
  for (const part of parts) yield* htmlPieces(part)
  yield '</body>\n</html>\n'
}
