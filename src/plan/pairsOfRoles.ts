import { pairKey } from './pairKey.ts'
import type { Machine, Plan } from './plan.ts'

/** The pairs of machines of two roles. */
export interface PairsOfRoles {
  /** Machine ids of each pair without a link; cut at `mostPairs`. */
  readonly missing: readonly (readonly [string, string])[]
  /** All of them, counted. */
  readonly count: number
  /** How many have one. */
  readonly drawn: number
}

/** Nobody reads a drawing with more links of one kind. */
export const mostPairs = 20_000

/** Pairs a machine of the one role with each other machine of the other role, among these machines; each pair once. */
export function pairsOfRoles(plan: Plan, machines: readonly Machine[], one: string, other: string): PairsOfRoles {
  const linked = new Set(plan.links.map(({ ends }) => pairKey(ends)))
  const having = (role: string) => machines.filter(({ roles }) => roles.includes(role))
  const [first, second] = [having(one), having(other)]
  const both = new Set(first.filter(({ roles }) => roles.includes(other)))
  const missing: (readonly [string, string])[] = []
  let [count, drawn] = [0, 0]
  first.forEach((a) => {
    for (const b of second) {
      // Of two machines that each have both roles the pair comes by twice.
      if (a === b || (both.has(a) && both.has(b) && a.id > b.id)) continue
      if (linked.has(pairKey([a.id, b.id]))) {
        drawn += 1
        continue
      }
      count += 1
      if (missing.length < mostPairs) missing.push([a.id, b.id])
    }
  })
  return { missing, count, drawn }
}
