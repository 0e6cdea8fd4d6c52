import { watchForeignLoad } from './cpuLoad.ts'
import type { GestureResult, Measurement } from './figures.ts'
import type { Gesture } from './gesture.ts'
import { Stalled } from './inputPump.ts'
import { type OpenedPage, openPage } from './launch.ts'
import { measureGesture } from './measureGesture.ts'
import { settle } from './stage.ts'
import type { Target } from './target.ts'
import { within } from './within.ts'
import type { Workload } from './workload.ts'

/** Bytes to megabytes, as the tables of Chromium have them. */
const megabyte = 1024 * 1024
/** A gesture, and what brings the drawing to where it starts, take no longer, in milliseconds. */
const patience = 120_000

/** Measures one target with one plan, in a browser process of its own; what fails is said in the figures' place. */
export async function measure(
  target: Target,
  baseURL: string,
  workload: Workload,
  wanted: readonly Gesture[],
  round: number,
): Promise<Measurement> {
  try {
    return await measured(target, baseURL, workload, wanted, round)
  } catch (fault) {
    const load = reasonOf(fault)
    return {
      target: target.name,
      size: workload.size,
      round,
      load,
      loadForeign: 0,
      gestures: {},
      fetchedFirst: [],
      fetched: [],
    }
  }
}

async function measured(
  target: Target,
  baseURL: string,
  workload: Workload,
  wanted: readonly Gesture[],
  round: number,
): Promise<Measurement> {
  let opened = await openPage(baseURL)
  try {
    await target.start(opened.page)
    await opened.page.waitForLoadState('networkidle')
    const fetchedFirst = await fetchedBeforeDrawing(opened)
    const foreignLoad = watchForeignLoad()
    const load = await target.load(opened.page, workload)
    const loadForeign = foreignLoad()
    await settle(opened)
    const memory = await memoryOf(opened)
    const gestures: Partial<Record<Gesture, GestureResult>> = {}
    for (const gesture of wanted) {
      const { page, cdp } = opened
      const result = await attempt(measureGesture({ page, cdp, target, workload }, gesture))
      gestures[gesture] = result
      if (!('failed' in result) || gesture === wanted.at(-1)) continue
      // The page is busy with what it did not work off, or is gone: the rest is measured on a fresh one.
      await opened.close()
      opened = await openPage(baseURL)
      await target.start(opened.page)
      await target.load(opened.page, workload)
      await settle(opened)
    }
    const { size } = workload
    const fetched = [...opened.fetched]
    return { target: target.name, size, round, load, loadForeign, ...memory, gestures, fetchedFirst, fetched }
  } finally {
    await opened.close()
  }
}

async function attempt(work: Promise<GestureResult>): Promise<GestureResult> {
  try {
    return await within(patience, work)
  } catch (fault) {
    return { failed: fault instanceof Stalled ? 'stalled' : reasonOf(fault) }
  }
}

const reasonOf = (fault: unknown): string =>
  (fault instanceof Error ? fault.message.split('\n')[0] : String(fault)) || 'failed'

async function memoryOf({ cdp, page }: OpenedPage): Promise<{ heap: number; elements: number }> {
  for (let turn = 0; turn < 2; turn += 1) await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  const elements = await page.evaluate(() => document.getElementsByTagName('*').length)
  return { heap: usedSize / megabyte, elements }
}

/** What was fetched before the page's first drawing stood, where the page marks it; a page that does not has all it needs by then. */
async function fetchedBeforeDrawing({ page, fetched }: OpenedPage): Promise<readonly string[]> {
  const early = await page.evaluate(() => {
    const drawn = performance.getEntriesByName('portolan:painted')[0]
    return (
      drawn &&
      performance
        .getEntriesByType('resource')
        .flatMap(({ name, startTime }) => (startTime < drawn.startTime ? [new URL(name).pathname] : []))
    )
  })
  return early === undefined ? [...fetched] : [...fetched].filter((path) => early.includes(path))
}
