import { test as base, expect } from '@playwright/test'
import { Planner } from './pages/Planner.ts'

interface Fixtures {
  readonly planner: Planner
  /** Whether the page may keep its files for the time without a network, which costs every visit a second download. */
  readonly keepsFiles: boolean
}

/**
 * Every test watches the page: an unexpected console message, an uncaught error, a broken content policy or a request
 * after the page has loaded fails it. Requests count for what the page itself asks for, also where the service worker
 * answers; that the worker asks for the files of the page alone, and before the page says that it has loaded, is a test
 * of its own.
 */
export const test = base.extend<Fixtures>({
  keepsFiles: [false, { option: true }],
  planner: async ({ page, baseURL, keepsFiles }, use) => {
    const complaints: string[] = []
    let loaded = false
    page.on('console', (message) => {
      if (message.type() !== 'log' && message.type() !== 'debug')
        complaints.push(`console ${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
    page.on('request', (request) => {
      const own = request.url().startsWith(`${baseURL}/`)
      const local = /^(blob|data):/.test(request.url())
      if (!local && (loaded || !own))
        complaints.push(`request ${loaded ? 'after load' : 'elsewhere'}: ${request.url()}`)
    })
    await page.addInitScript((hasWorker) => {
      if (!hasWorker) Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
      // Without the browser's own file pickers, which no test can drive, the page falls back to chooser and download.
      for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name)
      document.addEventListener('securitypolicyviolation', (event) => {
        // biome-ignore lint/suspicious/noConsole: this is how the page tells the test
        console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`)
      })
    }, keepsFiles)
    const planner = new Planner(page, (now) => {
      loaded = now
    })
    await use(planner)
    expect(complaints).toEqual([])
  },
})

export { expect }
