import type { Plan } from './plan.ts'

/** "m" → "m8" when m7 is the highest of the plan's ids of that kind (zones, machines, links, notes, firewalls, requests, own packs, views); "m1" in an empty plan. */
export function nextId(plan: Plan, prefix: string): string {
  let highest = 0
  for (const items of [
    plan.zones,
    plan.machines,
    plan.links,
    plan.notes,
    plan.firewalls,
    plan.requests,
    plan.ownPacks,
    plan.views,
  ]) {
    for (const { id } of items) if (id.startsWith(prefix)) highest = Math.max(highest, numberAfter(id, prefix.length))
  }
  return `${prefix}${highest + 1}`
}

/** The ids of items → new ones for the plan, counted on from the highest of that kind. */
export function nextIds(
  plan: Plan,
  prefix: string,
  items: readonly { readonly id: string }[],
): ReadonlyMap<string, string> {
  if (items.length === 0) return new Map()
  const first = Number(nextId(plan, prefix).slice(prefix.length))
  return new Map(items.map(({ id }, at) => [id, `${prefix}${first + at}`]))
}

/** Beyond fifteen digits a number is no longer exact; adding one to it might change nothing. */
const mostDigits = 15

/** The number that a text ends in from a place on; 0 when something else stands there. Reads no pieces, because ids are many. */
function numberAfter(text: string, start: number): number {
  if (text.length - start > mostDigits) return 0
  let number = 0
  for (let at = start; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return 0
    number = 10 * number + digit
  }
  return number
}
