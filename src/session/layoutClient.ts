import type { LayoutGraph } from '#scene/layoutGraph.ts'
import type { LayOutGraph } from '#scene/optimisePlan.ts'

/** To ELK's worker, which answers each message under its number. */
export type ToLayoutWorker =
  | { readonly id: number; readonly cmd: 'register'; readonly algorithms: readonly string[] }
  | {
      readonly id: number
      readonly cmd: 'layout'
      readonly graph: LayoutGraph
      readonly layoutOptions: object
      readonly options: object
    }

export interface LayoutAnswer {
  readonly id: number
  readonly data?: LayoutGraph
  readonly error?: unknown
}

export interface LayoutWorkerEvents {
  readonly onAnswer: (answer: LayoutAnswer) => void
  readonly onLost: (reason: string) => void
}

export interface LayoutPort {
  readonly post: (message: ToLayoutWorker) => void
  readonly close: () => void
}

export interface LayoutClient {
  readonly layOut: LayOutGraph
  /** Starts the worker ahead of its first graph, and ends once it answers. A fault is told to the first graph, which tries again. */
  readonly start: () => Promise<void>
}

type Answered = (answer: LayoutAnswer) => void

interface Spawning {
  /** Starts a worker. Throws where none can be started. */
  readonly spawn: (events: LayoutWorkerEvents) => LayoutPort
  /** Whether a worker can be started again without asking the network for its file. */
  readonly canRestart: () => boolean
}

/**
 * Graphs by messages to the layout worker, one after another. A layout that is given up ends with its worker, and a fresh one takes
 * the next. Where that would need the network it is computed to its end instead, its answer dropped, and the next graph waits for it.
 */
export function createLayoutClient({ spawn, canRestart }: Spawning): LayoutClient {
  const waiting = new Map<number, Answered>()
  let port: LayoutPort | null = null
  /** The worker's first answer, which is the one to its registration. */
  let registered = Promise.resolve()
  let last = 0

  function settle(id: number, answer: LayoutAnswer): void {
    const answered = waiting.get(id)
    waiting.delete(id)
    answered?.(answer)
  }

  function lose(lost: LayoutPort | null, reason: string): void {
    if (lost === null || lost !== port) return
    port.close()
    port = null
    for (const id of [...waiting.keys()]) settle(id, { id, error: reason })
  }

  /** Starts the worker unless it runs. Throws where it cannot be started. */
  function connect(): LayoutPort {
    if (port !== null) return port
    let made: LayoutPort | null = null
    made = port = spawn({ onAnswer: (answer) => settle(answer.id, answer), onLost: (reason) => lose(made, reason) })
    last += 1
    const id = last
    registered = new Promise((resolve) => waiting.set(id, () => resolve()))
    made.post({ id, cmd: 'register', algorithms: ['layered'] })
    return made
  }

  /** Ends the worker in the middle of what it does, and has another one ready. */
  function restart(running: LayoutPort): void {
    lose(running, 'the layout was given up.')
    try {
      connect()
    } catch {
      // The next graph tries again, and tells why it fails.
    }
  }

  const layOut: LayOutGraph = (graph, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason)
      const to = connect()
      last += 1
      const id = last
      const giveUp = () => {
        waiting.delete(id)
        reject(signal.reason)
        if (canRestart()) restart(to)
      }
      signal.addEventListener('abort', giveUp, { once: true })
      waiting.set(id, ({ data, error }) => {
        signal.removeEventListener('abort', giveUp)
        if (data === undefined) reject(new Error(`The layout could not be worked out: ${wordsOf(error)}`))
        else resolve(data)
      })
      to.post({ id, cmd: 'layout', graph, layoutOptions: {}, options: {} })
    })

  return {
    layOut,
    start: async () => {
      try {
        connect()
      } catch {
        return
      }
      await registered
    },
  }
}

function wordsOf(error: unknown): string {
  if (typeof error === 'string') return error
  const said = error !== null && typeof error === 'object' && 'message' in error ? error.message : undefined
  return typeof said === 'string' ? said : 'it gave no reason.'
}
