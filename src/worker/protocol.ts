import type { JobStep } from './job.ts'
import type { JobKind } from './jobs.ts'

/** To the worker. Messages are handled in the order in which they were sent. */
export type ToWorker =
  | {
      /** The plan of the jobs that follow; it takes the place of the one before. */
      readonly type: 'plan'
      /** As JSON: text goes over in less than half the time that a copy of the objects takes. */
      readonly text: string
    }
  | {
      readonly type: 'start'
      readonly id: number
      readonly kind: JobKind
      /** Without its plan, which is the one sent last. */
      readonly input: object
      readonly onPlan: boolean
    }
  | { readonly type: 'cancel'; readonly id: number }

/** What the worker says about a job. A cancelled one says nothing more. */
export type JobMessage =
  | { readonly type: 'step'; readonly id: number; readonly step: JobStep<unknown> }
  | { readonly type: 'done'; readonly id: number; readonly output: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly text: string }

/** From the worker: that it has come, and then about its jobs. */
export type FromWorker = { readonly type: 'ready' } | JobMessage
