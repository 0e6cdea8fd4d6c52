import type { Page } from '@playwright/test'
import { Planner } from '../../e2e/pages/Planner.ts'
import type { Target } from './target.ts'
import type { Workload } from './workload.ts'

/** User timing marks that the app sets. */
const parsed = 'portolan:parsed'
const painted = 'portolan:painted'
const slowest = 120_000

/** The built app, driven through its own controls. */
export const portolan: Target = {
  name: 'portolan',
  start: async (page) => {
    await page.goto('/')
    await page.locator('.react-flow').waitFor()
  },
  load,
  fit: (page) => page.getByRole('button', { name: 'Fit the drawing' }).click(),
  hub: async (_, { hub }) => ({ x: hub.x, y: hub.y }),
  dragged: async (page) => {
    const undo = page.getByRole('button', { name: /^Undo: Move/ })
    if (!(await undo.isVisible()) || (await undo.isDisabled())) return false
    await undo.click()
    return true
  },
}

async function load(page: Page, { plan, text }: Workload): Promise<number | string> {
  await page.evaluate(() => performance.clearMarks())
  await new Planner(page, () => {}).openFile('bench.portolan.json', text)
  await page.waitForFunction(
    ([name, mark]) =>
      performance.getEntriesByName(mark).length > 0 ||
      document.querySelector<HTMLInputElement>('input[aria-label="Plan name"]')?.value === name,
    [plan.name, painted] as const,
    { timeout: slowest, polling: 200 },
  )
  if (!(await page.evaluate((mark) => performance.getEntriesByName(mark).length > 0, parsed))) {
    await page.evaluate(() => window.probe.settled())
    return 'no marks'
  }
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, painted, {
    timeout: slowest,
    polling: 200,
  })
  return page.evaluate(
    ([from, to]) => {
      const time = (mark: string) => performance.getEntriesByName(mark).at(-1)?.startTime ?? Number.NaN
      return time(to) - time(from)
    },
    [parsed, painted] as const,
  )
}
