import layoutUrl from 'elkjs/lib/elk-worker.min.js?url'
import workerUrl from '../worker/main.ts?worker&url'

/** The scripts that the page may start: its worker, elkjs as it is published, and the service worker that the build writes. */
export const scripts = {
  worker: workerUrl,
  layout: layoutUrl,
  serviceWorker: new URL('./service-worker.js', document.baseURI).href,
} as const

/** What the browser takes for the address of a script; the type libraries do not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string }
}

/** The one policy that the content policy of the page allows. It lets through these addresses and nothing else. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('portolan', {
  createScriptURL: (url) => {
    if (!Object.values(scripts).includes(url))
      throw new TypeError('Only the workers of this page are scripts to start.')
    return url
  },
})

/** The address of a script in the form that the browser lets the page start. */
export const scriptAddress = (name: keyof typeof scripts): string =>
  policy?.createScriptURL(scripts[name]) ?? scripts[name]
