import { expect, test } from './fixtures.ts'

test('a link holds a plan, and opens it as a plan of its own', async ({ planner, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await planner.visit()
  await planner.openSample('Small lab')
  await planner.pick('Plan', 'Copy a link to this plan…')
  const dialog = page.getByRole('dialog', { name: 'Copy a link to this plan' })
  await expect(dialog).toContainText('Whoever has this link has the plan')
  await expect(dialog.getByRole('status').filter({ hasText: 'characters' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible()
  await page.keyboard.press('Escape')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/#plan=[\w-]+$/)

  // To somebody who works on a plan it is offered; theirs stays.
  await planner.pick('Plan', /^New plan/)
  await planner.paste('HV01,10.0.2.11')
  await page.getByRole('button', { name: 'Add 1 machine' }).click()
  // The browser itself asks for the icon of the page again when its address changes.
  planner.reloads()
  const offer = page.getByRole('dialog', { name: 'Open “Small lab” from the link?' })
  const visitLink = (address: string) => page.evaluate((to) => window.location.assign(to), address)
  await visitLink(copied)
  await expect(offer).toContainText('4 machines, 2 zones and 4 links')
  await offer.getByRole('button', { name: 'Not now' }).click()
  await expect(planner.machine('HV01')).toBeVisible()
  await expect(page).toHaveURL(/\/$/)

  // Where a chat does not make a link of it, it is pasted.
  await planner.paste(`${copied}\n`)
  await offer.getByRole('button', { name: 'Not now' }).click()

  // Cut off on its way it opens nothing.
  await visitLink(copied.slice(0, -9))
  await expect(page.getByRole('alert')).toContainText('The link was cut off or changed on its way.')
  await expect(planner.machine('HV01')).toBeVisible()
  await expect(page).toHaveURL(/\/$/)

  // Drawn by a Portolan of tomorrow it says so.
  const tooNew = await page.evaluate(async () => {
    const text = new Blob(['{"format":"portolan","version":99}']).stream()
    const bytes = await new Response(text.pipeThrough(new CompressionStream('deflate'))).arrayBuffer()
    const letters = btoa(String.fromCharCode(...new Uint8Array(bytes)))
    return `/#plan=${letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
  })
  await visitLink(tooNew)
  await expect(page.getByRole('alert')).toContainText('Open it with a newer Portolan.')
  await expect(planner.machine('HV01')).toBeVisible()

  // On a first visit, as by a click in a chat.
  const before = await planner.storedTexts()
  await page.goto('about:blank')
  await page.goto(copied)
  await offer.getByRole('button', { name: 'Open it' }).click()
  await expect(page.getByRole('textbox', { name: 'Plan name' })).toHaveValue('Small lab')
  await expect(planner.link('VMM01', 'Rack 1')).toBeVisible()
  await expect(page).toHaveURL(/\/$/)
  await expect.poll(async () => (await planner.storedTexts()).length).toBe(before.length + 1)
  await expect(page.getByText('Saved in this browser')).toBeVisible()
})
