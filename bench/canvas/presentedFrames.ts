import { marks } from './probe.ts'
import type { TraceEvent } from './tracer.ts'

export interface Presented {
  /** Frames that reached the screen with the page's change in them. */
  readonly count: number
  /** Those of them in which a part was not drawn yet: blank tiles. */
  readonly withHoles: number
  /** Length of the window, in milliseconds. */
  readonly window: number
}

/**
 * Counts frames in Chromium's frame pipeline trace between the page's two marks. Only frames that were presented with
 * everything the page changed count: a page that skips work has many animation frames and few of these.
 */
export function presentedFrames(events: readonly TraceEvent[]): Presented {
  const { pid, from, to } = markedWindow(events)
  let count = 0
  let withHoles = 0
  for (const { at, isHoled } of framesShown(events, pid)) {
    if (at < from || at > to) continue
    count += 1
    if (isHoled) withHoles += 1
  }
  return { count, withHoles, window: (to - from) / 1000 }
}

/** A frame that reached the screen with everything the page had changed: when, in microseconds. */
interface ShownFrame {
  readonly at: number
  /** A part of it was not drawn yet. */
  readonly isHoled: boolean
}

/** The frames of a process that reached the screen with its changes in them. */
export function framesShown(events: readonly TraceEvent[], pid: number): readonly ShownFrame[] {
  const begun = new Map<string, TraceEvent>()
  const shown: ShownFrame[] = []
  for (const event of events) {
    if (event.name !== 'PipelineReporter' || event.pid !== pid) continue
    const id = `${event.tid} ${event.id2?.local}`
    if (event.ph === 'b') begun.set(id, event)
    if (event.ph !== 'e') continue
    const start = begun.get(id)
    begun.delete(id)
    // Older browsers call the report by another name.
    const report = start?.args.frame_reporter ?? start?.args.chrome_frame_reporter
    if (report?.state !== 'STATE_PRESENTED_ALL') continue
    shown.push({ at: event.ts, isHoled: report.has_missing_content || report.checkerboarded_needs_raster })
  }
  return shown
}

/** The process of the page, and the time between its marks in microseconds. */
export function markedWindow(events: readonly TraceEvent[]): { pid: number; from: number; to: number } {
  const from = events.find(({ name }) => name === marks.from)
  const to = events.findLast(({ name }) => name === marks.to)
  if (from === undefined || to === undefined) throw new Error('the trace lacks the marks of the measurement')
  return { pid: from.pid, from: from.ts, to: to.ts }
}
