import { element, type Markup, type MarkupElement } from './markup.ts'
import { reportTexts } from './reportTexts.ts'

export type SectionId = keyof typeof reportTexts.sections

/** A part of the report that the contents lead to. */
export function section(id: SectionId, ...children: readonly Markup[]): MarkupElement {
  return element('section', { id, class: id }, element('h2', '', reportTexts.sections[id]), ...children)
}

export const paragraph = (...children: readonly Markup[]): MarkupElement => element('p', '', ...children)

/** A name somebody gave: its direction of writing does not reach beyond it. */
export const named = (text: string): MarkupElement => element('bdi', '', text.trim() === '' ? reportTexts.noName : text)

/** A table of so few rows stays on one page. */
const mostTogether = 6

/** A table with headings that stand on each page; a note in its place where it has no rows. */
export function table(
  look: string,
  heads: readonly string[],
  rows: readonly (readonly Markup[])[],
  nothing: string,
): MarkupElement {
  if (rows.length === 0) return paragraph(nothing)
  const head = element('tr', '', ...heads.map((text) => element('th', { scope: 'col' }, text)))
  const body = rows.map((cells) => element('tr', '', ...cells.map((cell) => element('td', '', cell))))
  const short = rows.length <= mostTogether ? ' short' : ''
  return element('table', `${look}${short}`.trim(), element('thead', '', head), element('tbody', '', ...body))
}

/** Several things in one cell, a line each. */
export const lines = (...children: readonly Markup[]): MarkupElement =>
  element('div', 'lines', ...children.filter((child) => child !== '').map((child) => element('div', '', child)))

/** Row and erratum ids, each leading to what they stand for among the sources. */
export function sourceLinks(ids: readonly string[]): readonly Markup[] {
  return ids.flatMap((id, at) => [...(at === 0 ? [] : [' ']), element('a', { href: `#source-${id}` }, id)])
}
