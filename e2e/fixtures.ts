import { test as base, expect } from '@playwright/test'
import { Planner } from './pages/Planner.ts'

interface Fixtures {
  readonly planner: Planner
}

/**
 * Every test watches the page: an unexpected console message, an uncaught error, a broken content policy or a request
 * after the page has loaded fails it.
 */
export const test = base.extend<Fixtures>({
  planner: async ({ page, baseURL }, use) => {
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
    await page.addInitScript(() => {
      // Without the browser's own file pickers, which no test can drive, the page falls back to chooser and download.
      for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name)
      document.addEventListener('securitypolicyviolation', (event) => {
        // biome-ignore lint/suspicious/noConsole: this is how the page tells the test
        console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`)
      })
    })
    const planner = new Planner(page, (now) => {
      loaded = now
    })
    await use(planner)
    expect(complaints).toEqual([])
  },
})

export { expect }
