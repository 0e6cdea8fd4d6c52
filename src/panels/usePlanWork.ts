import { useEffect, useRef, useState } from 'react'
import type { Progress } from '#flows/steps.ts'
import type { Plan } from '#plan/plan.ts'

export interface WorkOptions {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/** Work on a plan that can be stopped. The same function for the same kind of work, however often the page is drawn. */
export type PlanWork<Result> = (plan: Plan, options: WorkOptions) => Promise<Result>

export interface WorkState<Result> {
  /** Null until the first one is done; then the last finished one, also while a newer plan is worked on. */
  readonly result: Result | null
  /** The plan that the result is of. */
  readonly resultOf: Plan | null
  /** Null when the result is that of the plan, or the work was cancelled or failed. */
  readonly progress: Progress | null
  readonly cancelled: boolean
  /** Why there is no result for the plan; null unless the work failed. */
  readonly fault: string | null
  readonly cancel: () => void
  readonly goOn: () => void
}

/** How the work on one plan ended without a result. */
interface Stopped {
  readonly plan: Plan
  readonly work: unknown
  readonly fault: string | null
}

const nothingDone: Progress = { done: 0, of: 1 }
/** Milliseconds: while there are rows to look at, a plan that is being typed at is worked on when the typing pauses. */
const pause = 100

/** The result of work on a plan; a newer plan, or the user, stops it. Without work there is no result. */
export function usePlanWork<Result>(plan: Plan, work: PlanWork<Result> | null): WorkState<Result> {
  const [done, setDone] = useState<{ plan: Plan; work: unknown; result: Result } | null>(null)
  const [progress, setProgress] = useState(nothingDone)
  const [last, setStopped] = useState<Stopped | null>(null)
  const stopped = last?.plan === plan && last.work === work ? last : null
  const idle = stopped !== null || work === null
  const started = useRef<unknown>(null)
  useEffect(() => {
    if (idle) return
    const stop = new AbortController()
    const { signal } = stop
    setProgress(nothingDone)
    const start = () => {
      started.current = work
      work(plan, { signal, onProgress: setProgress }).then(
        (result) => signal.aborted || setDone({ plan, work, result }),
        (error: Error) => signal.aborted || setStopped({ plan, work, fault: error.message }),
      )
    }
    const timer = setTimeout(start, started.current === work ? pause : 0)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [plan, work, idle])
  const current = done !== null && done.plan === plan && done.work === work
  return {
    result: done !== null && done.work === work ? done.result : null,
    resultOf: done !== null && done.work === work ? done.plan : null,
    progress: current || idle ? null : progress,
    cancelled: stopped?.fault === null && !current,
    fault: current ? null : (stopped?.fault ?? null),
    cancel: () => setStopped({ plan, work, fault: null }),
    goOn: () => setStopped(null),
  }
}
