/** The part of Chromium's CPU profile that is read here. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: {
      readonly functionName: string
      readonly url: string
      readonly lineNumber: number
      readonly columnNumber: number
    }
  }[]
  readonly samples?: readonly number[]
  /** Microseconds from each sample to the one before. */
  readonly timeDeltas?: readonly number[]
}

export interface HotFunction {
  readonly name: string
  /** Time in the function itself, in milliseconds. */
  readonly self: number
}

/** Functions by the time spent in themselves, the longest first. */
export function hotFunctions({ nodes, samples = [], timeDeltas = [] }: CpuProfile): HotFunction[] {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]))
  const sums = new Map<string, number>()
  for (const [at, id] of samples.entries()) {
    const name = names.get(id) ?? '?'
    // A sample stands for the time until the next one.
    sums.set(name, (sums.get(name) ?? 0) + (timeDeltas[at + 1] ?? 0) / 1000)
  }
  return [...sums].map(([name, self]) => ({ name, self })).sort((a, b) => b.self - a.self)
}

function nameOf({ functionName, url, lineNumber }: CpuProfile['nodes'][number]['callFrame']): string {
  const name = functionName || '(anonymous)'
  return url === '' ? name : `${name}  ${url.slice(url.lastIndexOf('/') + 1)}:${lineNumber + 1}`
}
