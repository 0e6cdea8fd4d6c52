import type { Progress } from '#flows/steps.ts'
import type { Plan } from '#plan/plan.ts'
import { coreSentence } from '#words/coreSentence.ts'
import { workerWords } from '#words/workerWords.ts'
import type { JobStep } from '#worker/job.ts'
import type { JobInput, JobItem, JobKind, JobOutput } from '#worker/jobs.ts'
import type { FromWorker, ToWorker } from '#worker/protocol.ts'

/** The page's end of a worker, as far as jobs need it. */
export interface WorkerPort {
  readonly post: (message: ToWorker) => void
  readonly close: () => void
}

export interface WorkerEvents {
  readonly onMessage: (message: FromWorker) => void
  /** The worker is lost: it could not be loaded, or something broke in it that is no job. */
  readonly onLost: (reason: string) => void
}

/** Starts a worker. Throws where it cannot be started. */
export type Spawn = (events: WorkerEvents) => WorkerPort

export interface JobOptions<Item> {
  readonly onProgress?: (progress: Progress) => void
  /** Gets what the job hands over piece by piece, in order. */
  readonly onItems?: (items: readonly Item[]) => void
  /** Stops the job; its promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal
}

/** Runs a job in the worker. Rejects with an error in words for the user, or with the signal's reason. */
export type RunJob = <Kind extends JobKind>(
  kind: Kind,
  input: JobInput<Kind>,
  options?: JobOptions<JobItem<Kind>>,
) => Promise<JobOutput<Kind>>

export interface JobClient {
  readonly run: RunJob
  /** Starts the worker ahead of its first job, and ends once it has come. A fault is told to the first job, which tries again. */
  readonly start: () => Promise<void>
}

interface Pending {
  readonly options: JobOptions<never>
  readonly finish: (output: unknown) => void
  readonly fail: (error: unknown) => void
}

/** Jobs by messages to one worker. It is started when it is first needed, and anew after it was lost. */
export function createJobClient(spawn: Spawn): JobClient {
  const pending = new Map<number, Pending>()
  let port: WorkerPort | null = null
  /** The plan that the worker has: a large one is sent once, however many jobs need it. */
  let sent: Plan | null = null
  let jobs = 0
  /** Those who wait for the worker to come, or to be lost. */
  let waiting: (() => void)[] = []

  function come(): void {
    for (const go of waiting) go()
    waiting = []
  }

  function settle(id: number): Pending | undefined {
    const job = pending.get(id)
    pending.delete(id)
    return job
  }

  function lose(lost: WorkerPort | null, reason: string): void {
    if (lost === null || lost !== port) return
    port.close()
    port = null
    sent = null
    come()
    const error = new Error(workerWords.stopped(reason))
    for (const id of [...pending.keys()]) settle(id)?.fail(error)
  }

  function onMessage(message: FromWorker): void {
    if (message.type === 'ready') come()
    else if (message.type === 'done') settle(message.id)?.finish(message.output)
    else if (message.type === 'failed') settle(message.id)?.fail(new Error(coreSentence(message.text)))
    else tell(pending.get(message.id)?.options, message.step)
  }

  function tell(options: JobOptions<never> | undefined, step: JobStep<unknown>): void {
    if ('items' in step) (options as JobOptions<unknown> | undefined)?.onItems?.(step.items)
    else options?.onProgress?.(step)
  }

  function connect(): WorkerPort {
    try {
      if (port !== null) return port
      let made: WorkerPort | null = null
      made = port = spawn({ onMessage, onLost: (reason) => lose(made, reason) })
      return made
    } catch (fault) {
      const reason = fault instanceof Error ? fault.message : String(fault)
      throw new Error(workerWords.notStarted(reason))
    }
  }

  function post(id: number, kind: JobKind, input: object): void {
    const to = connect()
    const { plan, ...rest } = input as { readonly plan?: Plan }
    if (plan !== undefined && plan !== sent) {
      to.post({ type: 'plan', text: JSON.stringify(plan) })
      sent = plan
    }
    to.post({ type: 'start', id, kind, input: rest, onPlan: plan !== undefined })
  }

  const run = (kind: JobKind, input: object, options: JobOptions<never> = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const { signal } = options
      if (signal?.aborted) return reject(signal.reason)
      jobs += 1
      const id = jobs
      const stop = () => {
        if (settle(id) === undefined) return
        port?.post({ type: 'cancel', id })
        reject(signal?.reason)
      }
      const ended =
        <Value>(then: (value: Value) => void) =>
        (value: Value) => {
          signal?.removeEventListener('abort', stop)
          then(value)
        }
      pending.set(id, { options, finish: ended(resolve), fail: ended(reject) })
      signal?.addEventListener('abort', stop)
      try {
        post(id, kind, input)
      } catch (error) {
        settle(id)?.fail(error)
      }
    })

  return {
    run: run as RunJob,
    start: () =>
      new Promise((resolve) => {
        waiting.push(resolve)
        try {
          connect()
        } catch {
          // The first job tries again, and has somebody to tell.
          come()
        }
      }),
  }
}
