import { changeMarks } from '#flows/changeMarks.ts'
import { changesSteps, deltaRequest } from '#flows/delta.ts'
import type { RequestRow, RowRequest } from '#flows/requestRow.ts'
import type { Steps } from '#flows/steps.ts'
import { TooLarge } from '#flows/tooLarge.ts'
import type { Plan } from '#plan/plan.ts'
import { eachCells } from '../requestCells.ts'
import { element, type Markup } from './markup.ts'
import { paragraph, section } from './reportParts.ts'
import type { ReportChanges, ReportSubject } from './reportSubject.ts'
import { reportTexts as texts } from './reportTexts.ts'
import { rowTables } from './rowTables.ts'

/** Works out what changed since the last request; null before the first one. */
export function* reportChanges(plan: Plan, request: RowRequest): Steps<ReportChanges | null> {
  const since = plan.requests.at(-1)
  if (since === undefined) return null
  try {
    const delta = yield* changesSteps(plan, request)
    return { since, delta, fault: '', marks: changeMarks(plan, [...delta.add, ...delta.remove]) }
  } catch (fault) {
    if (!(fault instanceof TooLarge)) throw fault
    return { since, delta: null, fault: fault.message, marks: new Map() }
  }
}

/** The rows to add and to remove since the last request, as its file of changes has them. */
export function changeSection(subject: ReportSubject): readonly Markup[] {
  const { request, changes } = subject
  if (changes === null) return []
  const { since, delta, fault } = changes
  const said = [since.by ?? '', since.note ?? ''].filter((text) => text.trim() !== '')
  const about = paragraph(
    texts.comparedWith(since.date),
    ...said.flatMap((text, at) => [at === 0 ? ' (' : ', ', element('bdi', '', text)]),
    said.length === 0 ? '.' : ').',
  )
  if (delta === null) return [section('changes', about, element('p', 'warn', fault))]
  const { add, remove, unchanged } = delta
  const tables = (rows: readonly RequestRow[], title: string, prefix: string): readonly Markup[] => {
    if (rows.length === 0) return []
    const asked = deltaRequest(request, { add: rows, remove: [], unchanged: [] }, false)
    return [element('h3', 'part', title), ...rowTables(subject, asked, [...eachCells(asked)], prefix)]
  }
  return [
    section(
      'changes',
      about,
      paragraph(texts.changeCounts(add.length, remove.length, unchanged.length)),
      ...tables(add, texts.toAdd, 'added'),
      ...tables(remove, texts.toRemove, 'removed'),
    ),
  ]
}
