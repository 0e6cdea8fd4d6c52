import type { Locator, Page } from '@playwright/test'

/** A place on the page, in CSS pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

export const by = ({ x, y }: Point, dx: number, dy: number): Point => ({ x: x + dx, y: y + dy })

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('it has no place on the page')
  return box
}

export async function middleOf(locator: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(locator)
  return { x: x + width / 2, y: y + height / 2 }
}

/** A point on the rim below a machine. */
export async function rimOf(machine: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(machine)
  return { x: x + width / 4, y: y + height + 4 }
}

/** How far the first move of a drag goes, to the right and down. */
export const firstMove = 2

/** Presses at a point and moves on by steps, as a hand does; the button stays down. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  // A drag begins with the first small move, and holds the machine where the pointer is then.
  await page.mouse.move(from.x + firstMove, from.y + firstMove)
  await page.mouse.move(to.x, to.y, { steps: 6 })
}
