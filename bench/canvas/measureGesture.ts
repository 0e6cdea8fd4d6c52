import { watchForeignLoad } from './cpuLoad.ts'
import type { GestureFigures } from './figures.ts'
import type { Gesture } from './gesture.ts'
import { pump } from './inputPump.ts'
import { prepare } from './perform.ts'
import { presentedFrames } from './presentedFrames.ts'
import type { Stage } from './stage.ts'
import { medianOf, quantile } from './statistics.ts'
import { frameCategories, startTracing } from './tracer.ts'

/** Does the gesture and measures it; throws `Stalled` when the page does not work it off. */
export async function measureGesture(stage: Stage, gesture: Gesture): Promise<GestureFigures> {
  const { page, cdp } = stage
  const { events, tookEffect } = await prepare(stage, gesture)
  const stopTracing = await startTracing(cdp, frameCategories)
  const foreignLoad = watchForeignLoad()
  await page.evaluate(() => window.probe.begin())
  await pump(cdp, events)
  const seen = await page.evaluate(() => window.probe.end())
  const foreign = foreignLoad()
  const presented = presentedFrames(await stopTracing())
  const times = [...seen.frames, seen.end]
  const between = times.slice(1).map((time, at) => time - (times[at] ?? time))
  return {
    shown: (presented.count * 1000) / presented.window,
    withHoles: presented.withHoles,
    animationFrames: (seen.frames.length * 1000) / presented.window,
    medianFrame: medianOf(between),
    p95Frame: quantile(between, 0.95),
    longestFrame: Math.max(0, ...between),
    over50: seen.longTasks.length,
    over100: seen.longTasks.filter((duration) => duration > 100).length,
    longestTask: Math.max(0, ...seen.longTasks),
    tookEffect: await tookEffect(seen),
    foreign,
  }
}
