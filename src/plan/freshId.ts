import type { Plan } from './plan.ts'

/** "m" → "m8" when m7 is the highest of the plan's ids of that kind (zones, machines, links, firewalls, requests, own packs); "m1" in an empty plan. */
export function nextId(plan: Plan, prefix: string): string {
  let highest = 0
  for (const items of [plan.zones, plan.machines, plan.links, plan.firewalls, plan.requests, plan.ownPacks]) {
    for (const { id } of items) {
      const digits = id.startsWith(prefix) ? id.slice(prefix.length) : ''
      // Beyond fifteen digits a number is no longer exact; adding one to it might change nothing.
      if (/^[0-9]{1,15}$/.test(digits)) highest = Math.max(highest, Number(digits))
    }
  }
  return `${prefix}${highest + 1}`
}
