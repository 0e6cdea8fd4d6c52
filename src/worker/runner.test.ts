import { describe, expect, test } from 'vitest'
import { emptyPlan } from '#plan/plan.ts'
import type { Job } from './job.ts'
import type { JobKind } from './jobs.ts'
import type { JobMessage, ToWorker } from './protocol.ts'
import { createRunner } from './runner.ts'

const count: Job<{ readonly to: number }, string> = function* ({ to }) {
  for (let done = 0; done < to; done += 1) yield { done, of: to }
  return `counted to ${to}`
}
const list: Job<{ readonly items: readonly string[] }, number, string> = function* ({ items }) {
  for (const item of items) yield { items: [item] }
  return items.length
}
const name: Job<{ readonly plan: { readonly name: string } }, string> = function* ({ plan }) {
  yield { done: 0, of: 1 }
  return plan.name
}
const refuse: Job<object, never> = function* () {
  yield { done: 0, of: 1 }
  throw new RangeError('This is too much.')
}

/** A thread whose clock says that every look at it is `step` milliseconds later, and that works only when told to. */
function thread(step: number) {
  const said: JobMessage[] = []
  const waiting: (() => void)[] = []
  let time = 0
  const take = createRunner(
    { count, list, name, refuse },
    {
      post: (message) => said.push(message),
      later: (callback) => waiting.push(callback),
      now: () => {
        time += step
        return time
      },
    },
  )
  const start = (id: number, kind: string, input: object, onPlan = false) =>
    take({ type: 'start', id, kind: kind as JobKind, input, onPlan })
  const turn = () => waiting.shift()?.()
  const work = () => {
    while (waiting.length > 0) turn()
  }
  return { said, take: (message: ToWorker) => take(message), start, turn, work }
}

describe('createRunner', () => {
  test('a job says how far it is once a slice, and its output at the end', () => {
    const { said, start, work } = thread(10)
    start(7, 'count', { to: 5 })
    expect(said).toEqual([])
    work()
    expect(said).toEqual([
      { type: 'step', id: 7, step: { done: 1, of: 5 } },
      { type: 'step', id: 7, step: { done: 3, of: 5 } },
      { type: 'done', id: 7, output: 'counted to 5' },
    ])
  })

  test('items are handed over at once and in order', () => {
    const { said, start, work } = thread(0)
    start(1, 'list', { items: ['a', 'b'] })
    work()
    expect(said).toEqual([
      { type: 'step', id: 1, step: { items: ['a'] } },
      { type: 'step', id: 1, step: { items: ['b'] } },
      { type: 'done', id: 1, output: 2 },
    ])
  })

  test('jobs take turns, so that a short one is done before a long one', () => {
    const { said, start, work } = thread(20)
    start(1, 'count', { to: 50 })
    start(2, 'count', { to: 2 })
    work()
    expect(said.filter(({ type }) => type === 'done').map(({ id }) => id)).toEqual([2, 1])
  })

  test('a cancelled job says nothing more; the other goes on', () => {
    const { said, take, start, turn, work } = thread(20)
    start(1, 'count', { to: 50 })
    start(2, 'count', { to: 3 })
    turn()
    turn()
    expect(said.map(({ id }) => id)).toEqual([1, 2])
    take({ type: 'cancel', id: 1 })
    work()
    expect(said.slice(2).every(({ id }) => id === 2)).toBe(true)
    expect(said.at(-1)).toEqual({ type: 'done', id: 2, output: 'counted to 3' })
  })

  test('a job keeps the plan it was started with', () => {
    const { said, take, start, work } = thread(20)
    take({ type: 'plan', text: JSON.stringify(emptyPlan('Old', 'vmm-2016')) })
    start(1, 'name', {}, true)
    take({ type: 'plan', text: JSON.stringify(emptyPlan('New', 'vmm-2016')) })
    start(2, 'name', {}, true)
    start(3, 'name', {}, true)
    work()
    const outputs = said.flatMap((message) => (message.type === 'done' ? [message.output] : []))
    expect(outputs).toEqual(['Old', 'New', 'New'])
  })

  test('what a job throws comes back as words, and the next job runs', () => {
    const { said, start, work } = thread(0)
    start(1, 'refuse', {})
    start(2, 'dance', {})
    start(3, 'toString', {})
    start(4, 'count', { to: 1 })
    work()
    expect(said.filter(({ id }) => id < 4)).toEqual([
      { type: 'failed', id: 2, text: 'There is no job "dance".' },
      { type: 'failed', id: 3, text: 'There is no job "toString".' },
      { type: 'failed', id: 1, text: 'This is too much.' },
    ])
    expect(said.at(-1)).toEqual({ type: 'done', id: 4, output: 'counted to 1' })
  })
})
