import { formatCount, limits } from './limits.ts'

/** One thing in a file that could not be taken over. */
export interface PlanFault {
  /** JSON path, `$.machines[3].members[0].address`. */
  readonly path: string
  /** Plain sentences: what is wrong and what became of it. */
  readonly message: string
}

export interface FaultList {
  add(path: string, message: string): void
  /** True when there are more faults than `limits.faults`: the rest of the file is not worth reading. */
  isHopeless(): boolean
  /** The faults in the order in which they were met; beyond the limit the last one says how many more there are. */
  all(): readonly PlanFault[]
}

/** Collects faults without growing beyond `limits.listedFaults`, whatever the file holds. */
export function createFaultList(): FaultList {
  const listed: PlanFault[] = []
  let more = 0
  return {
    add(path, message) {
      if (listed.length < limits.listedFaults) listed.push({ path, message })
      else more += 1
    },
    isHopeless() {
      return listed.length + more > limits.faults
    },
    all() {
      return more === 0
        ? listed
        : [...listed, { path: '$', message: `${formatCount(more)} more faults are not listed.` }]
    },
  }
}

const longestKeyShown = 80

/** The JSON path of a field or an element. */
export function childPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`
  if (key.length <= longestKeyShown && /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(key)) return `${path}.${key}`
  return `${path}[${shown(key)}]`
}

/** Foreign text in quotes for a message, on one line and cut when it is long. */
export function shown(text: string): string {
  return JSON.stringify(text.length > longestKeyShown ? `${text.slice(0, longestKeyShown)}…` : text)
}
