import type { Locator, Page } from '@playwright/test'
import { enterprise } from '../src/plan/samples/enterprise.ts'
import { sampleTitles } from '../src/plan/samples/sampleTitles.ts'
import { vmm2016 } from '../src/rules/vmm2016/vmm2016.ts'
import { inGerman } from '../src/words/germanCatalogue.ts'
import { expect, test } from './fixtures.ts'
import { textsOf } from './pages/textsOf.ts'
import { readCsv } from './readCsv.ts'

test('the page speaks German when asked to, and English again; what it exports stays English', async ({
  planner,
  page,
}) => {
  await planner.visit()
  planner.reloads()
  await runCommand(page, 'Deutsch')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
  for (const [role, name] of parts) await expect(page.getByRole(role, { name, exact: true })).toBeVisible()

  await page.getByRole('button', { name: /^Small lab/ }).click()
  await runCommand(page, 'Nächste ungeprüfte Verbindung')
  const inspector = page.getByRole('complementary', { name: 'Inspektor' })
  await inspector.getByRole('button', { name: 'Alle als geprüft vermerken' }).click()
  await expect(inspector.getByText(/^(\d+) von \1 geprüft$/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Rückgängig: Alle prüfen' })).toBeEnabled()

  await page.getByRole('button', { name: 'Antrag ausgeben' }).click()
  await expect(page.getByText(/^\d+ Datenflüsse → \d+ Zeilen$/)).toBeVisible()
  const file = await planner.download(() => page.getByRole('button', { name: 'Herunterladen' }).click())
  const [row] = readCsv(file.text)
  expect(Object.keys(row ?? {})).toContain('Destination port')
  expect(row?.Justification).toMatch(/^[\x20-\x7e’–]+$/)

  planner.reloads()
  await runCommand(page, 'English')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('button', { name: 'Export request' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
})

test('in German nothing is left in English but names, and what the article prints', async ({ planner, page }) => {
  await planner.visit()
  await page.getByRole('button', { name: new RegExp(`^${enterprise.name}`) }).click()
  const english = await textsOfViews(page)
  await page.evaluate(() => localStorage.setItem('portolan.language', 'de'))
  planner.reloads()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true')
  const german = await textsOfViews(page)
  expect(german.size).toBeGreaterThan(800)
  const same = [...german].filter((text) => english.has(text))
  expect(same.filter((text) => !isAlike(text) && !isAlike(withoutNames(text)))).toEqual([])
})

const parts = [
  ['navigation', 'Palette'],
  ['main', 'Zeichnung'],
  ['complementary', 'Inspektor'],
  ['region', 'Tabellen'],
] as const

/** What both languages write alike: words, keys, transports with their ports, and the names that React Flow gives. */
const alike = [
  /^(Portolan|Plan|Palette|Zone|Name|Ticket|Initiator|Firewall|Firewalls…|Transport|VMware|CSV|Markdown|JSON|Port:)$/,
  /^((Ctrl|Shift|Alt)\+)*(Enter|Space|Esc|Delete|Insert|Backspace|Home|End|Tab|Page Up|Page Down|F\d+|.)$/,
  /^([→←↑↓] )?(TCP|UDP) [\d–, -]+( · ICMP)?$/,
  /^ICMP$/,
  // Lines are hidden from assistive technology: their labels speak for them.
  /^React Flow( attribution)?$|^Edge from /,
  // Signs, numbers and ids of rows.
  /^(?!.*\p{L}{2})/su,
]
const isAlike = (text: string): boolean => alike.some((pattern) => pattern.test(text))

/** The names of a plan, and what stays English in the catalogue: roles, services, rows and documents; the longest first. */
const names = [...stringsOf([inGerman(vmm2016), enterprise, sampleTitles])]
  .filter((text) => text.length > 2)
  .sort((one, other) => other.length - one.length)

/** References of rows to the article are put together from its title and the names of its parts. */
const withoutNames = (text: string): string =>
  names
    .reduce((rest, name) => rest.replaceAll(name, ''), text.replace(/^Microsoft, VMM ports.*|Portolan errata.*/, ''))
    .trim()

function stringsOf(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') found.add(value)
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) stringsOf(part, found)
  return found
}

/** Walks through the main views of the sample, by what is the same in every language. */
async function textsOfViews(page: Page): Promise<ReadonlySet<string>> {
  const texts = new Set<string>()
  const body = page.locator('body')
  const take = async () => {
    for (const text of await textsOf(body)) texts.add(text)
  }
  await expect(node('VMM-HA')).toBeVisible()
  const tabs = page.getByRole('tablist').last().getByRole('tab')
  for (const tab of await tabs.all()) {
    await tab.click()
    await expect(tab).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('tabpanel').last()).not.toBeEmpty()
    await take()
  }
  await expect(page.getByRole('row').nth(3)).toBeVisible()
  await take()
  const inspector = page.getByRole('complementary').last()
  await refuse(inspector.getByPlaceholder('8100'), '5986')
  // The links of a collapsed zone are summed.
  await node(/^Fabric/).click({ position: { x: 20, y: 12 } })
  await page.keyboard.press('z')
  await expect(node('FS01')).toHaveCount(0)
  await take()
  await page.keyboard.press('z')
  for (const name of ['Cluster 1', 'VMM-HA']) {
    await node(name).click()
    await expect(inspector.getByRole('heading', { level: 2 })).toHaveText(name)
    await take()
  }
  await refuse(inspector.locator('input.font-mono').first(), '10.0.0.300')
  await page.locator('.react-flow').focus()
  await page.keyboard.press(']')
  await take()
  await page.getByRole('tablist').last().getByRole('tab').nth(1).click()
  await page
    .getByRole('tabpanel')
    .last()
    .getByRole('button', { name: /^(Help|Hilfe): / })
    .first()
    .click()
  await expect(page.locator('dialog').getByRole('article')).toBeVisible()
  await take()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.locator('dialog')).toBeVisible()
  await take()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(page.locator('dialog')).toBeVisible()
  await take()
  await page.keyboard.press('Escape')
  return texts

  function node(name: string | RegExp): Locator {
    return page.locator('.react-flow__node').filter({ hasText: name })
  }

  /** Types what is not taken. */
  async function refuse(field: Locator, text: string): Promise<void> {
    await field.fill(text)
    await field.press('Enter')
    await expect(inspector.getByRole('alert')).toBeVisible()
    await take()
    await field.press('Escape')
  }
}

async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.locator('dialog').getByRole('combobox').fill(words)
  await page.keyboard.press('Enter')
}
