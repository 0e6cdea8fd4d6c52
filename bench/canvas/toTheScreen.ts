import { framesShown } from './presentedFrames.ts'
import { marks } from './probe.ts'
import type { TraceEvent } from './tracer.ts'

/** Trace categories that `toTheScreen` reads: frames, marks, input events and tasks. */
export const editCategories = [
  'disabled-by-default-devtools.timeline.frame',
  'blink.user_timing',
  'devtools.timeline',
  'toplevel',
]

/** A task of the main thread that is shorter, in microseconds, does nothing for the edit. */
const short = 3_000
/** After so long without one the edit is over, in microseconds. Saving waits longer. */
const silence = 100_000
/** A frame is presented so soon after the task that made it, in microseconds. */
const lag = 60_000

/**
 * How long an edit took to the screen, in milliseconds: from the event of the key or button that did it to the last frame that
 * shows something of it, after which the page does nothing for a while. Work put off until after a first frame so counts, too.
 */
export function toTheScreen(events: readonly TraceEvent[], type: 'keydown' | 'mouseup'): number {
  const mark = events.find(({ name }) => name === marks.from)
  if (mark === undefined) throw new Error('the trace lacks the mark before the edit')
  const own = events.filter(({ pid, ts }) => pid === mark.pid && ts >= mark.ts).sort((a, b) => a.ts - b.ts)
  const input = own.findLast(({ name, args }) => name === 'EventDispatch' && args?.data?.type === type)
  if (input === undefined) throw new Error(`the page saw no ${type}`)
  const tasks = own
    .filter(({ ph, tid, dur = 0, name }) => ph === 'X' && tid === input.tid && dur >= short && /RunTask$/.test(name))
    .sort((a, b) => a.ts - b.ts)
  let end = input.ts
  for (const { ts, dur = 0 } of tasks) {
    if (ts > end + silence) break
    end = Math.max(end, ts + dur)
  }
  const last = framesShown(events, mark.pid).findLast(({ at }) => at > input.ts && at <= end + lag)
  if (last === undefined) throw new Error('no frame was shown after the edit')
  return (last.at - input.ts) / 1000
}
