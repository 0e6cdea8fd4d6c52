import type { Plan } from '../plan.ts'
import type { SampleTitle } from './sampleTitles.ts'

/** A plan to start from. */
export interface Sample extends SampleTitle {
  readonly plan: Plan
}
