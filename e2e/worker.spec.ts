import { test as bare, type Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { Planner } from './pages/Planner.ts'
import { readCsv } from './readCsv.ts'

const member = (net: number, at: number, name = 'n') => ({
  name: `${name}${at}`,
  address: `10.${net}.${Math.floor(at / 250)}.${(at % 250) + 1}`,
})
const planText = (name: string, machines: readonly object[], links: readonly (readonly [string, string])[]) =>
  JSON.stringify({
    format: 'portolan',
    version: 1,
    catalog: 'vmm-2016',
    name,
    zones: [],
    machines,
    links: links.map((ends, at) => ({ id: `l${at}`, ends })),
  })

/** A VMM server of so many nodes and so many hosts behind one box: many flows, few rows. */
const wide = (nodes: number, hosts: number, hostName?: string) =>
  planText(
    'Wide',
    [
      { id: 'v', name: 'VMM', roles: ['vmm-server'], members: Array.from({ length: nodes }, (_, at) => member(1, at)) },
      {
        id: 'h',
        name: 'Racks',
        roles: ['hyperv-host'],
        choices: { domain: 'trusted' },
        members: Array.from({ length: hosts }, (_, at) => member(2, at, hostName)),
      },
    ],
    [['v', 'h']],
  )

/** Computers that hold four of sixteen machines' roles each, hardly two alike: seconds of work on a small picture. */
function tangled(computers: number): string {
  const roles = ['hyperv-host', 'library-server', 'vmm-server', 'wsus-server']
  const machines = Array.from({ length: 16 }, (_, at) => ({
    id: `m${at}`,
    name: `Box ${at}`,
    roles: [roles[at % 4]],
    members: [] as object[],
  }))
  // The same numbers in every run (Park and Miller's generator).
  let seed = 1
  const draw = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  for (let at = 0; at < computers; at += 1) {
    const held = new Set<number>()
    while (held.size < 4) held.add(draw(16))
    for (const machine of held) machines[machine]?.members.push(member(3, at))
  }
  const pairs = machines.flatMap(({ id: a }, at) =>
    machines.slice(at + 1).flatMap(({ id: b }) => (draw(10) < 3 ? [[a, b] as const] : [])),
  )
  return planText('Tangled', machines, pairs)
}

/**
 * Lets the page's worker be held, however fast it is: what it has finished reaches the page when it is let go, but for the request of an
 * empty plan. Returns both, for when the page is loaded.
 */
async function holdWorkers(page: Page) {
  await page.addInitScript(() => {
    const held: { isOn: boolean; ready: (() => void)[] } = { isOn: false, ready: [] }
    class HeldWorker extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args)
        // The first to listen can keep the others from hearing.
        this.addEventListener('message', (event) => {
          if (!held.isOn || event.data.type !== 'done' || event.data.output.tuples === 0) return
          event.stopImmediatePropagation()
          held.ready.push(() => this.dispatchEvent(new MessageEvent('message', { data: event.data })))
        })
      }
    }
    Object.assign(window, { Worker: HeldWorker, held })
  })
  const set = (isOn: boolean) =>
    page.evaluate((on) => {
      const held = Reflect.get(window, 'held') as { isOn: boolean; ready: (() => void)[] }
      held.isOn = on
      if (!on) for (const go of held.ready.splice(0)) go()
    }, isOn)
  return { hold: () => set(true), letGo: () => set(false) }
}

test('consolidation can be cancelled, and an edited plan does not wait for the one before', async ({
  planner,
  page,
}) => {
  const worker = await holdWorkers(page)
  await planner.visit()
  await worker.hold()
  await planner.openPlan(tangled(1_600))
  await page.getByRole('button', { name: 'Export request' }).click()
  const work = planner.tables.getByRole('progressbar', { name: 'Consolidating' })
  await expect(work).toBeVisible()

  // The page answers meanwhile: everything goes, and the request of the empty plan is there at once.
  await planner.canvas.click({ position: { x: 20, y: 20 } })
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await expect(planner.tables.getByText(/^Nothing to request yet/)).toBeVisible()
  await expect(work).toHaveCount(0)

  await page.keyboard.press('Control+z')
  await expect(work).toBeVisible()
  await planner.tables.getByRole('button', { name: 'Cancel' }).click()
  const cancelled = planner.tables.getByText('Cancelled: these rows are not those of the plan as it is.')
  await expect(cancelled).toBeVisible()
  await expect(work).toHaveCount(0)
  await worker.letGo()
  await expect(planner.tables.getByText('0 flows → 0 rows')).toBeVisible()
  await expect(cancelled).toBeVisible()
  await worker.hold()

  await page.getByRole('textbox', { name: 'Plan name' }).fill('Tangled again')
  await page.keyboard.press('Enter')
  await expect(cancelled).toHaveCount(0)
  await expect(work).toBeVisible()
})

test('a file that is being written can be stopped, and another one written', async ({ planner, page }) => {
  const worker = await holdWorkers(page)
  await planner.visit()
  await planner.openPlan(wide(160, 160))
  await page.getByRole('button', { name: 'Export request' }).click()
  await planner.tables.getByRole('combobox', { name: 'Rows' }).selectOption('Single flows')
  await planner.tables.getByRole('combobox', { name: 'Format' }).selectOption('Excel workbook')
  await expect(planner.tables.getByText(/^\d{6} flows → \d{6} rows, the first 100000 listed here/)).toBeVisible()
  let downloads = 0
  page.on('download', () => {
    downloads += 1
  })
  await worker.hold()
  await planner.tables.getByRole('button', { name: 'Download' }).click()
  const writing = planner.tables.getByRole('progressbar', { name: 'Writing the file' })
  await expect(writing).toBeVisible()
  await planner.tables.getByRole('button', { name: 'Stop writing' }).click()
  await expect(writing).toHaveCount(0)
  await worker.letGo()
  const rows = readCsv((await planner.exportRequest('CSV', 'By rule')).text)
  expect(rows.length).toBeGreaterThan(3)
  expect(downloads).toBe(1)
})

test('a request that is too large is refused in words; by rule it is handed over', async ({ planner, page }) => {
  await planner.visit()
  await planner.openPlan(wide(600, 600, 'host-with-a-long-name'.repeat(3)))
  await page.getByRole('button', { name: 'Export request' }).click()
  await expect(planner.tables.getByText(/^\d{7} flows → \d+ rows$/)).toBeVisible()
  await planner.tables.getByRole('combobox', { name: 'Rows' }).selectOption('Single flows')
  const words = /This plan asks for \d,\d{3},\d{3} single flows; up to 1,000,000 can be listed one by one\./
  await expect(planner.tables.getByRole('alert')).toHaveText(words)
  await planner.tables.getByRole('button', { name: 'Try again' }).click()
  await expect(planner.tables.getByRole('alert')).toHaveText(words)

  await planner.tables.getByRole('combobox', { name: 'Rows' }).selectOption('By rule')
  await planner.tables.getByRole('combobox', { name: 'Format' }).selectOption('Excel workbook')
  await planner.tables.getByRole('button', { name: 'Download' }).click()
  const notice = page.getByRole('alert').filter({ hasText: 'The file could not be written.' })
  await expect(notice).toContainText(words)
  const rows = readCsv((await planner.exportRequest('CSV', 'By rule')).text)
  expect(rows.some((row) => row['Destination address']?.split('; ').length === 600)).toBe(true)
  await expect(page.getByText(/^In Excel \d rows of this CSV would lack text\.$/)).toBeVisible()
})

bare('without its worker the page says so, and tries again when it is asked to', async ({ page }) => {
  // The service worker would hand out its own copy.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await page.route('**/worker-*.js', (route) => route.abort())
  const planner = new Planner(page, () => {})
  await planner.visit()
  await planner.openSample('Small lab')
  await page.getByRole('button', { name: 'Export request' }).click()
  await expect(planner.tables.getByRole('alert')).toContainText(
    'These rows could not be worked out. The background worker of this page stopped: its file could not be loaded.',
  )
  await page.unroute('**/worker-*.js')
  await planner.tables.getByRole('button', { name: 'Try again' }).click()
  await expect(planner.tables.getByText(/^\d+ flows → \d+ rows/)).toBeVisible()
})

bare('the page can start its own worker and nothing else', async ({ page }) => {
  const planner = new Planner(page, () => {})
  await planner.visit()
  const faults = await page.evaluate(() => {
    const types = (
      globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
    ).trustedTypes
    const rules = { createScriptURL: (url: string) => url, createHTML: (text: string) => text }
    const attempts: Record<string, () => unknown> = {
      'its own policy again': () => types.createPolicy('portolan', rules),
      'another policy': () => types.createPolicy('other', rules),
      'a worker by address': () => new Worker('assets/other.js'),
      'a worker by text': () => new Worker(URL.createObjectURL(new Blob(['1']))),
    }
    return Object.entries(attempts).map(([name, attempt]) => {
      try {
        attempt()
        return `${name} is let through`
      } catch (fault) {
        return `${name}: ${(fault as Error).name}`
      }
    })
  })
  expect(faults).toEqual([
    'its own policy again: TypeError',
    'another policy: TypeError',
    'a worker by address: TypeError',
    'a worker by text: TypeError',
  ])
})
