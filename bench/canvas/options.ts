import { parseArgs } from 'node:util'
import { type Gesture, gestures } from './gesture.ts'
import { type TargetName, targetNames } from './target.ts'

export interface Options {
  /** Numbers of machines. */
  readonly sizes: readonly number[]
  readonly rounds: number
  readonly targets: readonly TargetName[]
  /** True when `--targets` named them: then even the slow ones draw the largest plans. */
  readonly targetsNamed: boolean
  readonly gestures: readonly Gesture[]
  /** What is profiled instead of measured. */
  readonly profile: Gesture | 'load' | undefined
  /** Folder of a built app to measure instead of building the one of this tree. */
  readonly app: string | undefined
}

export const usage = `npm run bench:canvas -- [options]
  --sizes 100,1000,3000     numbers of machines
  --rounds 3                rounds, interleaved
  --targets ${targetNames.join(',')}
  --only ${gestures.join(',')}
  --profile <gesture|load>  writes a CPU profile and a trace instead of measuring
  --app dist/web            measures the app built in that folder instead of building it`

/** Reads the command line; throws a sentence about what is wrong with it. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '100,1000,3000' },
      rounds: { type: 'string', default: '3' },
      targets: { type: 'string' },
      only: { type: 'string' },
      profile: { type: 'string' },
      app: { type: 'string' },
    },
  })
  return {
    sizes: values.sizes.split(',').map((size) => count('--sizes', size)),
    rounds: count('--rounds', values.rounds),
    targets: values.targets?.split(',').map((name) => oneOf('--targets', name, targetNames)) ?? targetNames.slice(0, 3),
    targetsNamed: values.targets !== undefined,
    gestures: values.only?.split(',').map((name) => oneOf('--only', name, gestures)) ?? gestures,
    profile:
      values.profile === undefined ? undefined : oneOf('--profile', values.profile, [...gestures, 'load'] as const),
    app: values.app,
  }
}

function count(option: string, text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new Error(`${option}: “${text}” is no whole number above zero.`)
  return value
}

function oneOf<T extends string>(option: string, text: string, known: readonly T[]): T {
  const found = known.find((name) => name === text)
  if (found === undefined) throw new Error(`${option}: “${text}” is none of ${known.join(', ')}.`)
  return found
}
