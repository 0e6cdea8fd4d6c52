import { useEffect, useState } from 'react'
import type { Progress } from '#flows/consolidation.ts'
import { consolidateSteps } from '#flows/consolidation.ts'
import type { RowView } from '#flows/partitions.ts'
import type { RowRequest } from '#flows/requestRow.ts'
import type { Plan } from '#plan/plan.ts'
import { catalogue } from '#session/catalogue.ts'
import { derivedOf } from '#session/derived.ts'

/** Milliseconds of work before the page gets a turn. */
const slice = 10

export interface RowWork {
  /** Null until the first one is done; then the last finished one, also while a newer plan is worked on. */
  readonly request: RowRequest | null
  /** Null when the request is that of the plan, or the work was cancelled. */
  readonly progress: Progress | null
  readonly cancelled: boolean
  readonly cancel: () => void
  readonly goOn: () => void
}

/** The consolidated request of a plan, worked out in short slices between which the page answers; a newer plan, or the user, stops it. */
export function useRowRequest(plan: Plan, view: RowView): RowWork {
  const [done, setDone] = useState<{ plan: Plan; view: RowView; request: RowRequest } | null>(null)
  const [progress, setProgress] = useState<Progress>({ done: 0, of: 1 })
  const [stopped, setStopped] = useState<Plan | null>(null)
  const cancelled = stopped === plan
  useEffect(() => {
    if (cancelled) return
    const steps = consolidateSteps(plan, derivedOf(plan).flows, catalogue.catalogue, view)
    let timer = 0
    const work = () => {
      const end = performance.now() + slice
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done === true) return setDone({ plan, view, request: step.value })
        if (performance.now() < end) continue
        setProgress(step.value)
        timer = window.setTimeout(work)
        return
      }
    }
    timer = window.setTimeout(work)
    return () => window.clearTimeout(timer)
  }, [plan, view, cancelled])
  const current = done !== null && done.plan === plan && done.view === view
  return {
    request: done?.view === view ? done.request : null,
    progress: current || cancelled ? null : progress,
    cancelled: cancelled && !current,
    cancel: () => setStopped(plan),
    goOn: () => setStopped(null),
  }
}
