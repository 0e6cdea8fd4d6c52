import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { builtFiles, codeSize } from './codeSize.ts'
import type { Measurement } from './figures.ts'
import { openPage } from './launch.ts'
import { measure } from './measure.ts'
import { type Options, parseOptions, usage } from './options.ts'
import { profile } from './profile.ts'
import { type CodeSizes, codeTable, sizeTable } from './report.ts'
import { type Served, serveApp, servePages } from './serve.ts'
import type { TargetName } from './target.ts'
import { type Venue, venuesOf } from './targets.ts'
import { workloadOf } from './workload.ts'

const resultFile = '.cache/bench/canvas.json'
/** Beyond this React Flow needs minutes for a round; it is left out unless it is named. */
const largestForAll = 3_000

function readOptions(): Options | undefined {
  try {
    return parseOptions(process.argv.slice(2))
  } catch (fault) {
    console.error(`${fault instanceof Error ? fault.message : fault}\n\n${usage}`)
    process.exitCode = 2
    return undefined
  }
}

async function profileAll(what: NonNullable<Options['profile']>, venues: readonly Venue[], sizes: readonly number[]) {
  for (const size of sizes) {
    const workload = workloadOf(size)
    for (const { target, served } of venues) {
      await profile(what, async () => {
        const { page, cdp, close } = await openPage(served.url)
        await target.start(page)
        return { page, cdp, target, workload, close }
      })
    }
  }
}

async function measureAll(options: Options, venues: readonly Venue[]): Promise<Measurement[]> {
  const measurements: Measurement[] = []
  const workloads = options.sizes.map(workloadOf)
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const workload of workloads) {
      for (const { target, served } of venues) {
        if (workload.size > largestForAll && !options.targetsNamed && target.name === 'react-flow') continue
        const one = await measure(target, served.url, workload, options.gestures, round)
        measurements.push(one)
        console.log(progress(one))
      }
    }
  }
  return measurements
}

/** One measurement in a line, while the others still run. */
function progress({ round, size, target, load, gestures }: Measurement): string {
  const shown = Object.entries(gestures).map(([name, result]) => {
    return `${name} ${'failed' in result ? result.failed : result.shown.toFixed(1)}`
  })
  const loaded = typeof load === 'string' ? load : `${load.toFixed(0)} ms`
  return `round ${round}  ${size} machines  ${target}: ${[`load ${loaded}`, ...shown].join(', ')}`
}

function codeSizes(venues: readonly Venue[], measurements: readonly Measurement[]): CodeSizes[] {
  return venues.flatMap(({ target, served: { folder } }): CodeSizes[] => {
    const own = measurements.filter((one) => one.target === target.name)
    if (own.length === 0) return []
    const first = new Set(own.flatMap((one) => one.fetchedFirst))
    const fetched = new Set(own.flatMap((one) => one.fetched))
    const built = target.name === 'portolan' ? codeSize(folder, builtFiles(folder)) : undefined
    return [{ target: target.name, first: codeSize(folder, first), fetched: codeSize(folder, fetched), built }]
  })
}

const measuredAt = (size: number, { targets }: Options, measurements: readonly Measurement[]): TargetName[] =>
  targets.filter((name) => measurements.some((one) => one.target === name && one.size === size))

async function bench(options: Options, app: Served | undefined, pages: Served): Promise<void> {
  const venues = await venuesOf(options.targets, app, pages)
  if (options.profile !== undefined) return profileAll(options.profile, venues, options.sizes)
  const measurements = await measureAll(options, venues)
  const code = codeSizes(venues, measurements)
  const { version, close } = await openPage(pages.url)
  await close()
  mkdirSync('.cache/bench', { recursive: true })
  const machine = { chromium: version, cores: cpus().length, model: cpus()[0]?.model }
  writeFileSync(resultFile, `${JSON.stringify({ machine, options, code, measurements }, null, 1)}\n`)
  console.log(`\nChromium ${version}, ${machine.cores} cores, medians of ${options.rounds} rounds (lowest–highest)`)
  for (const size of options.sizes)
    console.log(`\n${sizeTable(size, measurements, measuredAt(size, options, measurements))}`)
  console.log(
    `\n${codeTable(code)}\n\n! the gesture did less than asked; ~ others used more than half a core meanwhile`,
  )
  if (measurements.some(({ load }) => load === 'no marks')) {
    console.log('no marks: the app did not set both of portolan:parsed and portolan:painted')
  }
}

const options = readOptions()
if (options !== undefined) {
  const app = options.targets.includes('portolan')
    ? await serveApp(options.app, options.profile !== undefined)
    : undefined
  const pages = await servePages()
  try {
    await bench(options, app, pages)
  } finally {
    await app?.close()
    await pages.close()
  }
}
