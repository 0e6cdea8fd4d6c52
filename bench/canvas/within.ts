import { setTimeout as wait } from 'node:timers/promises'

/** The result of the work, unless it takes longer: a page that hangs answers nothing, not even that it hangs. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const timer = new AbortController()
  const late = wait(milliseconds, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`no answer in ${milliseconds / 1000} s`)
  })
  // One that fails after the deadline has nobody left to tell.
  work.catch(() => {})
  late.catch(() => {})
  try {
    return await Promise.race([work, late])
  } finally {
    timer.abort()
  }
}
