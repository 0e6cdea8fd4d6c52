import { shownText, xmlText } from '../xmlText.ts'

/** A page as data: the writer makes a text of it, the app elements of the page it prints. Texts are always text. */
export type Markup = string | MarkupElement | MarkupPicture

export interface MarkupElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Markup[]
}

/** A picture made by writePicture; the only part that is taken as it is. */
export interface MarkupPicture {
  readonly svg: string
  /** What it shows, for assistive technology. */
  readonly label: string
}

/** @param attributes the names of classes in a text, or all attributes by name */
export function element(
  tag: string,
  attributes: string | Readonly<Record<string, string>>,
  ...children: readonly Markup[]
): MarkupElement {
  const named = typeof attributes === 'string' ? { class: attributes } : attributes
  return { tag, attributes: named.class === '' ? {} : named, children }
}

/** Elements without an end tag. */
const empty = new Set(['br', 'hr', 'meta', 'col'])

/** The text of a page, piece by piece. */
export function* htmlPieces(markup: Markup): Generator<string> {
  if (typeof markup === 'string') {
    yield shownText(markup)
    return
  }
  if ('svg' in markup) {
    yield markup.svg
    return
  }
  const { tag, attributes, children } = markup
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlText(value)}"`)
  yield `<${tag}${written.join('')}>`
  if (empty.has(tag)) return
  for (const child of children) yield* htmlPieces(child)
  yield blocks.has(tag) ? `</${tag}>\n` : `</${tag}>`
}

/** A line of the file each, so that two reports can be compared. */
const blocks = new Set(['section', 'h1', 'h2', 'h3', 'p', 'table', 'thead', 'tbody', 'tr', 'ul', 'li', 'dl', 'figure'])
