import { describe, expect, test } from 'vitest'
import { createLayoutClient, type LayoutWorkerEvents, type ToLayoutWorker } from './layoutClient.ts'

function createFake({ canRestart = false } = {}) {
  const posted: ToLayoutWorker[] = []
  const events: LayoutWorkerEvents[] = []
  let starts = true
  const closed: number[] = []
  const client = createLayoutClient({
    spawn: (of) => {
      if (!starts) throw new Error('no workers here')
      const number = events.push(of)
      return { post: (message) => posted.push(message), close: () => closed.push(number) }
    },
    canRestart: () => canRestart,
  })
  return {
    ...{ client, posted, closed },
    worker: () => {
      const last = events.at(-1)
      if (last === undefined) throw new Error('not started')
      return last
    },
    refuse: () => {
      starts = false
    },
  }
}

const graph = { id: 'root' }
const never = new AbortController().signal

describe('the layout client', () => {
  test('starts the worker once, and gives back what it answers', async () => {
    const { client, posted, worker } = createFake()
    const started = client.start()
    worker().onAnswer({ id: 1 })
    await started
    const laidOut = client.layOut(graph, never)
    expect(posted.map(({ cmd }) => cmd)).toEqual(['register', 'layout'])
    worker().onAnswer({ id: 2, data: { id: 'root', x: 1 } })
    expect(await laidOut).toEqual({ id: 'root', x: 1 })
  })

  test('started while a graph is laid out, waits for the worker and leaves the graph its answer', async () => {
    const { client, worker } = createFake()
    const laidOut = client.layOut(graph, never)
    const started = client.start()
    worker().onAnswer({ id: 1 })
    await started
    worker().onAnswer({ id: 2, data: { id: 'root' } })
    expect(await laidOut).toEqual({ id: 'root' })
    await client.start()
  })

  test('ends the worker of a graph that was given up, and has another one ready for the next', async () => {
    const { client, posted, closed, worker } = createFake({ canRestart: true })
    const giveUp = new AbortController()
    const first = client.layOut(graph, giveUp.signal)
    const before = worker()
    giveUp.abort(new Error('enough'))
    await expect(first).rejects.toThrow('enough')
    expect(closed).toEqual([1])
    expect(posted.map(({ cmd }) => cmd)).toEqual(['register', 'layout', 'register'])
    const second = client.layOut(graph, never)
    before.onLost('late words of the one that is gone')
    worker().onAnswer({ id: 4, data: { id: 'second' } })
    expect(await second).toEqual({ id: 'second' })
    expect(closed).toEqual([1])
  })

  test('gives up though no other worker can be started, and says so to the next graph alone', async () => {
    const { client, refuse } = createFake({ canRestart: true })
    const giveUp = new AbortController()
    const first = client.layOut(graph, giveUp.signal)
    refuse()
    giveUp.abort(new Error('enough'))
    await expect(first).rejects.toThrow('enough')
    await expect(client.layOut(graph, never)).rejects.toThrow('no workers here')
  })

  test('where the worker cannot be started again, drops the answer to a graph that was given up', async () => {
    const { client, closed, worker } = createFake()
    const giveUp = new AbortController()
    const first = client.layOut(graph, giveUp.signal)
    giveUp.abort(new Error('enough'))
    await expect(first).rejects.toThrow('enough')
    const second = client.layOut(graph, never)
    worker().onAnswer({ id: 2, data: { id: 'first' } })
    worker().onAnswer({ id: 3, data: { id: 'second' } })
    expect(await second).toEqual({ id: 'second' })
    expect(closed).toEqual([])
  })

  test('says in words what went wrong, and starts again', async () => {
    const { client, worker, refuse } = createFake()
    const failing = client.layOut(graph, never)
    worker().onAnswer({ id: 2, error: { message: 'bad graph' } })
    await expect(failing).rejects.toThrow('The layout could not be worked out: bad graph')
    const lost = client.layOut(graph, never)
    worker().onLost('its file could not be loaded.')
    await expect(lost).rejects.toThrow('its file could not be loaded.')
    refuse()
    await expect(client.layOut(graph, never)).rejects.toThrow('no workers here')
  })

  test('has started when the worker answers, not before', async () => {
    const { client, worker } = createFake()
    let isStarted = false
    const started = client.start().then(() => {
      isStarted = true
    })
    await new Promise((resolve) => setTimeout(resolve))
    expect(isStarted).toBe(false)
    worker().onAnswer({ id: 1 })
    await started
  })

  test('asks for nothing that was given up before, and ends no worker for what is done', async () => {
    const { client, posted, closed, worker } = createFake({ canRestart: true })
    await expect(client.layOut(graph, AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late')
    expect(posted).toEqual([])
    const giveUp = new AbortController()
    const done = client.layOut(graph, giveUp.signal)
    worker().onAnswer({ id: 2, data: { id: 'root' } })
    expect(await done).toEqual({ id: 'root' })
    giveUp.abort()
    expect(closed).toEqual([])
    expect(posted.map(({ cmd }) => cmd)).toEqual(['register', 'layout'])
  })

  test.each([null, 7, {}, { message: 7 }])('says when the worker gives no reason: %j', async (error) => {
    const { client, worker } = createFake()
    const failing = client.layOut(graph, never)
    worker().onAnswer({ id: 2, error })
    await expect(failing).rejects.toThrow('it gave no reason.')
  })
})
