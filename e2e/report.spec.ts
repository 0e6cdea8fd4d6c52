import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { expect, test } from './fixtures.ts'
import { portolan, savedPlan } from './pages/portolan.ts'

const day = () => {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

test('a report from the page is that of the command line, byte for byte, and opens by itself', async ({
  planner,
  page,
  context,
}, info) => {
  await planner.visit()
  await planner.openSample('Enterprise with a perimeter')
  const path = await savedPlan(planner, info)
  await planner.pick('Plan', /^Save or print a report…/)
  const dialog = page.getByRole('dialog', { name: 'Report' })
  const file = await planner.download(() => dialog.getByRole('button', { name: 'Save as HTML' }).click())
  expect(file.name).toBe('Enterprise-with-a-perimeter.html')
  expect(portolan('report', path, '--date', day())).toBe(file.text)

  const target = info.outputPath(file.name)
  await writeFile(target, file.text)
  const reader = await context.newPage()
  const complaints: string[] = []
  reader.on('console', (message) => complaints.push(message.text()))
  reader.on('request', (request) => complaints.push(request.url()))
  await reader.goto(pathToFileURL(target).href)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Enterprise with a perimeter')
  await reader.getByRole('link', { name: 'M10' }).first().click()
  await expect(reader).toHaveURL(/#source-M10$/)
  expect(complaints.filter((text) => !text.startsWith('file:'))).toEqual([])
})

test('a report is printed from a frame of its own, with its drawing and its style, whatever the names', async ({
  planner,
  page,
}) => {
  // The dialog of the system cannot be driven: what would be printed is noted instead.
  await page.addInitScript(() => {
    window.print = () => {
      const picture = document.querySelector('img')
      const printed = {
        title: document.title,
        text: document.body.textContent ?? '',
        rules: document.adoptedStyleSheets[0]?.cssRules.length ?? 0,
        drawn: picture?.naturalWidth ?? 0,
      }
      window.top?.dispatchEvent(new CustomEvent('printed', { detail: printed }))
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  await planner.visit()
  await planner.openSample('Small lab')
  await page.getByRole('textbox', { name: 'Plan name' }).fill('<img src=x onerror=alert(1)>')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+p')
  const printed = page.evaluate(
    () =>
      new Promise<{ title: string; text: string; rules: number; drawn: number }>((resolve) => {
        window.addEventListener('printed', (event) => resolve((event as CustomEvent).detail), { once: true })
      }),
  )
  const dialog = page.getByRole('dialog', { name: 'Report' })
  await dialog.getByRole('button', { name: 'Print…' }).click()
  const { title, text, rules, drawn } = await printed
  expect(title).toBe('Firewall report: <img src=x onerror=alert(1)>')
  expect(text).toContain('<img src=x onerror=alert(1)>')
  expect(text).toContain('VMM01 (Management) – Rack 1 (Hosts)')
  expect(rules).toBeGreaterThan(30)
  expect(drawn).toBeGreaterThan(500)
  await expect(dialog.getByRole('status')).toHaveText('The report is with the browser’s print dialog.')
  await expect(page.locator('iframe')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})
