import { createJobClient, type Spawn } from '#session/jobClient.ts'
import type { FromWorker } from '#worker/protocol.ts'
import workerUrl from '../worker/main.ts?worker&url'

/** What the browser takes for the address of a script; the type libraries do not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string }
}

/** The one policy that the content policy of the page allows. It lets through the worker's address and nothing else. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('portolan', {
  createScriptURL: (url) => {
    if (url !== workerUrl) throw new TypeError('Only the worker of this page is a script to start.')
    return url
  },
})

const spawn: Spawn = ({ onMessage, onLost }) => {
  const worker = new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module', name: 'portolan' })
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => onMessage(data)
  // A script that cannot be loaded says nothing more than that.
  worker.onerror = (event) => {
    event.preventDefault()
    onLost(event.message || 'its file could not be loaded.')
  }
  worker.onmessageerror = () => onLost('its answer could not be read.')
  return {
    post: (message) => worker.postMessage(message),
    close: () => worker.terminate(),
  }
}

/** The worker for everything that takes long. It is started by its first job, or ahead of it by `start`. */
export const jobs = createJobClient(spawn)
