import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { gridPlan } from './pages/gridPlan.ts'
import type { Planner } from './pages/Planner.ts'

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
  const path = info.outputPath('plan.portolan.json')
  const saved = await planner.download(() => page.keyboard.press('Control+s'))
  await writeFile(path, saved.text)
  const dialog = await askForPicture(planner)
  await dialog.getByRole('combobox', { name: 'Colours' }).selectOption('Dark')
  await dialog.getByRole('checkbox', { name: 'Title block with name and date' }).uncheck()
  await expect(dialog.getByRole('img', { name: 'Preview of the picture' })).toBeVisible()
  const file = await planner.download(() => dialog.getByRole('button', { name: 'Save' }).click())
  expect(file.name).toBe('Enterprise-with-a-perimeter.svg')
  const options = ['picture', path, '--theme', 'dark', '--addresses']
  expect(execFileSync(process.execPath, ['dist/cli/portolan.js', ...options], { encoding: 'utf8' })).toBe(file.text)
  const reader = await context.newPage()
  const said = await reader.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml')
    return { root: documentElement.localName, words: documentElement.textContent }
  }, file.text)
  expect(said.root).toBe('svg')
  expect(said.words).toContain('VMM-HA')
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
  // The rack alone and a margin, three times as large.
  await expect(dialog.getByRole('status').filter({ hasText: '756 × 300 pixels' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Copy' }).click()
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const blob = await item?.getType('image/png')
    return blob === undefined ? [] : [...new Uint8Array(await blob.arrayBuffer()).slice(0, 24)]
  })
  expect(pngSize(Buffer.from(copied))).toEqual([756, 300])
})

test('a picture that no browser can hold is refused in words; as SVG it is saved', async ({ planner, page }) => {
  await planner.visit()
  await planner.openFile('grid.portolan.json', gridPlan(1000))
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
