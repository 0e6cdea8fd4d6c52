import type { Plan } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { createSubjects } from './checks/createSubjects.ts'
import type { Subject } from './checks/subject.ts'
import { countTuples } from './countTuples.ts'
import { createCrossings } from './crossing.ts'
import type { LinkReview } from './flow.ts'
import { readMember } from './memberAddress.ts'

/** Counts the tuples of one plan after the other; the reviews are those of its links, in their order. */
export type TupleCounter = (plan: Plan, reviews: readonly LinkReview[]) => number

/**
 * A counter for a plan that is edited step by step, which gives what countTuples gives. Where no two machines share a
 * computer, a link's tuples are its flows times the computers at its ends; only the rest is worked out in groups.
 */
export function createTupleCounter(catalogue: Catalogue): TupleCounter {
  const subjectOf = createSubjects()
  const repeatedOf = createRepeats()
  const sharingOf = createSharing()
  return (plan, reviews) => {
    const subject = subjectOf(plan, catalogue, reviews)
    const { computers, sharing } = sharingOf(subject.addresses)
    const repeated = repeatedOf(subject)
    const apart = (place: number) => sharing[place] === 1 || repeated.has(place)
    const times = createTimes(plan, subject)
    const rejected = new Set(plan.decisions.filter(({ state }) => state === 'rejected').map(({ flow }) => flow))
    const inGroups = new Set<number>()
    let tuples = 0
    reviews.forEach(({ flows }, at) => {
      const [a, b] = [subject.ends[2 * at] ?? -1, subject.ends[2 * at + 1] ?? -1]
      if (flows.length === 0 || a < 0 || b < 0) return
      if (apart(a) || apart(b)) {
        inGroups.add(at)
        return
      }
      const asked = rejected.size === 0 ? flows.length : flows.filter(({ id }) => !rejected.has(id)).length
      tuples += asked * (computers[a] ?? 0) * (computers[b] ?? 0) * times(a, b)
    })
    return inGroups.size === 0 ? tuples : tuples + countTuples(partOf(plan, inGroups), catalogue)
  }
}

/** The plan with these links and the machines at their ends alone. */
function partOf(plan: Plan, places: ReadonlySet<number>): Plan {
  const links = plan.links.filter((_, at) => places.has(at))
  const ends = new Set(links.flatMap((link) => link.ends))
  return { ...plan, links, machines: plan.machines.filter(({ id }) => ends.has(id)) }
}

/** How often a flow between two machines is asked for: of every firewall that it crosses. */
function createTimes(plan: Plan, { zones, places }: Subject): (a: number, b: number) => number {
  const crossings = createCrossings(plan)
  const numbers = new Map(zones.map(({ id }, at) => [id, at + 1]))
  const zoneOf = Int32Array.from(places, ({ zone }) => numbers.get(zone ?? '') ?? 0)
  const known = new Map<number, number>()
  const idOf = (number: number) => zones[number - 1]?.id ?? null
  function count(a: number, b: number): number {
    const met = crossings(idOf(a), idOf(b))
    if (met.kind === 'firewalls') return met.firewalls.length
    return met.kind === 'unnamed' || plan.includeInside ? 1 : 0
  }
  return (one, other) => {
    const [a, b] = [zoneOf[one] ?? 0, zoneOf[other] ?? 0]
    const key = a * (zones.length + 1) + b
    const times = known.get(key) ?? count(a, b)
    known.set(key, times)
    return times
  }
}

interface Sharing {
  /** How many different computers each machine has; one without members stands for itself. */
  readonly computers: readonly number[]
  /** 1 for every machine that has a computer with another one in common. */
  readonly sharing: Uint8Array
}

/** Looks for addresses that two machines list; again only when an address has changed. */
function createSharing(): (machines: Subject['addresses']) => Sharing {
  let last: (Sharing & { readonly machines: Subject['addresses'] }) | undefined
  return (machines) => {
    if (last?.machines === machines) return last
    const holders = new Map<string, number>()
    const sharing = new Uint8Array(machines.length)
    const computers = machines.map(({ members }, place) => {
      let count = members.length
      for (const member of members) {
        const read = readMember(member)
        if (!read?.ok) continue
        const holder = holders.get(read.text)
        if (holder === undefined) holders.set(read.text, place)
        else if (holder === place) count -= 1
        else sharing[holder] = sharing[place] = 1
      }
      return Math.max(1, count)
    })
    last = { machines, computers, sharing }
    return last
  }
}

/** The machines at the ends of links that join the same two: what several links ask for counts once. */
function createRepeats(): (subject: Subject) => ReadonlySet<number> {
  let last: { readonly ends: Int32Array; readonly repeated: ReadonlySet<number> } | undefined
  return ({ ends, ids }) => {
    if (last?.ends === ends) return last.repeated
    const seen = new Set<number>()
    const repeated = new Set<number>()
    for (let at = 0; at < ends.length; at += 2) {
      const [a, b] = [ends[at] ?? -1, ends[at + 1] ?? -1]
      const key = Math.min(a, b) * ids.length + Math.max(a, b)
      if (seen.has(key)) repeated.add(a).add(b)
      seen.add(key)
    }
    last = { ends, repeated }
    return repeated
  }
}
