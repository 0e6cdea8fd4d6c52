import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { checkForEveryone } from './pages/everyone.ts'

const samples = ['Small lab', 'Enterprise with a perimeter', 'VMware and bare metal']

interface Box {
  readonly name: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The boxes of everything that carries this class in the drawing, as they stand on screen. */
const boxesOf = (page: Page, selector: string): Promise<Box[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      return { name: element.getAttribute('aria-label') ?? element.textContent ?? '', left, right, top, bottom }
    }),
  )

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5

for (const name of samples) {
  test(`${name}: every link has its label, and no label lies on another or on a machine`, async ({ planner, page }) => {
    await planner.visit()
    await planner.openSample(name)
    const links = await page.locator('.react-flow__edge').count()
    const labels = await boxesOf(page, '.link-label')
    const machines = await boxesOf(page, '.machine-body')
    expect(links).toBeGreaterThan(2)
    expect(labels).toHaveLength(links)
    expect(labels.every((label) => /\b(TCP|UDP|no ports)\b/.test(label.name))).toBe(true)
    const clashes = labels.flatMap((label, index) =>
      [...labels.slice(index + 1), ...machines]
        .filter((other) => overlap(label, other))
        .map((other) => `${label.name} | ${other.name}`),
    )
    expect(clashes).toEqual([])
    // The text of a label fits into its box: nothing is clipped.
    const clipped = await page
      .locator('.link-label')
      .evaluateAll(
        (all) => all.filter((one) => one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight).length,
      )
    expect(clipped).toBe(0)
  })
}

test('samples suit everyone, in either theme', async ({ planner, page }) => {
  // Analyses of a whole page: the work of minutes on a busy machine.
  test.slow()
  await planner.visit()
  await planner.openSample('Enterprise with a perimeter')
  await checkForEveryone(page, 'flows and plan')
  await planner.link('VMM-HA', 'Perimeter hosts').click()
  await planner.inspector.getByRole('button', { name: /^T1/ }).click()
  await checkForEveryone(page, 'review of a link')
  await planner.machine('Cluster 1').click()
  await planner.tables.getByRole('tab', { name: /^Request/ }).click()
  await checkForEveryone(page, 'machine and request')
  await planner.openSample('VMware and bare metal')
  await planner.tables.getByRole('tab', { name: /^Problems/ }).click()
  await planner.canvas.getByText('Provisioning').click()
  await checkForEveryone(page, 'zone and problems')
})

test('a row and its link are chosen together, both ways', async ({ planner, page }) => {
  await planner.visit()
  await planner.openSample('Enterprise with a perimeter')
  await planner.tables.getByRole('searchbox', { name: 'Filter the flows' }).fill('perimeter 5986')
  const row = planner.tables.getByRole('row', { name: /Perimeter hosts.*TCP 5986/ })
  await row.click()
  await expect(planner.inspector.getByRole('heading', { level: 2, name: /VMM-HA.*Perimeter hosts/ })).toBeVisible()
  await expect(row).toHaveAttribute('aria-selected', 'true')
  await planner.tables.getByRole('searchbox', { name: 'Filter the flows' }).fill('')
  await planner.link('VMM-HA', 'SQL01').click()
  await expect(planner.tables.getByRole('row', { name: /SQL01.*TCP 1433/ })).toHaveAttribute('aria-selected', 'true')
  await planner.tables.getByRole('button', { name: 'Destination port' }).click()
  await expect(planner.tables.getByRole('columnheader', { name: 'Destination port' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await page.keyboard.press('Escape')
})

test('a problem goes to its place', async ({ planner }) => {
  await planner.visit()
  await planner.openSample('VMware and bare metal')
  await planner.tables.getByRole('tab', { name: /^Problems/ }).click()
  await planner.tables.getByRole('button', { name: /^Warning.*Old ESX 3.5 host has no address/ }).click()
  await expect(planner.inspector.getByRole('heading', { name: 'Old ESX 3.5 host' })).toBeVisible()
})

test('the review shows the row as printed, the erratum, what a choice left out, and what a pack would add', async ({
  planner,
}) => {
  await planner.visit()
  await planner.openSample('Enterprise with a perimeter')
  await planner.link('VMM-HA', 'WSUS01').click()
  const line = planner.inspector.getByRole('listitem').filter({ hasText: 'TCP 8530' })
  await line.getByRole('button', { name: /^M9/ }).click()
  await expect(line).toContainText('8540, 8531: HTTPS')
  await expect(line).toContainText('Erratum E1')
  await expect(planner.inspector.getByText(/is undecided, so all alternatives are listed/).first()).toBeVisible()
  await planner.link('VMM-HA', 'Perimeter hosts').click()
  await expect(planner.inspector.getByText(/Left out:.*5985/)).toBeVisible()
})
