import type { catalogueFor } from '#flows/catalogueFor.ts'
import type { ChangeMark } from '#flows/changeMarks.ts'
import type { Delta } from '#flows/delta.ts'
import type { LinkReview } from '#flows/flow.ts'
import type { RowRequest } from '#flows/requestRow.ts'
import type { Decision, HandedOver, Plan } from '#plan/plan.ts'
import type { PictureSubject } from '../picture/pictureSubject.ts'

/** What changed since the last request that was handed over. */
export interface ReportChanges {
  readonly since: HandedOver
  /** Null where the two differ in too many ways to be compared; then `fault` says so. */
  readonly delta: Delta | null
  readonly fault: string
  /** Link id → what became of it. */
  readonly marks: ReadonlyMap<string, ChangeMark>
}

/** Everything a report is about. */
export interface ReportSubject {
  readonly plan: Plan
  /** With the plan's own packs in it. */
  readonly catalogue: ReturnType<typeof catalogueFor>
  readonly reviews: readonly LinkReview[]
  /** Flow id → what the reviewer decided. */
  readonly decisions: ReadonlyMap<string, Decision>
  readonly request: RowRequest
  /** Null before the first request. */
  readonly changes: ReportChanges | null
  readonly picture: PictureSubject
  /** YYYY-MM-DD. */
  readonly date: string
}
