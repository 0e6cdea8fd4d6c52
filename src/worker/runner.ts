import type { Plan } from '#plan/plan.ts'
import type { JobStep } from './job.ts'
import type { AnyJob } from './jobs.ts'
import type { JobMessage, ToWorker } from './protocol.ts'

/** What the runner needs of the thread it runs in. */
export interface Thread {
  readonly post: (message: JobMessage) => void
  /** Calls back once messages that wait were handed over. */
  readonly later: (callback: () => void) => void
  /** Milliseconds, ever growing. */
  readonly now: () => number
}

/** Milliseconds of work between two looks at the messages. */
const slice = 20

/**
 * Makes the function that takes the messages of a page and runs its jobs: several at a time, in turns, so that a short
 * one does not wait for a long one.
 */
export function createRunner(jobs: Readonly<Record<string, AnyJob>>, thread: Thread): (message: ToWorker) => void {
  const active = new Map<number, Generator<JobStep<unknown>, unknown>>()
  let plan: Plan | null = null
  let waiting = false

  function start(message: Extract<ToWorker, { type: 'start' }>): void {
    const job = Object.hasOwn(jobs, message.kind) ? jobs[message.kind] : undefined
    if (job === undefined) fail(message.id, new RangeError(`There is no job "${message.kind}".`))
    else active.set(message.id, job(message.onPlan ? { ...message.input, plan } : message.input))
    wake()
  }

  function wake(): void {
    if (waiting || active.size === 0) return
    waiting = true
    thread.later(() => {
      waiting = false
      turn()
      wake()
    })
  }

  /** Works on the job whose turn it is, and puts it at the end of the row. */
  function turn(): void {
    const [next] = active
    if (next === undefined) return
    const [id, steps] = next
    active.delete(id)
    const end = thread.now() + slice
    try {
      for (;;) {
        const step = steps.next()
        if (step.done === true) {
          thread.post({ type: 'done', id, output: step.value })
          return
        }
        const late = thread.now() >= end
        if (late || 'items' in step.value) thread.post({ type: 'step', id, step: step.value })
        if (late) break
      }
      active.set(id, steps)
    } catch (error) {
      fail(id, error)
    }
  }

  function fail(id: number, error: unknown): void {
    thread.post({ type: 'failed', id, text: error instanceof Error ? error.message : String(error) })
  }

  return (message) => {
    if (message.type === 'plan') plan = JSON.parse(message.text) as Plan
    else if (message.type === 'start') start(message)
    else active.delete(message.id)
  }
}
