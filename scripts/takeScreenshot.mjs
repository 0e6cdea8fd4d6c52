import { spawn } from 'node:child_process'
import { chromium } from '@playwright/test'
import { findChromium } from './findChromium.mjs'

/** Takes the README's picture of the built planner: `npm run build && node scripts/takeScreenshot.mjs`. */
const port = 4327
const server = spawn('npx', ['vite', 'preview', '--port', String(port), '--strictPort'], { detached: true })
await new Promise((resolve) => server.stdout.on('data', (text) => String(text).includes('Local') && resolve()))
try {
  const executablePath = findChromium()
  const browser = await chromium.launch({ ...(executablePath && { executablePath }) })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' })
  await page.goto(`http://127.0.0.1:${port}`)
  await page.getByRole('button', { name: 'Enterprise with a perimeter' }).click()
  await page.getByRole('button', { name: /^VMM-HA to Perimeter hosts/ }).click()
  const review = page.getByRole('complementary', { name: 'Inspector' })
  await review.getByRole('button', { name: 'Mark TCP 5986 reviewed' }).click()
  await review.getByRole('button', { name: 'Reject ICMP echo' }).click()
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: 'docs/planner.png' })
  await browser.close()
} finally {
  process.kill(-server.pid)
}
