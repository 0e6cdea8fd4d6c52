import { useEffect, useState } from 'react'
import type { RowView } from '#flows/partitions.ts'
import type { RequestRow, RowRequest } from '#flows/requestRow.ts'
import type { Progress } from '#flows/steps.ts'
import type { Plan } from '#plan/plan.ts'
import { outside } from '#session/outside.ts'

export interface RowWork {
  /** Null until the first one is done; then the last finished one, also while a newer plan is worked on. */
  readonly request: RowRequest | null
  /** Null when the request is that of the plan, or the work was cancelled or failed. */
  readonly progress: Progress | null
  readonly cancelled: boolean
  /** Why there is no request of the plan; null unless the work failed. */
  readonly fault: string | null
  readonly cancel: () => void
  readonly goOn: () => void
}

/** How the work on one plan ended without a request. */
interface Stopped {
  readonly plan: Plan
  readonly fault: string | null
}

const nothingDone: Progress = { done: 0, of: 1 }

/** The consolidated request of a plan, worked out in the worker; a newer plan, or the user, stops it. */
export function useRowRequest(plan: Plan, view: RowView): RowWork {
  const [done, setDone] = useState<{ plan: Plan; view: RowView; request: RowRequest } | null>(null)
  const [progress, setProgress] = useState(nothingDone)
  const [last, setStopped] = useState<Stopped | null>(null)
  const stopped = last?.plan === plan ? last : null
  const idle = stopped !== null
  useEffect(() => {
    if (idle) return
    const stop = new AbortController()
    const rows: RequestRow[] = []
    const onItems = (items: readonly RequestRow[]) => rows.push(...items)
    setProgress(nothingDone)
    outside()
      .runJob('consolidate', { plan, view }, { signal: stop.signal, onProgress: setProgress, onItems })
      .then(
        (rest) => setDone({ plan, view, request: { ...rest, rows } }),
        (error: Error) => stop.signal.aborted || setStopped({ plan, fault: error.message }),
      )
    return () => stop.abort()
  }, [plan, view, idle])
  const current = done !== null && done.plan === plan && done.view === view
  return {
    request: done?.view === view ? done.request : null,
    progress: current || idle ? null : progress,
    cancelled: stopped?.fault === null && !current,
    fault: current ? null : (stopped?.fault ?? null),
    cancel: () => setStopped({ plan, fault: null }),
    goOn: () => setStopped(null),
  }
}
