import { jobs } from './jobs.ts'
import type { FromWorker, ToWorker } from './protocol.ts'
import { createRunner } from './runner.ts'

const { port1, port2 } = new MessageChannel()
const callbacks: (() => void)[] = []
port1.onmessage = () => callbacks.shift()?.()

const take = createRunner(jobs, {
  post: (message) => self.postMessage(message),
  // A message to itself goes behind those that wait, and unlike a timer it never waits longer.
  later: (callback) => {
    callbacks.push(callback)
    port2.postMessage(null)
  },
  now: () => performance.now(),
})
self.onmessage = ({ data }: MessageEvent<ToWorker>) => take(data)
self.postMessage({ type: 'ready' } satisfies FromWorker)
