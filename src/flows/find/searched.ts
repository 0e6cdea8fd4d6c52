import type { Decision, Plan } from '#plan/plan.ts'
import type { ChangeMark } from '../changeMarks.ts'
import type { LinkReview } from '../flow.ts'
import type { Problem } from '../problem.ts'

/** What a query is asked about: a plan, and what follows from it. */
export interface Searched {
  readonly plan: Plan
  /** In the order of the plan's links. */
  readonly reviews: readonly LinkReview[]
  /** By flow id. */
  readonly decisions: ReadonlyMap<string, Decision>
  readonly problems: readonly Problem[]
  /** What became of links since the last request; empty where nobody worked it out. */
  readonly changes: ReadonlyMap<string, ChangeMark>
}

/** Ids of what a query finds, in plan order. */
export interface Found {
  readonly machines: readonly string[]
  readonly links: readonly string[]
  readonly zones: readonly string[]
  /** Notes on the canvas. */
  readonly notes: readonly string[]
}

export const foundNothing: Found = { machines: [], links: [], zones: [], notes: [] }
