import { createJobClient, type Spawn } from '#session/jobClient.ts'
import { workerWords } from '#words/workerWords.ts'
import type { FromWorker } from '#worker/protocol.ts'
import { scriptAddress } from './scriptAddress.ts'

const spawn: Spawn = ({ onMessage, onLost }) => {
  const worker = new Worker(scriptAddress('worker'), { type: 'module', name: 'portolan' })
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => onMessage(data)
  // A script that cannot be loaded says nothing more than that.
  worker.onerror = (event) => {
    event.preventDefault()
    onLost(event.message || workerWords.notLoaded)
  }
  worker.onmessageerror = () => onLost(workerWords.unreadable)
  return {
    post: (message) => worker.postMessage(message),
    close: () => worker.terminate(),
  }
}

/** The worker for everything that takes long. It is started by its first job, or ahead of it by `start`. */
export const jobs = createJobClient(spawn)
