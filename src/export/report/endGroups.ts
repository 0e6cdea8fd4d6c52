import type { RequestEnd } from '#flows/changeRequest.ts'
import type { RequestRow } from '#flows/requestRow.ts'
import { missingAddress } from '../requestCells.ts'
import { element, type Markup, type MarkupElement } from './markup.ts'
import { named } from './reportParts.ts'
import { reportTexts as texts } from './reportTexts.ts'

/** More computers than this on one side of a row stand in a group, which is listed once behind the rows. */
const mostInRow = 6

/** Computers that are told once, by their number. */
export interface EndGroup {
  /** Of the element that lists them. */
  readonly id: string
  readonly number: number
  readonly ends: readonly RequestEnd[]
}

/** The groups of a request: each set of many computers that is a side of some row, in the order of the rows. */
export function endGroups(
  rows: readonly RequestRow[],
  prefix: string,
): (ends: readonly RequestEnd[]) => EndGroup | undefined {
  const groups = new Map<string, EndGroup>()
  for (const { sources, destinations } of rows) {
    for (const ends of [sources, destinations]) {
      const key = keyOf(ends)
      if (ends.length > mostInRow && !groups.has(key)) {
        const number = groups.size + 1
        groups.set(key, { id: `${prefix}-${number}`, number, ends })
      }
    }
  }
  return (ends) => (ends.length > mostInRow ? groups.get(keyOf(ends)) : undefined)
}

function keyOf(ends: readonly RequestEnd[]): string {
  return JSON.stringify(ends.map(({ name, address }) => [name, address]))
}

/** What stands for a group in a row. */
export function groupReference({ id, number, ends }: EndGroup): MarkupElement {
  return element('span', '', element('a', { href: `#${id}` }, texts.group(number)), texts.groupCount(ends.length))
}

/** The group with all its computers. */
export function groupMarkup({ id, number, ends }: EndGroup): MarkupElement {
  const listed = ends.flatMap(({ name, address }, at): readonly Markup[] => [
    ...(at === 0 ? [] : [', ']),
    named(name),
    ' ',
    element('span', 'code', address ?? missingAddress),
  ])
  return element('p', '', element('b', { id }, texts.group(number)), ': ', ...listed)
}
