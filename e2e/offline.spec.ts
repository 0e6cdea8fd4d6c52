import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PreviewServer, preview } from 'vite'
import { expect, test } from './fixtures.ts'

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
  await context.setOffline(false)
})

test('a new version is offered, and loaded with the work saved when the user says so', async ({ page }) => {
  // A folder of its own, in which the next version appears.
  const folder = await mkdtemp(join(tmpdir(), 'portolan-'))
  let server: PreviewServer | undefined
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

    const [worker, start] = [join(folder, 'service-worker.js'), join(folder, 'index.html')]
    await writeFile(start, (await readFile(start, 'utf8')).replace('<title>Portolan', '<title>Portolan Next'))
    await writeFile(worker, (await readFile(worker, 'utf8')).replace('"version":"', '"version":"next-'))
    await page.reload()
    // What is here goes on until the user wants the new one.
    await expect(page.getByText('A new version of Portolan is here.')).toBeVisible()
    await expect(page).toHaveTitle('Portolan')
    await page.getByRole('navigation', { name: 'Palette' }).getByRole('button', { name: 'SQL Server' }).click()
    await page.getByRole('button', { name: 'Load it' }).click()
    await expect(page).toHaveTitle('Portolan Next')
    await expect(page.getByRole('main').getByRole('button', { name: /^SQL01/ })).toBeVisible()
    await expect(page.getByText('A new version of Portolan is here.')).toHaveCount(0)
  } finally {
    await server?.close()
    await rm(folder, { recursive: true, force: true })
  }
})
