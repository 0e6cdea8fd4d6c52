import { consolidateSteps } from '#flows/consolidation.ts'
import type { RowView } from '#flows/partitions.ts'
import type { RowRequest } from '#flows/requestRow.ts'
import type { Progress, Steps } from '#flows/steps.ts'
import type { Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'

/** Jobs that need the same request share the work on it: whoever has a turn goes on with it. */
interface Work {
  readonly steps: Steps<RowRequest>
  request: RowRequest | null
}

const known = new WeakMap<Plan, Map<RowView, Work>>()

/** The consolidated request of a plan, worked out once for all jobs on that plan. */
export function* rowRequestOf(plan: Plan, view: RowView): Steps<RowRequest> {
  const works = known.get(plan) ?? new Map<RowView, Work>()
  known.set(plan, works)
  const work = works.get(view) ?? { steps: consolidateSteps(plan, vmm2016, view), request: null }
  works.set(view, work)
  while (work.request === null) {
    const step = next(work)
    if (step !== null) yield step
  }
  return work.request

  function next({ steps }: Work): Progress | null {
    try {
      const step = steps.next()
      if (step.done !== true) return step.value
      work.request = step.value
      return null
    } catch (error) {
      // Its steps are over: who asks again starts anew.
      works.delete(view)
      throw error
    }
  }
}
