import type { Position } from '#plan/plan.ts'
import { hubId } from './benchPlan.ts'
import type { Target, TargetName } from './target.ts'

/** The hub moved when it ends further off than this, in pixels; a drag that did nothing ends at nought. */
const leastWay = 10

/** One of the benchmark's own pages, at an address below that of their server. */
export function pageTarget(name: TargetName, address: string): Target {
  const hub: Target['hub'] = (page) =>
    page.evaluate((id) => window.bench?.machine(id) ?? { x: Number.NaN, y: Number.NaN }, hubId)
  return {
    name,
    start: async (page) => {
      await page.goto(address)
      await page.waitForFunction(() => window.bench !== undefined)
    },
    load: (page, { drawing }) => page.evaluate((given) => window.bench?.load(given) ?? Number.NaN, drawing),
    fit: (page) => page.evaluate(() => window.bench?.fit()),
    hub,
    dragged: async (page, workload, before) => {
      const after: Position = await hub(page, workload)
      const { zoom } = await page.evaluate(() => window.probe.view())
      return Math.hypot(after.x - before.x, after.y - before.y) * zoom > leastWay
    },
  }
}
