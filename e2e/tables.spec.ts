import type { Locator } from '@playwright/test'
import { vmm2016 } from '../src/rules/vmm2016/vmm2016.ts'
import { expect, test } from './fixtures.ts'

/** Hosts that all reach each other, with every pack on: each of 5,050 links has twenty flows. */
const hosts = Array.from({ length: 101 }, (_, at) => {
  const name = `HV${String(at).padStart(3, '0')}`
  const position = { x: (at % 12) * 360, y: Math.floor(at / 12) * 240 }
  return { id: `m${at}`, name, roles: ['hyperv-host'], members: [{ name, address: `10.0.0.${at + 1}` }], position }
})
const cluster = {
  format: 'portolan',
  version: 1,
  catalog: 'vmm-2016',
  name: 'Cluster',
  zones: [],
  machines: hosts,
  links: hosts.flatMap((one, at) =>
    hosts.slice(at + 1).map((other) => ({ id: `l-${one.id}-${other.id}`, ends: [one.id, other.id] })),
  ),
  packs: vmm2016.packs.map(({ id }) => id),
}
const flows = 101_000

/** The place of the row in the middle of the table as assistive technology counts it, in the first frame after a scroll; 0 where nothing is drawn. */
function placeInMiddle(frame: Locator, part: number): Promise<number> {
  return frame.evaluate(
    (element, part) =>
      new Promise<number>((resolve) => {
        element.scrollTop = part * (element.scrollHeight - element.clientHeight)
        requestAnimationFrame(() => {
          const box = element.getBoundingClientRect()
          const middle = document.elementFromPoint(box.left + 40, box.top + box.height / 2)
          resolve(Number(middle?.closest('tr')?.getAttribute('aria-rowindex') ?? 0))
        })
      }),
    part,
  )
}

test('a hundred thousand flows are scrolled, filtered and sorted, and always say how many they are', async ({
  planner,
  page,
}) => {
  await planner.visit()
  await planner.openPlan(JSON.stringify(cluster))
  await expect(planner.tables.getByRole('tab', { name: /^Flows/ })).toContainText(String(flows))
  const table = planner.tables.getByRole('table', { name: 'Flows' })
  const frame = planner.tables.getByRole('region', { name: 'Flows' })
  const row = (place: number) => table.locator(`tr[aria-rowindex="${place}"]`)
  await expect(table).toHaveAttribute('aria-rowcount', String(flows + 1))

  // To the end and back by keyboard; wherever the scrollbar is dragged to, there is a row in the very next frame.
  await frame.focus()
  await page.keyboard.press('End')
  await expect(row(flows + 1)).toBeInViewport({ ratio: 0.9 })
  await expect(row(flows + 1)).toContainText('HV099')
  await page.keyboard.press('Home')
  await expect(row(2)).toBeInViewport({ ratio: 0.9 })
  for (const part of [0.25, 0.999, 0.5]) {
    const place = await placeInMiddle(frame, part)
    expect(Math.abs(place - part * flows)).toBeLessThan(20)
  }

  await table.getByRole('columnheader', { name: 'Initiator' }).getByRole('button').click()
  await table.getByRole('columnheader', { name: 'Initiator' }).getByRole('button').click()
  await expect(table.getByRole('columnheader', { name: 'Initiator' })).toHaveAttribute('aria-sort', 'descending')
  await frame.focus()
  await page.keyboard.press('Home')
  await expect(row(2)).toContainText(/^HV100 .*HV000/)
  await page.keyboard.press('End')
  await expect(row(flows + 1)).toContainText(/^HV000 .*HV100/)
  await expect(table).toHaveAttribute('aria-rowcount', String(flows + 1))

  const filter = planner.tables.getByRole('searchbox', { name: 'Filter the flows' })
  await filter.fill('hv100')
  await expect(planner.tables.getByRole('status')).toHaveText(`2000 of ${flows} flows`)
  await expect(table).toHaveAttribute('aria-rowcount', '2001')
  await expect(row(2001)).toBeInViewport()
  await filter.fill('hv100 hv099')
  await expect(table).toHaveAttribute('aria-rowcount', '21')
  await expect(table.getByRole('row')).toHaveCount(21)
  await filter.fill('nowhere')
  await expect(planner.tables.getByRole('status')).toHaveText(`None of the ${flows} flows matches “nowhere”.`)
  await filter.fill('')
  await expect(table).toHaveAttribute('aria-rowcount', String(flows + 1))
  await expect(planner.tables.getByRole('status')).toHaveCount(0)
})
