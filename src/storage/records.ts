/** A plan as it lies in the browser: the text of its file, and a revision that grows with every save. */
export interface PlanRecord {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly revision: number
  /** Milliseconds since 1970. */
  readonly changed: number
}

/** A state of a plan that was kept, by name or because a day began. */
export interface RestorePointRecord {
  readonly id: string
  /** The plan's id. */
  readonly plan: string
  /** Null for one that was kept because a day began. */
  readonly name: string | null
  /** Milliseconds since 1970. */
  readonly taken: number
  readonly machines: number
  readonly links: number
  /** The text of the plan's file. */
  readonly text: string
}
