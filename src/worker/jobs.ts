import { changesJob } from './changesJob.ts'
import { consolidateJob } from './consolidateJob.ts'
import { filesJob } from './filesJob.ts'
import { flowsJob } from './flowsJob.ts'
import type { Job } from './job.ts'
import { pictureJob } from './pictureJob.ts'
import { reportJob } from './reportJob.ts'

/** Everything the worker can do, by kind. A new job is a file beside this one and a line here. */
export const jobs = {
  changes: changesJob,
  consolidate: consolidateJob,
  files: filesJob,
  flows: flowsJob,
  picture: pictureJob,
  report: reportJob,
}

type Jobs = typeof jobs
export type JobKind = keyof Jobs
export type JobInput<Kind extends JobKind> = Parameters<Jobs[Kind]>[0]
export type JobOutput<Kind extends JobKind> =
  ReturnType<Jobs[Kind]> extends Generator<unknown, infer Output> ? Output : never
/** What a job hands over piece by piece. */
export type JobItem<Kind extends JobKind> =
  ReturnType<Jobs[Kind]> extends Generator<infer Step, unknown> ? ItemOf<Step> : never
type ItemOf<Step> = Step extends { readonly items: readonly (infer Item)[] } ? Item : never

/** Jobs as the runner sees them, whatever their types. */
// biome-ignore lint/suspicious/noExplicitAny: each job has types of its own; the table ties kind and types together
export type AnyJob = Job<any, unknown, unknown>
