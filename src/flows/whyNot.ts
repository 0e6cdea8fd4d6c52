import type { Machine, Plan } from '#plan/plan.ts'
import type { ChoiceOption } from '#rules/catalogue.ts'
import { effectiveOption } from './effectiveOption.ts'

/** Why an option cannot be picked on a machine, as a sentence, because of what else is decided for it; null when it can. */
export function whyNot(plan: Plan, machine: Machine, { notWith }: ChoiceOption): string | null {
  if (notWith === undefined) return null
  const decided = effectiveOption(plan, machine, notWith.choice)
  return decided !== undefined && notWith.options.includes(decided) ? notWith.why : null
}
