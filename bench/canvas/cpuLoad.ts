import { readdirSync, readFileSync } from 'node:fs'

/** Processor time in ticks: of the whole machine, taken by its host, and of this program with all it started. */
interface Sample {
  readonly time: number
  readonly busy: number
  readonly stolen: number
  readonly own: number
}

/** Cores that others used meanwhile; `NaN` where the system does not say. */
export type ForeignLoad = () => number

const ticksPerSecond = 100

/** Starts watching; the returned function says how many cores other processes, and the machine's host, took since. */
export function watchForeignLoad(): ForeignLoad {
  const before = sample()
  return () => {
    const after = sample()
    if (before === undefined || after === undefined) return Number.NaN
    const seconds = (after.time - before.time) / 1000
    const foreign = after.busy - before.busy - (after.own - before.own) + after.stolen - before.stolen
    return Math.max(0, foreign / ticksPerSecond / seconds)
  }
}

function sample(): Sample | undefined {
  try {
    const fields = readFileSync('/proc/stat', 'utf8').split('\n')[0]?.split(/\s+/).slice(1).map(Number) ?? []
    const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = fields
    return { time: performance.now(), busy: user + nice + system + irq + softirq, stolen: steal, own: ownTicks() }
  } catch {
    return undefined
  }
}

/** Ticks of this process and all its descendants. */
function ownTicks(): number {
  const ticks = new Map<number, number>()
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    const pid = Number(name)
    if (!Number.isInteger(pid)) continue
    const fields = statOf(pid)
    if (fields === undefined) continue
    const parent = fields[1] ?? 0
    // User and system time, its own and of children that have ended.
    ticks.set(
      pid,
      fields.slice(11, 15).reduce((sum, value) => sum + value, 0),
    )
    const siblings = children.get(parent)
    if (siblings) siblings.push(pid)
    else children.set(parent, [pid])
  }
  const sum = (pid: number): number =>
    (children.get(pid) ?? []).reduce((total, child) => total + sum(child), ticks.get(pid) ?? 0)
  return sum(process.pid)
}

/** Fields after the name, which may hold blanks; undefined when the process has just ended. */
function statOf(pid: number): readonly number[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map((field, at) => (at === 0 ? 0 : Number(field)))
  } catch {
    return undefined
  }
}
