import { createLayoutClient } from '#session/layoutClient.ts'
import { scriptAddress } from './scriptAddress.ts'

/** The worker that lays out graphs. */
export const layouts = createLayoutClient({
  spawn: ({ onAnswer, onLost }) => {
    const worker = new Worker(scriptAddress('layout'), { name: 'layout' })
    worker.onmessage = ({ data }) => onAnswer(data)
    worker.onerror = (event) => {
      event.preventDefault()
      onLost(event.message || 'its file could not be loaded.')
    }
    return { post: (message) => worker.postMessage(message), close: () => worker.terminate() }
  },
  // The service worker answers from the copy that it keeps of every file.
  canRestart: () => 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null,
})
