/** How far long work is: parts done, of how many. */
export interface Progress {
  readonly done: number
  readonly of: number
}

/** Long work in short steps, for showing progress and for stopping: leaving early costs nothing. */
export type Steps<Result> = Generator<Progress, Result>

/** Does all of it at once. */
export function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
