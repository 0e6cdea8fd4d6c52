import { consolidateSteps } from '#flows/consolidation.ts'
import type { RowView } from '#flows/partitions.ts'
import type { RowRequest } from '#flows/requestRow.ts'
import type { Steps } from '#flows/steps.ts'
import type { Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'

const known = new WeakMap<Plan, Map<RowView, RowRequest>>()

/** The consolidated request of a plan, worked out once for all jobs on that plan. */
export function* rowRequestOf(plan: Plan, view: RowView): Steps<RowRequest> {
  const requests = known.get(plan) ?? new Map<RowView, RowRequest>()
  known.set(plan, requests)
  const request = requests.get(view) ?? (yield* consolidateSteps(plan, vmm2016, view))
  requests.set(view, request)
  return request
}
