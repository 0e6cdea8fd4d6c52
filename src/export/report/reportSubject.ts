import type { catalogueFor } from '#flows/catalogueFor.ts'
import type { LinkReview } from '#flows/flow.ts'
import type { RowRequest } from '#flows/requestRow.ts'
import type { Decision, Plan } from '#plan/plan.ts'
import type { PictureSubject } from '../picture/pictureSubject.ts'

/** Everything a report is about. */
export interface ReportSubject {
  readonly plan: Plan
  /** With the plan's own packs in it. */
  readonly catalogue: ReturnType<typeof catalogueFor>
  readonly reviews: readonly LinkReview[]
  /** Flow id → what the reviewer decided. */
  readonly decisions: ReadonlyMap<string, Decision>
  readonly request: RowRequest
  readonly picture: PictureSubject
  /** YYYY-MM-DD. */
  readonly date: string
}
