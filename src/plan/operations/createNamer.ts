import { plainName } from '../plainName.ts'

/** Beyond fifteen digits a number is no longer exact; adding one to it might change nothing. */
const nameParts = /^(.*?)(\d{0,15})$/su

/**
 * Gives names that nobody has: the name itself, or the first of HV02, HV03, … after HV01, or "Rack 2" after "Rack".
 * A name that was given is taken from then on; capital letters make no other name. Remembers which numbers are taken, so that naming thousands of copies of a
 * numbered row does not count through the row for each.
 * @param taken names that somebody has
 */
export function createNamer(taken: Iterable<string>): (name: string) => string {
  const known = new Set(Array.from(taken, plainName))
  /** Per row of numbered names the numbers that are known to be taken: from the first up to, and without, the last. */
  const counted = new Map<string, readonly [from: number, to: number]>()
  const give = (name: string): string => {
    known.add(plainName(name))
    return name
  }
  return (name) => {
    if (!known.has(plainName(name))) return give(name)
    const [, stem = name, digits = ''] = nameParts.exec(name) ?? []
    const row = `${digits.length} ${stem.toLowerCase()}`
    const start = Number(digits || '1') + 1
    const [from, to] = counted.get(row) ?? [start, start]
    const isCounted = from <= start && start <= to
    for (let number = isCounted ? to : start; ; number += 1) {
      const next = digits === '' ? `${name} ${number}` : `${stem}${String(number).padStart(digits.length, '0')}`
      if (known.has(plainName(next))) continue
      counted.set(row, [isCounted ? from : start, number + 1])
      return give(next)
    }
  }
}
