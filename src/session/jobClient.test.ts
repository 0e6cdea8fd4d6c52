import { describe, expect, test } from 'vitest'
import { emptyPlan } from '#plan/plan.ts'
import type { FromWorker, ToWorker } from '#worker/protocol.ts'
import { createJobClient, type WorkerEvents } from './jobClient.ts'

const plan = emptyPlan('Lab', 'vmm-2016')
const input = { plan, view: 'rules' } as const

/** A client whose worker is the test: what is sent to it is kept, and it says what it is told to. */
function client() {
  const sent: ToWorker[] = []
  const workers: WorkerEvents[] = []
  let closed = 0
  let refusal: string | null = null
  const made = createJobClient((events) => {
    if (refusal !== null) throw new TypeError(refusal)
    workers.push(events)
    return {
      post: (message) => sent.push(message),
      close: () => {
        closed += 1
      },
    }
  })
  return {
    ...made,
    sent,
    workers,
    says: (message: FromWorker) => workers.at(-1)?.onMessage(message),
    closed: () => closed,
    refuse: (reason: string | null) => {
      refusal = reason
    },
  }
}

describe('createJobClient', () => {
  test('a large plan is sent once for all jobs on it', () => {
    const { run, sent } = client()
    void run('consolidate', input)
    void run('consolidate', { ...input, view: 'minimal' })
    const other = { ...plan }
    void run('consolidate', { ...input, plan: other })
    void run('consolidate', input)
    const [first] = sent
    expect(first?.type === 'plan' && JSON.parse(first.text)).toEqual(plan)
    expect(sent.map((message) => (message.type === 'start' ? message.input : message.type))).toEqual([
      'plan',
      { view: 'rules' },
      { view: 'minimal' },
      'plan',
      { view: 'rules' },
      'plan',
      { view: 'rules' },
    ])
    expect(sent.flatMap((message) => (message.type === 'start' ? message.onPlan : []))).toEqual([
      true,
      true,
      true,
      true,
    ])
  })

  test('progress, items and output reach their own job', async () => {
    const { run, says } = client()
    const heard: unknown[] = []
    const one = run('consolidate', input, {
      onProgress: (progress) => heard.push(progress),
      onItems: (items) => heard.push(items),
    })
    const two = run('consolidate', input)
    says({ type: 'step', id: 2, step: { done: 9, of: 9 } })
    says({ type: 'step', id: 1, step: { done: 1, of: 2 } })
    says({ type: 'step', id: 1, step: { items: ['row'] } })
    says({ type: 'done', id: 2, output: 'two' })
    says({ type: 'done', id: 1, output: 'one' })
    expect(await Promise.all([one, two])).toEqual(['one', 'two'])
    expect(heard).toEqual([{ done: 1, of: 2 }, ['row']])
  })

  test('a job that fails fails in the words of its error', async () => {
    const { run, says } = client()
    const job = run('consolidate', input)
    says({ type: 'failed', id: 1, text: 'This is too much.' })
    await expect(job).rejects.toThrow('This is too much.')
  })

  test('a cancelled job ends at once, is told to the worker once, and is deaf to what still comes', async () => {
    const { run, says, sent } = client()
    const stop = new AbortController()
    const heard: unknown[] = []
    const job = run('consolidate', input, { signal: stop.signal, onProgress: (progress) => heard.push(progress) })
    stop.abort()
    await expect(job).rejects.toBe(stop.signal.reason)
    expect(sent.at(-1)).toEqual({ type: 'cancel', id: 1 })
    says({ type: 'step', id: 1, step: { done: 1, of: 2 } })
    says({ type: 'done', id: 1, output: 'late' })
    expect(heard).toEqual([])
    await expect(run('consolidate', input, { signal: stop.signal })).rejects.toBe(stop.signal.reason)
    expect(sent.filter(({ type }) => type === 'cancel')).toHaveLength(1)
  })

  test('a job that is done cannot be cancelled any more', async () => {
    const { run, says, sent } = client()
    const stop = new AbortController()
    const job = run('consolidate', input, { signal: stop.signal })
    says({ type: 'done', id: 1, output: 'one' })
    await job
    stop.abort()
    expect(sent.some(({ type }) => type === 'cancel')).toBe(false)
  })

  test('when the worker is lost all jobs are told, and the next one gets a new worker with its plan', async () => {
    const { run, says, sent, workers, closed } = client()
    const jobs = [run('consolidate', input), run('consolidate', input)]
    workers[0]?.onLost('its file could not be loaded.')
    for (const job of jobs) {
      await expect(job).rejects.toThrow('The background worker of this page stopped: its file could not be loaded.')
    }
    expect(closed()).toBe(1)
    const before = sent.length
    const next = run('consolidate', input)
    expect(sent.slice(before).map(({ type }) => type)).toEqual(['plan', 'start'])
    // What an old worker still says is about nobody.
    workers[0]?.onLost('again')
    expect(closed()).toBe(1)
    says({ type: 'done', id: 3, output: 'three' })
    expect(await next).toBe('three')
    expect(workers).toHaveLength(2)
  })

  test('starting ends when the worker has come, or is lost', async () => {
    for (const end of ['come', 'lost']) {
      const { start, says, workers } = client()
      let started = false
      const starting = start().then(() => {
        started = true
      })
      await Promise.resolve()
      expect(started).toBe(false)
      if (end === 'come') says({ type: 'ready' })
      else workers[0]?.onLost('its file could not be loaded.')
      await starting
      expect(started).toBe(true)
    }
  })

  test('a worker that cannot be started is told to the job, and tried again by the next', async () => {
    const { run, start, says, refuse } = client()
    refuse('Blocked by the content policy.')
    await start()
    await expect(run('consolidate', input)).rejects.toThrow(
      'The background worker of this page could not be started: Blocked by the content policy.',
    )
    refuse(null)
    const job = run('consolidate', input)
    says({ type: 'done', id: 2, output: 'fine' })
    expect(await job).toBe('fine')
  })
})
