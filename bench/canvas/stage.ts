import type { CDPSession, Page } from '@playwright/test'
import type { Box, Position } from '#plan/plan.ts'
import { centre, inflate } from '#scene/box.ts'
import { machineBox } from '#scene/machineBox.ts'
import { sendSlowly } from './inputPump.ts'
import { panRange, straightDrag, wheelTo } from './paths.ts'
import type { View } from './probe.ts'
import type { Target } from './target.ts'
import { within } from './within.ts'
import type { Workload } from './workload.ts'

/** A page at rest says so within this many milliseconds. */
const patience = 60_000

/** A page with a plan on it, and what brings its drawing into view, by the pointer as a user would. */
export interface Stage {
  readonly page: Page
  readonly cdp: CDPSession
  readonly target: Target
  readonly workload: Workload
}

export const viewOf = ({ page }: Stage): Promise<View> => page.evaluate(() => window.probe.view())
export const canvasOf = ({ page }: Stage): Promise<Box> => page.evaluate(() => window.probe.frame())
export const settle = ({ page }: Pick<Stage, 'page'>): Promise<void> =>
  within(
    patience,
    page.evaluate(() => window.probe.settled()),
  )

/** Where a place of the drawing stands on the page. */
export async function onPage(stage: Stage, place: Position): Promise<Position> {
  const [view, canvas] = [await viewOf(stage), await canvasOf(stage)]
  return { x: canvas.x + view.x + place.x * view.zoom, y: canvas.y + view.y + place.y * view.zoom }
}

/** All in view, at rest. */
export async function showAll(stage: Stage): Promise<void> {
  await stage.target.fit(stage.page)
  await settle(stage)
}

/** At 100 % with the middle of the box in the middle of the canvas, at rest. */
export async function zoomTo100(stage: Stage, box: Box): Promise<void> {
  const at = await pivot(stage, box)
  for (let turn = 0; turn < 40; turn += 1) {
    const { zoom } = await viewOf(stage)
    if (Math.abs(zoom - 1) < 0.004) return settle(stage)
    await sendSlowly(stage.cdp, [{ type: 'mouseWheel', ...at, deltaY: clamped(wheelTo(zoom, 1), 600) }])
  }
  throw new Error('the wheel does not bring the canvas to 100 %')
}

/** Zooming to 100 % around this point, which then stays where it is, takes the middle of the box to that of the canvas. */
async function pivot(stage: Stage, box: Box): Promise<Position> {
  const canvas = await canvasOf(stage)
  const { zoom } = await viewOf(stage)
  const from = await onPage(stage, centre(box))
  const to = centre(canvas)
  const growth = Math.max(1.1, 1 / zoom)
  const fixed = (start: number, end: number) => (start * growth - end) / (growth - 1)
  const room = inflate(canvas, -8)
  return {
    x: Math.min(room.x + room.width, Math.max(room.x, fixed(from.x, to.x))),
    y: Math.min(room.y + room.height, Math.max(room.y, fixed(from.y, to.y))),
  }
}

/** A point from which a press and a move pan the canvas, with room for a pan to either side. */
export async function blankPoint(stage: Stage): Promise<Position> {
  for (const point of (await blankPoints(stage)).slice(0, 12)) {
    const before = await viewOf(stage)
    const there = { x: 24, y: 0 }
    await sendSlowly(stage.cdp, straightDrag(point, there))
    const moved = (await viewOf(stage)).x - before.x
    if (moved > there.x / 2) return { x: point.x + moved, y: point.y }
  }
  throw new Error('no blank place to pan the canvas by')
}

/** Places that no machine and no zone title takes, those nearest to the middle first. */
async function blankPoints(stage: Stage): Promise<Position[]> {
  const { page, workload } = stage
  const [view, canvas] = [await viewOf(stage), await canvasOf(stage)]
  const middle = centre(canvas)
  const taken = workload.plan.machines.flatMap((machine) => machineBox(machine) ?? [])
  const titles = workload.plan.zones.flatMap(({ box }) => (box ? [{ ...box, height: 44 }] : []))
  const margin = 4 / view.zoom
  const room = { x: (canvas.width - panRange.x) / 2 - 8, y: (canvas.height - panRange.y) / 2 - 8 }
  const points: Position[] = []
  for (let x = -room.x; x <= room.x; x += 3) {
    for (let y = -room.y; y <= room.y; y += 3) points.push({ x: middle.x + x, y: middle.y + y })
  }
  const free = points.filter((point) => {
    const at = { x: (point.x - canvas.x - view.x) / view.zoom, y: (point.y - canvas.y - view.y) / view.zoom }
    return ![...taken, ...titles].some((box) => {
      const wide = inflate(box, margin)
      return at.x > wide.x && at.x < wide.x + wide.width && at.y > wide.y && at.y < wide.y + wide.height
    })
  })
  const near = free.sort((a, b) => far(a, middle) - far(b, middle)).slice(0, 400)
  return page.evaluate((candidates) => candidates.filter(({ x, y }) => window.probe.blank(x, y)), near)
}

const far = (a: Position, b: Position): number => Math.hypot(a.x - b.x, a.y - b.y)
const clamped = (value: number, most: number): number => Math.max(-most, Math.min(most, value))
