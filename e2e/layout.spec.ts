import { expect, test } from './fixtures.ts'

test('a layout is worked out beside the page, is one step, repeats by key, and leaves what is locked', async ({
  planner,
  page,
}) => {
  await planner.visit()
  await planner.openSample('Enterprise with a perimeter')
  const placeOf = (name: string) => planner.machine(name).boundingBox()
  const before = await placeOf('FS01')
  await planner.machine('SQL01').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Lock in place' }).click()
  await expect(planner.machine('SQL01')).toHaveAccessibleName(/, locked$/)
  const locked = await placeOf('SQL01')

  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Find a command' }).fill('Optimise')
  await page.keyboard.press('Enter')
  await expect.poll(() => placeOf('FS01')).not.toEqual(before)
  expect(await placeOf('SQL01')).toEqual(locked)
  const optimised = await placeOf('FS01')
  await page.keyboard.press('Control+z')
  await expect.poll(() => placeOf('FS01')).toEqual(before)
  await page.keyboard.press('Shift+L')
  await expect.poll(() => placeOf('FS01')).toEqual(optimised)
  await page.keyboard.press('l')
  await expect.poll(() => placeOf('FS01')).not.toEqual(optimised)
  expect(await placeOf('SQL01')).toEqual(locked)
})

test('a layout that takes long says how far it is, and given up leaves the plan as it was', async ({
  planner,
  page,
}) => {
  // The worker as it is, but each graph takes it seconds.
  await page.route('**/elk-worker*.js', async (route) => {
    const response = await route.fetch()
    const slowly = `
      const layOut = self.onmessage
      self.onmessage = (event) => {
        const end = Date.now() + (event.data.cmd === 'layout' ? 2500 : 0)
        while (Date.now() < end);
        layOut(event)
      }`
    await route.fulfill({ response, body: `${await response.text()}\n;{${slowly}}` })
  })
  await planner.visit()
  await planner.openSample('Small lab')
  const saved = async () => (await planner.download(() => page.keyboard.press('Control+s'))).text
  const before = await saved()
  const dialog = page.getByRole('dialog', { name: 'Optimise layout' })
  const optimise = async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Find a command' }).fill('Optimise')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('progressbar', { name: 'Optimise layout' })).toBeVisible()
    await expect(dialog.getByRole('status')).toContainText(/Finding places for \d+ machines…/)
  }
  await optimise()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toHaveCount(0)
  await optimise()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(planner.undo).toBeDisabled()
  expect(await saved()).toBe(before)

  await optimise()
  await expect(planner.undo).toHaveAccessibleName('Undo: Optimise layout', { timeout: 20_000 })
  await expect(dialog).toHaveCount(0)
  await planner.undo.click()
  expect(await saved()).toBe(before)
})
