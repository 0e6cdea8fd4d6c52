import type { Plan } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import type { LinkReview } from '../flow.ts'
import type { Problem } from '../problem.ts'

/** What checks look at. */
export interface Subject {
  readonly plan: Plan
  readonly catalogue: Catalogue
  /** Link id → what the catalogue says about the link. */
  readonly reviews: ReadonlyMap<string, Omit<LinkReview, 'link'>>
}

/** Finds one sort of problem in a plan, in plan order. */
export type Check = (subject: Subject) => readonly Problem[]
