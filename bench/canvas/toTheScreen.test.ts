import { describe, expect, it } from 'vitest'
import { marks } from './probe.ts'
import { toTheScreen } from './toTheScreen.ts'
import type { TraceEvent } from './tracer.ts'

const event = (name: string, ph: string, ms: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  ...{ name, ph, cat: '', pid: 1, tid: 1, ts: ms * 1000, args: {} },
  ...more,
})
const task = (ms: number, length: number) => event('RunTask', 'X', ms, { dur: length * 1000 })
const frame = (id: string, from: number, to: number, state = 'STATE_PRESENTED_ALL') => [
  event('PipelineReporter', 'b', from, { id2: { local: id }, args: { frame_reporter: { state } } }),
  event('PipelineReporter', 'e', to, { id2: { local: id } }),
]
const key = event('EventDispatch', 'X', 10, { args: { data: { type: 'keydown' } } })
const mark = event(marks.from, 'I', 0)

describe('the time of an edit to the screen', () => {
  it('ends with the last frame that shows some of it', () => {
    const events = [mark, key, task(10, 20), ...frame('a', 20, 40), task(45, 5), ...frame('b', 50, 66)]
    expect(toTheScreen(events, 'keydown')).toBe(56)
  })
  it('leaves out what the page does after a silence, and frames that did not show everything', () => {
    const events = [
      ...[mark, key, task(10, 20), ...frame('a', 20, 40), ...frame('b', 41, 50, 'STATE_DROPPED')],
      ...[task(260, 9), ...frame('c', 262, 280)],
    ]
    expect(toTheScreen(events, 'keydown')).toBe(30)
  })
  it('fails when the edit was not seen or not shown', () => {
    expect(() => toTheScreen([mark, task(10, 20)], 'keydown')).toThrow('no keydown')
    expect(() => toTheScreen([mark, key, task(10, 20)], 'keydown')).toThrow('no frame')
  })
})
