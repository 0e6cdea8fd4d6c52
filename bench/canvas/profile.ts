import { mkdirSync, writeFileSync } from 'node:fs'
import type { Gesture } from './gesture.ts'
import { hotFunctions } from './hotFunctions.ts'
import { pump } from './inputPump.ts'
import { prepare } from './perform.ts'
import { markedWindow, presentedFrames } from './presentedFrames.ts'
import { type Stage, settle } from './stage.ts'
import { byKind, type Share, selfTimes, timelineCategories } from './taskSplit.ts'
import { frameCategories, startTracing, type TraceEvent } from './tracer.ts'

const folder = '.cache/bench/profiles'
const sampleInterval = 200
const listed = 25

/** Opens a page with nothing drawn on it, for another go. */
export type FreshStage = () => Promise<Stage & { readonly close: () => Promise<void> }>

/**
 * Does a gesture, or opens the plan, twice: under a trace of the timeline, and under the CPU profiler, which slows it.
 * Writes both into `.cache/bench/profiles` and prints where the time went.
 */
export async function profile(what: Gesture | 'load', fresh: FreshStage): Promise<void> {
  const first = await fresh()
  const traced = await trace(what, first)
  await first.close()
  const stage = await fresh()
  const name = `${stage.target.name}-${stage.workload.size}-${what}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${name}.trace.json`, JSON.stringify({ traceEvents: traced }))
  console.log(`\n${name}`)
  printSplit(traced, what)

  const action = await actionOf(what, stage)
  await stage.cdp.send('Profiler.enable')
  await stage.cdp.send('Profiler.setSamplingInterval', { interval: sampleInterval })
  await stage.cdp.send('Profiler.start')
  await action()
  const { profile: sampled } = await stage.cdp.send('Profiler.stop')
  writeFileSync(`${folder}/${name}.cpuprofile`, JSON.stringify(sampled))
  await stage.close()
  const hot = hotFunctions(sampled).filter(({ name }) => !/^\((idle|root)\)$/.test(name))
  console.log(`  functions by their own time, ms (${folder}/${name}.cpuprofile)`)
  for (const { name: of, self } of hot.slice(0, listed)) console.log(`${self.toFixed(1).padStart(10)}  ${of}`)
}

async function actionOf(what: Gesture | 'load', stage: Stage): Promise<() => Promise<void>> {
  const { page, target, workload } = stage
  const open = async () => {
    await target.load(page, workload)
  }
  if (what === 'load') return open
  await open()
  await settle(stage)
  const { events } = await prepare(stage, what)
  return () => pump(stage.cdp, events)
}

async function trace(what: Gesture | 'load', stage: Stage): Promise<readonly TraceEvent[]> {
  const action = await actionOf(what, stage)
  const stop = await startTracing(stage.cdp, [...frameCategories, ...timelineCategories])
  await stage.page.evaluate(() => window.probe.begin())
  await action()
  await stage.page.evaluate(() => window.probe.end())
  return stop()
}

function printSplit(events: readonly TraceEvent[], what: Gesture | 'load'): void {
  const { from, to, pid } = markedWindow(events)
  const presented = presentedFrames(events)
  const shares = selfTimes(events, from, to)
  const per = what === 'load' ? '' : `, ${((presented.count * 1000) / presented.window).toFixed(1)} frames/s shown`
  console.log(`  ${presented.window.toFixed(0)} ms${per}; self time by thread, ms`)
  const threads = [...new Set(shares.map(({ thread }) => thread))]
    .map((thread) => ({ thread, busy: sum(shares.filter((one) => one.thread === thread)) }))
    .sort((a, b) => b.busy - a.busy)
  for (const { thread, busy } of threads.slice(0, 7)) {
    const parts = [...byKind(shares, thread)].sort((a, b) => b[1] - a[1]).filter(([, time]) => time >= 1)
    const text = parts.map(([kind, time]) => `${kind} ${time.toFixed(0)}`).join(', ')
    console.log(`${busy.toFixed(0).padStart(10)}  ${thread}: ${text}`)
  }
  const main = mainThread(events, pid)
  console.log(`  events of the page's main thread by their own time, ms`)
  for (const { kind, self } of shares.filter(({ thread }) => thread === main).slice(0, listed)) {
    console.log(`${self.toFixed(1).padStart(10)}  ${kind}`)
  }
}

const sum = (shares: readonly Share[]): number => shares.reduce((total, { self }) => total + self, 0)

function mainThread(events: readonly TraceEvent[], pid: number): string {
  const named = events.find(
    (event) =>
      event.pid === pid && event.ph === 'M' && event.name === 'thread_name' && event.args.name === 'CrRendererMain',
  )
  return named ? 'Renderer CrRendererMain' : ''
}
