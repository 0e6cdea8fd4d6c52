import type { Plan } from '#plan/plan.ts'

/** A state of the open plan that was kept in the browser. */
export interface RestorePoint {
  readonly id: string
  /** Null for one that was kept because a day began. */
  readonly name: string | null
  /** Milliseconds since 1970. */
  readonly taken: number
  readonly machines: number
  readonly links: number
}

/** The restore points of the open plan. What fails is told to the user. */
export interface RestorePoints {
  /** Newest first. */
  readonly list: () => Promise<readonly RestorePoint[]>
  /** Keeps the plan as it is now; false when that failed. */
  readonly keep: (name: string) => Promise<boolean>
  /** The plan as it was then; null when it can no longer be read. */
  readonly read: (id: string) => Promise<Plan | null>
  readonly remove: (id: string) => Promise<void>
}
