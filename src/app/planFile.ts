import { fileName } from '#export/fileName.ts'
import type { Plan } from '#plan/plan.ts'
import { serialisePlan } from '#plan/serialisePlan.ts'

/** A plan as the text of its file. */
export const planText = (plan: Plan): string => serialisePlan(plan)

/** What the file of a plan is called when it is saved. */
export const planFileName = (plan: Plan): string => fileName(plan.name, 'portolan.json')
