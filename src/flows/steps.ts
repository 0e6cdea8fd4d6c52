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

/** Work that is one of several parts of about the same weight; its progress counts for the whole. */
export function* partOf<Result>(steps: Steps<Result>, part: number, parts: number): Steps<Result> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    yield { done: part + step.value.done / step.value.of, of: parts }
  }
}
