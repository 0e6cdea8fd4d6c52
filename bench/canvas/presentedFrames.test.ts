import { expect, it } from 'vitest'
import { presentedFrames } from './presentedFrames.ts'
import type { TraceEvent } from './tracer.ts'

const page = { pid: 7, tid: 1, cat: '' }
const mark = (name: string, ts: number): TraceEvent => ({ ...page, name, ph: 'I', ts, args: {} })

let reports = 0
/** A frame's report from its begin to the moment it was on the screen. */
function frame(from: number, to: number, state: string, report: object = {}, pid = page.pid): TraceEvent[] {
  reports += 1
  const same = { ...page, pid, name: 'PipelineReporter', id2: { local: String(reports) } }
  return [
    { ...same, ph: 'b', ts: from, args: { frame_reporter: { state, ...report } } },
    { ...same, ph: 'e', ts: to, args: {} },
  ]
}

const shown = 'STATE_PRESENTED_ALL'
const window = [mark('bench:from', 1_000), mark('bench:to', 3_000)]

it('counts the frames that came to the screen between the marks, with all that the page changed', () => {
  const events = [
    ...window,
    ...frame(500, 1_200, shown),
    ...frame(1_300, 1_400, 'STATE_NO_UPDATE_DESIRED'),
    ...frame(1_500, 1_600, 'STATE_PRESENTED_PARTIAL'),
    ...frame(1_700, 1_800, 'STATE_DROPPED'),
    ...frame(2_000, 2_100, shown, { has_missing_content: true }),
    ...frame(2_900, 3_100, shown),
    ...frame(100, 900, shown),
  ]
  expect(presentedFrames(events)).toEqual({ count: 2, withHoles: 1, window: 2 })
})

it('leaves out the frames of other processes', () => {
  expect(presentedFrames([...window, ...frame(1_100, 1_200, shown, {}, 8)]).count).toBe(0)
})

it('does not take a trace without marks for one without frames', () => {
  expect(() => presentedFrames(frame(1_100, 1_200, shown))).toThrow('marks')
})
