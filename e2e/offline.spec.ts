import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type PreviewServer, preview } from 'vite'
import { expect, test } from './fixtures.ts'
import { unlikePlan } from './pages/unlikePlan.ts'

test.use({ keepsFiles: true })

test('the service worker fetches the files of the page, each once and before the page is ready, and nothing else', async ({
  planner,
  page,
  context,
}) => {
  const asked: string[] = []
  context.on('request', (request) => {
    if (request.serviceWorker()) asked.push(new URL(request.url()).pathname)
  })
  await planner.visit()
  const built = (await readdir('dist/web/assets')).map((name) => `/assets/${name}`)
  const copied = ['/portolan.svg', '/portolan-192.png', '/portolan-512.png', '/portolan.webmanifest']
  expect(asked.filter((path) => path !== '/service-worker.js').sort()).toEqual(['/', ...built, ...copied].sort())
  const before = asked.length
  await planner.openSample('Small lab')
  await planner.palette.getByRole('button', { name: 'SQL Server' }).click()
  await page.getByRole('button', { name: 'Export request' }).click()
  await expect(planner.tables.getByRole('combobox', { name: 'Format' })).toBeVisible()
  expect(asked).toHaveLength(before)
})

test('without a network the page opens again, with the plan, its dialogs and its worker', async ({
  planner,
  page,
  context,
}) => {
  await planner.visit()
  await planner.openSample('Small lab')
  await planner.palette.getByRole('button', { name: 'WSUS update server' }).click()
  await expect.poll(async () => (await planner.storedTexts()).join()).toContain('WSUS01')
  await context.setOffline(true)
  planner.reloads()
  await page.reload()
  await expect(planner.machine('WSUS01')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
  const saved = await planner.exportRequest('CSV')
  expect(saved.text).toContain('443')
  // Nothing but the end of its worker stops a layout under way; the next one has a worker again, also without a network.
  const started = page.workers().find((worker) => worker.url().includes('elk-worker'))
  expect(started).toBeDefined()
  await planner.openPlan(unlikePlan(400))
  planner.reloads()
  const again = page.waitForEvent('worker', { predicate: (worker) => worker.url().includes('elk-worker') })
  const ended = started?.waitForEvent('close')
  await optimise(page)
  await page.getByRole('dialog', { name: 'Optimise layout' }).getByRole('button', { name: 'Cancel' }).click()
  await ended
  await again
  await planner.openSample('Small lab')
  await optimise(page)
  await expect(planner.undo).toHaveAccessibleName('Undo: Optimise layout', { timeout: 20_000 })
  await context.setOffline(false)
})

async function optimise(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Find a command' }).fill('Optimise')
  await page.keyboard.press('Enter')
}

test('a new version is offered, and loaded with the work saved when the user says so', async ({ page }) => {
  // A folder of its own, in which the next version appears.
  const folder = await mkdtemp(join(tmpdir(), 'portolan-'))
  let server: PreviewServer | undefined
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  try {
    await cp('dist/web', folder, { recursive: true })
    server = await preview({
      configFile: false,
      logLevel: 'silent',
      build: { outDir: folder },
      preview: { host: '127.0.0.1', port: 0 },
    })
    const address = server.resolvedUrls?.local[0] ?? ''
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 30_000 })
    await expect(page.getByText('A new version of Portolan is here.')).toHaveCount(0)

    await buildNext(folder)
    await page.reload()
    // What is here goes on until the user wants the new one.
    await expect(page.getByText('A new version of Portolan is here.')).toBeVisible()
    await expect(page).toHaveTitle('Portolan')
    // Also what comes later, of which the server has only the next version.
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('navigation', { name: 'Palette' }).getByRole('button', { name: 'SQL Server' }).click()
    await page.getByRole('button', { name: 'Load it' }).click()
    await expect(page).toHaveTitle('Portolan Next')
    await expect(page.getByRole('main').getByRole('button', { name: /^SQL01/ })).toBeVisible()
    await expect(page.getByText('A new version of Portolan is here.')).toHaveCount(0)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    expect(faults).toEqual([])
  } finally {
    await server?.close()
    await rm(folder, { recursive: true, force: true })
  }
})

/**
 * Makes the next version of the build in a folder, as a build does: every script that changed has another name, which all that ask for
 * it know, and its old file is gone.
 */
async function buildNext(folder: string): Promise<void> {
  const assets = await readdir(join(folder, 'assets'))
  const changed = assets.filter((name) => /^(index|ShortcutHelp)-.*\.js$/.test(name))
  expect(changed.length).toBeGreaterThan(1)
  const next = (text: string): string =>
    changed.reduce((all, name) => all.replaceAll(name, name.replace('-', '-next-')), text)
  const paths = [...assets.map((name) => join('assets', name)), 'index.html', 'service-worker.js']
  for (const path of paths.filter((name) => /\.(js|html)$/.test(name))) {
    const text = await readFile(join(folder, path), 'utf8')
    await rm(join(folder, path))
    await writeFile(
      join(folder, next(path)),
      next(text).replace('<title>Portolan', '<title>Portolan Next').replace('"version":"', '"version":"next-'),
    )
  }
}
