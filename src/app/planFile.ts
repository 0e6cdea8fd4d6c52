import { fileName } from '#export/fileName.ts'
import type { Plan } from '#plan/plan.ts'
import { planFileText } from '#plan/planFileText.ts'
import { coreSentence } from '#words/coreSentence.ts'
import { PlanTooLarge } from './planTooLarge.ts'

/** A plan as the text of its file. Throws PlanTooLarge for one that could not be opened again. */
export function planText(plan: Plan): string {
  const file = planFileText(plan)
  if (!file.ok) throw new PlanTooLarge(coreSentence(file.reason))
  return file.text
}

/** What the file of a plan is called when it is saved. */
export const planFileName = (plan: Plan): string => fileName(plan.name, 'portolan.json')
