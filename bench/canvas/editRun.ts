import { parseArgs } from 'node:util'
import { watchForeignLoad } from './cpuLoad.ts'
import { type EditName, editNames, type PreparedEdit, preparedEdits } from './edits.ts'
import { openPage } from './launch.ts'
import { portolan } from './portolanTarget.ts'
import { serveApp } from './serve.ts'
import { type Stage, settle } from './stage.ts'
import { medianOf } from './statistics.ts'
import { editCategories, toTheScreen } from './toTheScreen.ts'
import { startTracing } from './tracer.ts'
import { workloadOf } from './workload.ts'

/** Most milliseconds from an edit to the screen, median. */
const goal = 50

/** Does one edit under a trace; milliseconds until all of it was on the screen. */
async function timeOf({ page, cdp }: Stage, { edit, event, doIt, isDone }: PreparedEdit): Promise<number> {
  const stop = await startTracing(cdp, editCategories)
  await page.evaluate(() => window.probe.begin())
  await doIt()
  await settle({ page })
  await page.evaluate(() => window.probe.end())
  const events = await stop()
  if (!(await isDone())) throw new Error(`the edit “${edit}” did not take effect`)
  return toTheScreen(events, event)
}

async function timesOf(stage: Stage, rounds: number): Promise<ReadonlyMap<EditName, readonly number[]>> {
  const times = new Map<EditName, number[]>(editNames.map((name) => [name, []]))
  for await (const prepared of preparedEdits(stage, rounds)) {
    await settle(stage)
    times.get(prepared.edit)?.push(await timeOf(stage, prepared))
  }
  return times
}

function line(edit: string, times: readonly number[]): string {
  const median = medianOf(times)
  const range = `(${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)})`
  return `${edit.padEnd(15)} ${median.toFixed(0).padStart(4)} ${range}  ≤ ${goal} ${median <= goal ? 'ok' : 'short'}`
}

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '9' },
    app: { type: 'string' },
  },
})
const served = await serveApp(values.app, false)
const { page, cdp, close, version } = await openPage(served.url)
try {
  const stage: Stage = { page, cdp, target: portolan, workload: workloadOf(Number(values.size)) }
  await portolan.start(page)
  await portolan.load(page, stage.workload)
  await settle(stage)
  const foreign = watchForeignLoad()
  const times = await timesOf(stage, Number(values.rounds))
  const others = foreign()
  console.log(`Chromium ${version}, ${values.size} machines, from an edit to the screen: median ms of ${values.rounds}`)
  for (const [edit, all] of times) console.log(line(edit, all))
  console.log(`others used ${others.toFixed(2)} cores meanwhile`)
} finally {
  await close()
  await served.close()
}
