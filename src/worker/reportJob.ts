import { type Report, type ReportOptions, reportHtml, reportSteps } from '#export/report/planReport.ts'
import type { Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import type { Job } from './job.ts'
import { pictureSubjectOf } from './pictureSubjectOf.ts'
import { rowRequestOf } from './rowRequestOf.ts'

export interface ReportOrder {
  readonly plan: Plan
  readonly options: ReportOptions
  /** As a file, or as data of which the page makes elements to print. */
  readonly as: 'file' | 'page'
}

/** The report of a plan: the text of its file, or the report as data. */
export const reportJob: Job<ReportOrder, string | Report> = function* ({ plan, options, as }) {
  const report = yield* reportSteps(plan, vmm2016, options, {
    request: () => rowRequestOf(plan, 'rules'),
    picture: () => pictureSubjectOf(plan),
  })
  return as === 'file' ? yield* reportHtml(report) : report
}
