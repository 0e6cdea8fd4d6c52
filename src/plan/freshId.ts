import type { Plan } from './plan.ts'

/** "m" → "m8" when m7 is the highest of the plan's zone, machine and link ids of that kind; "m1" in an empty plan. */
export function nextId(plan: Plan, prefix: string): string {
  let highest = 0
  for (const items of [plan.zones, plan.machines, plan.links]) {
    for (const { id } of items) {
      const digits = id.startsWith(prefix) ? id.slice(prefix.length) : ''
      // Beyond fifteen digits a number is no longer exact; adding one to it might change nothing.
      if (/^[0-9]{1,15}$/.test(digits)) highest = Math.max(highest, Number(digits))
    }
  }
  return `${prefix}${highest + 1}`
}
