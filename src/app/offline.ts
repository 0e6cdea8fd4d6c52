import { useOutside } from '#session/outside.ts'
import { scriptAddress } from './scriptAddress.ts'

let registration: ServiceWorkerRegistration | undefined

const offer = (): void => useOutside.setState({ newVersion: true })

/**
 * Keeps a copy of the page's files in the browser, so that it opens without a network; resolves when the copy is
 * complete. A newer version of the page is kept beside it and offered, never taken by itself. Where the browser has no
 * service workers, as without HTTPS, or the copy fails, the page works as ever with the network.
 */
export async function keepOffline(): Promise<void> {
  // The development server has no service worker.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  const isFirst = serviceWorker.controller === null
  try {
    registration = await serviceWorker.register(scriptAddress('serviceWorker'))
  } catch {
    return
  }
  if (!isFirst) {
    if (registration.waiting !== null) offer()
    registration.addEventListener('updatefound', () => void installed(registration?.installing).then(offer, () => {}))
    // Another window took the new version; this one goes on with what it has until its user wants to.
    serviceWorker.addEventListener('controllerchange', offer)
  }
  await installed(registration.installing).catch(() => {})
}

/** Resolves when a service worker has all files; rejects when it could not get them. */
function installed(worker: ServiceWorker | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker?.state === 'redundant') reject(new Error('the files could not be kept'))
      else if (worker?.state !== 'installing') resolve()
    }
    worker?.addEventListener('statechange', look)
    look()
  })
}

/** Loads the page anew in its new version. What is unsaved must be saved before. */
export function loadNewVersion(): void {
  const reload = () => window.location.reload()
  const waiting = registration?.waiting
  if (!waiting) {
    reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  waiting.postMessage('take over')
}
