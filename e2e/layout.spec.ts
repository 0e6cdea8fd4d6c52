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
