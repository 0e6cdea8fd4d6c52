import type { LinkReview } from '#flows/flow.ts'
import type { Plan } from '#plan/plan.ts'
import { derivedOf } from './derived.ts'
import { keepLast } from './keepLast.ts'

const choicesIn = keepLast(
  (reviews: readonly LinkReview[]): ReadonlySet<string> =>
    new Set(reviews.flatMap(({ openChoices }) => openChoices.map(({ choice }) => choice))),
)

/** The ids of the choices that are undecided somewhere. */
export const openChoicesOf = (plan: Plan): ReadonlySet<string> => choicesIn(derivedOf(plan).reviews)
