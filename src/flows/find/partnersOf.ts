import type { Flow } from '../flow.ts'

interface Asked {
  /** `out` for those that the flows lead to, `in` for those that start them. */
  readonly way: 'in' | 'out'
  /** Whether the partners of the partners count as well, and so on. */
  readonly onwards: boolean
  /** All flows that a machine starts or hears. */
  readonly flowsAt: (machine: string) => Iterable<Flow>
  /** Ids of flows that do not count. */
  readonly rejected: ReadonlySet<string>
}

/**
 * The machines that some machines talk to, or that talk to them, by who starts the flows. One of the first is among them only if it is
 * a partner itself.
 */
export function partnersOf(machines: Iterable<string>, { way, onwards, flowsAt, rejected }: Asked): Set<string> {
  const found = new Set<string>()
  const asked = new Set(machines)
  // What is added to a set while it is walked is walked, too.
  for (const machine of asked) {
    for (const { id, initiator, listener } of flowsAt(machine)) {
      const [near, far] = way === 'out' ? [initiator, listener] : [listener, initiator]
      if (near !== machine || rejected.has(id)) continue
      found.add(far)
      if (onwards) asked.add(far)
    }
  }
  return found
}
