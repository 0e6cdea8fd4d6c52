import { type CDPSession, chromium, type Page } from '@playwright/test'
import { findChromium } from '../../scripts/findChromium.mjs'
import { installProbe } from './probe.ts'

/** As in the browser tests, and without a GPU, so that every machine measures the same work. */
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface OpenedPage {
  readonly page: Page
  readonly cdp: CDPSession
  /** Paths of the scripts and styles fetched so far. */
  readonly fetched: ReadonlySet<string>
  readonly version: string
  readonly close: () => Promise<void>
}

/** A browser process of its own, with one empty page. */
export async function openPage(baseURL: string): Promise<OpenedPage> {
  const executablePath = findChromium()
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args })
  const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 }, colorScheme: 'light' })
  const page = await context.newPage()
  await page.addInitScript(installProbe)
  await page.addInitScript(() => {
    // The browser's own file pickers cannot be driven; without them a page falls back to the file chooser.
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name)
  })
  page.on('pageerror', ({ message }) => console.error(`  the page failed: ${message}`))
  const fetched = new Set<string>()
  context.on('request', (request) => {
    const { origin, pathname } = new URL(request.url())
    if (origin === baseURL && /\.(js|css)$/.test(pathname)) fetched.add(pathname)
  })
  const cdp = await context.newCDPSession(page)
  return { page, cdp, fetched, version: browser.version(), close: () => browser.close() }
}
