import type { Plan } from './plan.ts'

/**
 * "m" → "m8" when m7 is the highest of the plan's ids of that kind (zones, machines, links, notes, firewalls, requests, own packs,
 * views); "m1" in an empty plan. What accepted problems name counts, too: what is gone must not give its acceptance to what is new.
 */
export const nextId = (plan: Plan, prefix: string): string => `${prefix}${firstFree(plan, prefix, 1)}`

/** So many ids in a row that nothing in the plan has. */
export function freeIds(plan: Plan, prefix: string, count: number): readonly string[] {
  const first = firstFree(plan, prefix, count)
  return Array.from({ length: count }, (_, at) => `${prefix}${first + at}`)
}

/** The ids of items → new ones for the plan, counted on from the highest of that kind. */
export function nextIds(
  plan: Plan,
  prefix: string,
  items: readonly { readonly id: string }[],
): ReadonlyMap<string, string> {
  if (items.length === 0) return new Map()
  const first = firstFree(plan, prefix, items.length)
  return new Map(items.map(({ id }, at) => [id, `${prefix}${first + at}`]))
}

/** Beyond fifteen digits a number is no longer exact; adding one to it might change nothing. */
const mostDigits = 15
const highestNumber = 10 ** mostDigits - 1

/** The first of so many numbers that no id of the plan ends in. */
function firstFree(plan: Plan, prefix: string, count: number): number {
  let highest = 0
  for (const number of numbersIn(plan, prefix)) highest = Math.max(highest, number)
  return highest + count <= highestNumber ? highest + 1 : firstGap([...numbersIn(plan, prefix)], count)
}

/** Where somebody's ids leave no room above them. */
function firstGap(taken: readonly number[], count: number): number {
  let start = 1
  for (const number of taken.toSorted((a, b) => a - b)) {
    if (number >= start + count) break
    start = Math.max(start, number + 1)
  }
  return start
}

function* numbersIn(plan: Plan, prefix: string): Generator<number, void> {
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
    for (const { id } of items) if (id.startsWith(prefix)) yield numberAfter(id, prefix.length)
  }
  for (const { problem } of plan.accepted) {
    for (const part of problem.split(':')) if (part.startsWith(prefix)) yield numberAfter(part, prefix.length)
  }
}

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
