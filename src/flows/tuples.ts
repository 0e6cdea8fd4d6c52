import type { Firewall, Plan } from '#plan/plan.ts'
import { machinesById } from '#plan/planIndex.ts'
import type { Ask } from './ask.ts'
import type { Crossing } from './crossing.ts'
import { createCrossings, zoneOf } from './crossing.ts'
import type { EndGroup } from './endGroups.ts'
import { endGroups } from './endGroups.ts'
import type { Flow } from './flow.ts'
import { createAskCollector } from './gatherAsks.ts'

/** The tuples that meet the same on their way, as groups of computers that ask for the same list of services. */
export interface Outlet {
  readonly crossing: Crossing['kind']
  readonly firewall: Firewall | null
  readonly pairs: readonly GroupPair[]
  /** How many different tuples they are. */
  readonly tuples: number
}

export interface GroupPair {
  /** Places in `groups`. */
  readonly source: number
  readonly destination: number
  /** The same object wherever the same is asked for. */
  readonly asks: readonly Ask[]
}

/** All tuples of a plan (source address, destination address, transport, port), not spelt out one by one. */
export interface Tuples {
  readonly groups: readonly EndGroup[]
  /** Firewalls in plan order, then what crosses an unnamed boundary, no firewall, or nothing. */
  readonly outlets: readonly Outlet[]
}

/** The tuples of a plan's flows without the rejected ones. A computer's flows to itself are none: they cross nothing. */
export function tuplesOf(plan: Plan, flows: readonly Flow[]): Tuples {
  const { groups, ofMachine } = endGroups(plan)
  const collector = createAskCollector(plan)
  const crossings = createCrossings(plan)
  const machines = machinesById(plan)
  const drafts = new Map<string, Draft>()
  for (const firewall of plan.firewalls) {
    drafts.set(`firewall ${firewall.id}`, { crossing: 'firewalls', firewall, pairs: new Map() })
  }
  for (const crossing of ['unnamed', 'open', 'inside'] as const) {
    drafts.set(crossing, { crossing, firewall: null, pairs: new Map() })
  }

  for (const { initiator, listener, asks } of collector.pairs(flows)) {
    const [from, to] = [machines.get(initiator), machines.get(listener)]
    if (from === undefined || to === undefined) continue
    const crossing = crossings(zoneOf(plan, from), zoneOf(plan, to))
    const keys = crossing.kind === 'firewalls' ? crossing.firewalls.map(({ id }) => `firewall ${id}`) : [crossing.kind]
    for (const key of keys) {
      const pairs = drafts.get(key)?.pairs
      if (pairs === undefined) continue
      for (const source of ofMachine.get(initiator) ?? []) {
        for (const destination of ofMachine.get(listener) ?? []) {
          if (source === destination && isAlone(groups[source])) continue
          const at = source * groups.length + destination
          const before = pairs.get(at)
          pairs.set(at, before === undefined ? asks : collector.union(before, asks))
        }
      }
    }
  }
  return { groups, outlets: Array.from(drafts.values(), (draft) => outletOf(draft, groups)) }
}

interface Draft {
  readonly crossing: Crossing['kind']
  readonly firewall: Firewall | null
  /** source * groups + destination → what is asked for. */
  readonly pairs: Map<number, readonly Ask[]>
}

function outletOf({ crossing, firewall, pairs: draft }: Draft, groups: readonly EndGroup[]): Outlet {
  const sizes = new Map<readonly Ask[], number>()
  let tuples = 0
  const pairs = Array.from(draft, ([at, asks]): GroupPair => {
    const [source, destination] = [Math.floor(at / groups.length), at % groups.length]
    let size = sizes.get(asks)
    if (size === undefined) {
      size = new Set(asks.map(({ service }) => service)).size
      sizes.set(asks, size)
    }
    tuples += size * pairCount(groups, source, destination)
    return { source, destination, asks }
  })
  return { crossing, firewall, pairs, tuples }
}

/** How many pairs of different computers, or of networks, two groups make. */
function pairCount(groups: readonly EndGroup[], source: number, destination: number): number {
  const [from, to] = [groups[source], groups[destination]]
  const same = source === destination ? (from?.ends.filter(({ single }) => single).length ?? 0) : 0
  return (from?.ends.length ?? 0) * (to?.ends.length ?? 0) - same
}

/** True for a group of one computer: its pair with itself is no tuple. */
export function isAlone(group: EndGroup | undefined): boolean {
  return group !== undefined && group.ends.length === 1 && group.ends[0]?.single === true
}
