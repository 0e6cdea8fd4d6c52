import { expect, it } from 'vitest'
import { byKind, selfTimes } from './taskSplit.ts'
import type { TraceEvent } from './tracer.ts'

const of = (name: string, ts: number, dur: number): TraceEvent => {
  return { name, ts, dur, ph: 'X', cat: '', pid: 7, tid: 1, args: {} }
}
const meta = (name: string, value: string): TraceEvent => {
  return { name, ts: 0, ph: 'M', cat: '', pid: 7, tid: 1, args: { name: value } }
}

it('gives each event the time that no event within it takes', () => {
  const events = [
    meta('process_name', 'Renderer'),
    meta('thread_name', 'Main'),
    of('RunTask', 1_000, 10_000),
    of('FunctionCall', 2_000, 5_000),
    of('UpdateLayoutTree', 3_000, 1_000),
    of('Paint', 7_000, 2_000),
    of('RunTask', 20_000, 1_000),
    of('RunTask', 90_000, 1_000),
  ]
  const shares = selfTimes(events, 0, 50_000)
  expect(shares.map(({ kind, self }) => [kind, self])).toEqual([
    ['RunTask', 4],
    ['FunctionCall', 4],
    ['Paint', 2],
    ['UpdateLayoutTree', 1],
  ])
  expect([...byKind(shares, 'Renderer Main')]).toEqual([
    ['other', 4],
    ['script', 4],
    ['paint', 2],
    ['style', 1],
  ])
})
