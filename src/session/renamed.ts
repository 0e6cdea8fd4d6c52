import type { OperationResult } from '#plan/operations/operationResult.ts'
import type { Plan } from '#plan/plan.ts'
import { nameless } from './nameless.ts'
import type { Outcome } from './session.ts'

/** How something gets another name. */
export interface Renaming {
  /** What the undo step is called. */
  readonly step: string
  /** What needs a name, for the sentence that refuses an empty one. */
  readonly what: string
  readonly rename: (plan: Plan, name: string) => OperationResult
}

/** The plan with what was typed as the name, without blanks around it; an empty one is refused. */
export const renamed = ({ what, rename }: Renaming, plan: Plan, typed: string): Outcome =>
  typed.trim() === '' ? nameless(what) : rename(plan, typed.trim())
