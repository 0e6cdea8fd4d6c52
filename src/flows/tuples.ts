import type { Firewall, Plan } from '#plan/plan.ts'
import { machinesById } from '#plan/planIndex.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import type { Ask } from './ask.ts'
import type { Crossing } from './crossing.ts'
import { createCrossings, zoneOf } from './crossing.ts'
import { plannedLinks } from './deriveFlows.ts'
import type { EndGroup } from './endGroups.ts'
import { endGroups, isAlone } from './endGroups.ts'
import { createAskCollector } from './gatherAsks.ts'
import type { GroupPair } from './groupPair.ts'
import { mergeLikeGroups } from './mergeLikeGroups.ts'
import type { Steps } from './steps.ts'

/**
 * The tuples that meet the same on their way (source address, destination address, transport, port), not spelt out one
 * by one: as groups of computers that ask for the same of the same.
 */
export interface Outlet {
  readonly crossing: Crossing['kind']
  readonly firewall: Firewall | null
  /** In the order of their first keys, whatever the order of the plan. */
  readonly groups: readonly EndGroup[]
  readonly pairs: readonly GroupPair[]
  /** How many different tuples they are. */
  readonly tuples: number
}

/** Pairs of groups between two looks at the time. */
const slice = 20_000

/**
 * All tuples of a plan without those of rejected flows: firewalls in plan order, then what crosses an unnamed boundary, no
 * firewall, or nothing. A computer's flows to itself are none: they cross nothing.
 */
export function* tuplesOf(plan: Plan, catalogue: Catalogue): Steps<readonly Outlet[]> {
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
  const draftsOf = (crossing: Crossing) =>
    (crossing.kind === 'firewalls' ? crossing.firewalls.map(({ id }) => `firewall ${id}`) : [crossing.kind]).flatMap(
      (key) => drafts.get(key) ?? [],
    )

  let [done, pairsSince] = [0, 0]
  for (const planned of plannedLinks(plan, catalogue)) {
    done += 1
    if (pairsSince > slice) {
      pairsSince = 0
      yield { done, of: 2 * plan.links.length }
    }
    const [a, b] = planned.link.ends
    const [from, to] = [machines.get(a), machines.get(b)]
    if (from === undefined || to === undefined) continue
    const met = draftsOf(crossings(zoneOf(plan, from), zoneOf(plan, to)))
    const [one, other] = [ofMachine.get(a) ?? [], ofMachine.get(b) ?? []]
    pairsSince += 1 + one.length * other.length
    for (const initiator of [0, 1] as const) {
      const asks = collector.asksOf(planned, initiator)
      if (asks === null) continue
      const [sources, destinations] = initiator === 0 ? [one, other] : [other, one]
      for (const { pairs } of met) addPairs(pairs, sources, destinations, asks)
    }
  }
  function addPairs(
    pairs: Draft['pairs'],
    sources: readonly number[],
    destinations: readonly number[],
    asks: readonly Ask[],
  ) {
    for (const source of sources) {
      for (const destination of destinations) {
        if (source === destination && isAlone(groups[source])) continue
        const at = source * groups.length + destination
        const before = pairs.get(at)
        pairs.set(at, before === undefined ? asks : collector.union(before, asks))
      }
    }
  }
  const outlets: Outlet[] = []
  for (const draft of drafts.values()) {
    const steps = outletOf(draft, groups)
    let step = steps.next()
    for (; step.done !== true; step = steps.next()) yield { done: plan.links.length, of: 2 * plan.links.length }
    outlets.push(step.value)
  }
  return outlets
}

interface Draft {
  readonly crossing: Crossing['kind']
  readonly firewall: Firewall | null
  /** source * groups + destination → what is asked for. */
  readonly pairs: Map<number, readonly Ask[]>
}

function* outletOf({ crossing, firewall, pairs: draft }: Draft, all: readonly EndGroup[]): Generator<void, Outlet> {
  yield
  const { groups, pairs } = yield* mergeLikeGroups(
    all,
    Array.from(draft, ([at, asks]) => ({ source: Math.floor(at / all.length), destination: at % all.length, asks })),
  )
  const sizes = new Map<readonly Ask[], number>()
  let tuples = 0
  for (const { source, destination, asks } of pairs) {
    let size = sizes.get(asks)
    if (size === undefined) {
      size = new Set(asks.map(({ service }) => service)).size
      sizes.set(asks, size)
    }
    tuples += size * pairCount(groups, source, destination)
  }
  return { crossing, firewall, groups, pairs, tuples }
}

/** How many pairs of different computers, or of networks, two groups make. */
function pairCount(groups: readonly EndGroup[], source: number, destination: number): number {
  const [from, to] = [groups[source], groups[destination]]
  const same = source === destination ? (from?.ends.filter(({ single }) => single).length ?? 0) : 0
  return (from?.ends.length ?? 0) * (to?.ends.length ?? 0) - same
}
