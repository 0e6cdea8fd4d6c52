import { readFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { gridPlan } from './pages/gridPlan.ts'
import type { Planner } from './pages/Planner.ts'
import { portolan, savedPlan } from './pages/portolan.ts'

/** Opens the dialog from the plan menu. */
async function askForPicture(planner: Planner): Promise<Locator> {
  await planner.pick('Plan', 'Save a picture…')
  const dialog = planner.page.getByRole('dialog', { name: 'Save a picture' })
  await expect(dialog.getByRole('status').filter({ hasText: 'kB' })).toBeVisible()
  return dialog
}

/** Width and height that a PNG says of itself. */
function pngSize(bytes: Buffer): readonly [number, number] {
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

test('an SVG from the page is that of the command line, byte for byte, and a document that a program can read', async ({
  planner,
  page,
  context,
}, info) => {
  await planner.visit()
  await planner.openSample('Enterprise with a perimeter')
  await page.keyboard.press('Control+Shift+f')
  const panel = page.getByRole('region', { name: 'Filter the drawing' })
  await panel.getByRole('textbox', { name: 'Show only' }).fill('zone:perimeter')
  await page.keyboard.press('Enter')
  await panel.getByRole('textbox', { name: 'Name of the view' }).fill('DMZ')
  await panel.getByRole('button', { name: 'Save this view' }).click()
  await page.getByRole('button', { name: 'Show everything' }).click()
  const path = await savedPlan(planner, info)
  const dialog = await askForPicture(planner)
  await dialog.getByRole('combobox', { name: 'Colours' }).selectOption('Dark')
  await dialog.getByRole('checkbox', { name: 'Title block with name and date' }).uncheck()
  await expect(dialog.getByRole('img', { name: 'Preview of the picture' })).toBeVisible()
  const file = await planner.download(() => dialog.getByRole('button', { name: 'Save' }).click())
  expect(file.name).toBe('Enterprise-with-a-perimeter.svg')
  const options = ['picture', path, '--theme', 'dark', '--addresses']
  expect(portolan(...options)).toBe(file.text)
  const reader = await context.newPage()
  const said = await reader.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml')
    return { root: documentElement.localName, words: documentElement.textContent }
  }, file.text)
  expect(said.root).toBe('svg')
  expect(said.words).toContain('VMM-HA')

  // A saved view shows what its filter lets through, in the file as on the canvas.
  expect(file.text).not.toContain('opacity="0.22"')
  await dialog.getByRole('combobox', { name: 'What' }).selectOption('View: DMZ')
  await expect(dialog.getByRole('status').filter({ hasText: 'kB' })).toBeVisible()
  const view = await planner.download(() => dialog.getByRole('button', { name: 'Save' }).click())
  expect(view.text).toContain('opacity="0.22"')
  expect(portolan(...options, '--view', 'DMZ')).toBe(view.text)
})

test('a PNG has the pixels that were chosen, and can be copied; the selection is a picture of its own', async ({
  planner,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await planner.visit()
  await planner.openSample('Small lab')
  await planner.machine('Rack 1').click()
  const copied = async () => {
    const bytes = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const blob = await item?.getType('image/png')
      return blob === undefined ? [] : [...new Uint8Array(await blob.arrayBuffer()).slice(0, 24)]
    })
    return pngSize(Buffer.from(bytes))
  }
  // At once: the rack alone and a margin, twice as large.
  await page.keyboard.press('Shift+P')
  await expect(page.getByText('In the clipboard as a picture: The selection, 504 × 200 pixels.')).toBeVisible()
  expect(await copied()).toEqual([504, 200])

  const dialog = await askForPicture(planner)
  await dialog.getByRole('combobox', { name: 'Format' }).selectOption('PNG: pixels')
  await dialog.getByRole('combobox', { name: 'Size' }).selectOption('3')
  const whole = await dialog.getByRole('combobox', { name: 'Size' }).locator('option:checked').textContent()
  const waiting = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save' }).click()
  const [width, height] = pngSize(await readFile(await (await waiting).path()))
  expect(whole).toBe(`3×: ${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels`)

  await dialog.getByRole('combobox', { name: 'What' }).selectOption('The selection')
  await dialog.getByRole('checkbox', { name: 'Title block with name and date' }).uncheck()
  await expect(dialog.getByRole('status').filter({ hasText: '756 × 300 pixels' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Copy' }).click()
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await copied()).toEqual([756, 300])
})

test('a picture that no browser can hold is refused in words; as SVG it is saved', async ({ planner, page }) => {
  await planner.visit()
  await planner.openPlan(gridPlan(1000))
  const dialog = await askForPicture(planner)
  await dialog.getByRole('combobox', { name: 'Format' }).selectOption('PNG: pixels')
  await dialog.getByRole('combobox', { name: 'Size' }).selectOption('4')
  await expect(dialog.getByRole('status').filter({ hasText: 'more than browsers can draw as a PNG' })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled()
  await dialog.getByRole('combobox', { name: 'Format' }).selectOption('SVG: sharp at any size')
  const { text } = await planner.download(() => dialog.getByRole('button', { name: 'Save' }).click())
  expect(text.match(/<use xlink:href="#p-box"/g)).toHaveLength(1002)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})
