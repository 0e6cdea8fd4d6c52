import { expect, type Locator, type Page } from '@playwright/test'
import type { Planner } from './Planner.ts'
import { boxOf, type Point } from './pointer.ts'

interface View {
  /** Where the origin of the drawing stands on the page. */
  readonly origin: Point
  /** Pixels per canvas unit. */
  readonly zoom: number
}

interface StoredPlan {
  readonly machines: readonly {
    readonly id: string
    readonly name: string
    readonly zone?: string
    readonly position: Point
  }[]
  readonly zones: readonly { readonly id: string; readonly box: Point & { width: number; height: number } }[]
  readonly links: readonly { readonly id: string; readonly ends: readonly [string, string] }[]
}

/** The middle of a machine that has this corner, in canvas units. */
export const middleAt = ({ x, y }: Point): Point => ({ x: x + 102, y: y + 26 })

/** The canvas of a large plan whose places are known: most of it is a picture, in which no element can be asked for. */
export class Drawing {
  readonly #planner: Planner
  readonly #page: Page
  /** Everything that is chosen, if it is real. */
  readonly chosen: Locator

  constructor(planner: Planner) {
    this.#planner = planner
    this.#page = planner.page
    this.chosen = planner.canvas.locator('.react-flow__node.selected')
  }

  /** Opens the planner with this plan, sees that all of it is painted, labels included, and shows the whole. */
  async visit(plan: string): Promise<void> {
    await this.#planner.visit()
    await this.#planner.openPlan(plan)
    await this.fit()
  }

  /** Shows the whole drawing. */
  async fit(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Fit the drawing' }).click()
    await expect.poll(async () => (await this.view()).zoom).toBeLessThan(0.1)
    await this.rest()
  }

  /** Waits until the view no longer moves. */
  async rest(): Promise<void> {
    await expect(this.#page.locator('.react-flow.is-moving')).toHaveCount(0)
  }

  async view(): Promise<View> {
    const frame = await boxOf(this.#planner.canvas)
    const { zoom, x, y } = await this.#page.locator('.react-flow__viewport').evaluate((element) => {
      const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform)
      return { zoom: a, x: e, y: f }
    })
    return { zoom, origin: { x: frame.x + x, y: frame.y + y } }
  }

  /** Where a place of the drawing stands on the page now. */
  async onPage(place: Point): Promise<Point> {
    const { origin, zoom } = await this.view()
    return { x: origin.x + place.x * zoom, y: origin.y + place.y * zoom }
  }

  /** Turns the wheel with Ctrl over a place of the drawing until it is shown at this zoom; the place stays where it is. */
  async zoomTo(zoom: number, place: Point): Promise<void> {
    const at = await this.onPage(place)
    await this.#page.mouse.move(at.x, at.y)
    await this.#page.keyboard.down('Control')
    await this.#page.mouse.wheel(0, -500 * Math.log2(zoom / (await this.view()).zoom))
    await this.#page.keyboard.up('Control')
    await expect.poll(async () => (await this.view()).zoom).toBeCloseTo(zoom, 3)
    await this.rest()
  }

  /** The plan as the browser's storage has it. */
  async stored(): Promise<StoredPlan> {
    const plans = (await this.#planner.storedTexts()).map((text) => JSON.parse(text))
    const name = await this.#page.getByRole('textbox', { name: 'Plan name' }).inputValue()
    return plans.find((plan) => plan.name === name) ?? { machines: [], zones: [], links: [] }
  }

  /** Where a machine stands in the stored plan. */
  async place(id: string): Promise<Point | undefined> {
    return (await this.stored()).machines.find((machine) => machine.id === id)?.position
  }
}
