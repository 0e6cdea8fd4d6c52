import type { Plan } from '../plan.ts'

/** A plan to start from. */
export interface Sample {
  readonly id: string
  readonly name: string
  /** What it shows, for the list of samples. */
  readonly sentence: string
  readonly plan: Plan
}
