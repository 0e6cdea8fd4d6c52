import { readFile } from 'node:fs/promises'
import { type Download, expect, type Locator, type Page } from '@playwright/test'

/** The page as a user meets it: its parts by their roles and names. */
export class Planner {
  readonly page: Page
  readonly palette: Locator
  readonly canvas: Locator
  readonly inspector: Locator
  readonly tables: Locator
  /** Its name says which step it takes back, if any. */
  readonly undo: Locator
  readonly #onLoaded: (loaded: boolean) => void

  constructor(page: Page, onLoaded: (loaded: boolean) => void) {
    this.page = page
    this.#onLoaded = onLoaded
    this.palette = page.getByRole('navigation', { name: 'Palette' })
    this.canvas = page.getByRole('main', { name: 'Canvas' })
    this.inspector = page.getByRole('complementary', { name: 'Inspector' })
    this.tables = page.getByRole('region', { name: 'Tables' })
    this.undo = page.getByRole('button', { name: /^Undo(:|$)/ })
  }

  /** Opens the planner as on a first visit and waits until it says that nothing more will be fetched. */
  async visit(): Promise<void> {
    await this.page.goto('/')
    await expect(this.canvas).toBeVisible()
    await expect(this.page.locator('html')).toHaveAttribute('data-ready', 'true')
    this.#onLoaded(true)
  }

  /** From now on the page may fetch its own files again, as on a first visit. */
  reloads(): void {
    this.#onLoaded(false)
  }

  /** The texts of the plans that lie in the browser's storage. */
  async storedTexts(): Promise<readonly string[]> {
    return this.page.evaluate(
      () =>
        new Promise<string[]>((resolve, reject) => {
          const opening = indexedDB.open('portolan')
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const all = opening.result.transaction('plans').objectStore('plans').getAll()
            all.onerror = () => reject(all.error)
            all.onsuccess = () => {
              opening.result.close()
              resolve(all.result.map((record: { text: string }) => record.text))
            }
          }
        }),
    )
  }

  /** The name of a menu in the bar, which opens it: "Plan", "Edit", … */
  menu(name: string): Locator {
    return this.page.getByRole('menubar').getByRole('menuitem', { name, exact: true })
  }

  /** Picks from a menu of the bar. */
  async pick(menu: string, item: string | RegExp): Promise<void> {
    await this.menu(menu).click()
    await this.page.getByRole('menu', { name: menu, exact: true }).getByRole('menuitem', { name: item }).click()
  }

  async openSample(name: string): Promise<void> {
    await this.open(name, () => this.pick('Plan', `${name} sample`))
  }

  /** Opens a plan from a file that holds this text. */
  async openPlan(text: string): Promise<void> {
    await this.open(JSON.parse(text).name, () => this.openFile('plan.portolan.json', text))
  }

  /** Does what opens a plan, and waits until it is drawn, labels included: from then on the view stays where it is. */
  async open(name: string, action: () => Promise<void>): Promise<void> {
    const drawn = () => performance.getEntriesByName('portolan:painted').length
    const before = await this.page.evaluate(drawn)
    await action()
    await expect(this.page.getByRole('textbox', { name: 'Plan name' })).toHaveValue(name)
    await this.page.waitForFunction((count) => performance.getEntriesByName('portolan:painted').length > count, before)
  }

  /**
   * Opens a file by the file chooser, as "Open a file…" does: a text under a name, or what lies at a path. What comes of it
   * takes its time.
   */
  async openFile(name: string, content: string | Buffer): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser')
    await this.pick('Plan', /^Open a file…/)
    const atPath = typeof content === 'string' && content.endsWith(name)
    await (await choosing).setFiles(
      atPath ? content : { name, mimeType: 'application/json', buffer: Buffer.from(content) },
    )
  }

  /** Pastes text where the focus is, as Ctrl+V does; the browser's own clipboard stays untouched. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((pasted) => {
      const data = new DataTransfer()
      data.setData('text/plain', pasted)
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
      ;(document.activeElement ?? document.body).dispatchEvent(event)
    }, text)
  }

  /** A machine on the canvas by its name, or by its name and its zone: "SQL01, zone Management". */
  machine(name: string): Locator {
    return this.canvas.getByRole('button', { name: new RegExp(`^${name.replace(', ', ', (.*, )?')},`) })
  }

  zone(name: string): Locator {
    return this.canvas.getByRole('button', { name: new RegExp(`^(Zone )?${name},`) })
  }

  /** What was said to those who do not see the change. */
  get said(): Locator {
    return this.page.locator('[data-said]')
  }

  /** Drags a role from the palette to a place on the canvas, in pixels from its top left corner. */
  async dragRole(role: string, x: number, y: number): Promise<void> {
    const from = await boxOf(this.palette.getByRole('button', { name: role }))
    const frame = await boxOf(this.canvas)
    await this.page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await this.page.mouse.down()
    await this.page.mouse.move(frame.x + x, frame.y + y, { steps: 6 })
    await this.page.mouse.up()
  }

  /** Draws a link by the pointer, from the rim of one machine to the middle of another. */
  async drawLink(from: string, to: string): Promise<void> {
    const start = await boxOf(this.machine(from))
    const end = await boxOf(this.machine(to))
    await this.page.mouse.move(start.x + start.width / 2, start.y + start.height + 4)
    await this.page.mouse.down()
    await this.page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 10 })
    await this.page.mouse.up()
  }

  link(from: string, to: string): Locator {
    return this.canvas.getByRole('button', { name: new RegExp(`^${from} (to|and) ${to}`) })
  }

  /** The text of what the given action downloads. */
  async download(action: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
    const waiting: Promise<Download> = this.page.waitForEvent('download')
    await action()
    const download = await waiting
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
  }

  /** Opens a sample and shows its request. */
  async openRequestOf(sample: string): Promise<void> {
    await this.visit()
    await this.openSample(sample)
    await this.page.getByRole('button', { name: 'Export request' }).click()
  }

  /** Chooses what the rows of the request are: "By rule", "Fewest rows", "Single flows", "Changes". */
  async listRows(rows: string): Promise<void> {
    await this.tables.getByRole('combobox', { name: 'Rows' }).selectOption(rows)
  }

  /** Marks the request as handed over and lists the changes since. */
  async markAsRequested(): Promise<void> {
    await this.tables.getByRole('button', { name: 'Mark as requested…' }).click()
    await this.page.getByRole('button', { name: /^Mark \d+ rows as requested$/ }).click()
    await this.listRows('Changes')
  }

  /** Exports the request in a format and returns the file; one permission a row unless another kind of rows is named. */
  async exportRequest(
    format: string,
    rows = 'Single flows',
  ): Promise<{ readonly name: string; readonly text: string }> {
    await this.page.getByRole('button', { name: 'Export request' }).click()
    await this.tables.getByRole('combobox', { name: 'Rows' }).selectOption({ label: rows })
    await this.tables.getByRole('combobox', { name: 'Format' }).selectOption({ label: format })
    return this.download(() => this.tables.getByRole('button', { name: 'Download' }).click())
  }
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (box === null) throw new Error('it has no place on the page')
  return box
}
