import type { Catalogue } from '#rules/catalogue.ts'
import type { RequestLine } from './changeRequest.ts'
import type { FlowReason } from './flow.ts'

/** The part of a request line that says what it is and why. */
export type ReasonTexts = Pick<
  RequestLine,
  'service' | 'channel' | 'justification' | 'purpose' | 'reference' | 'sources' | 'errata' | 'packs'
>

/** Makes the function that words a flow's reasons for the request; lines with the same reasons share the answer. */
export function createReasonTexts(
  catalogue: Catalogue,
  justification: string | undefined,
): (reasons: readonly FlowReason[]) => ReasonTexts {
  const known = new Map<readonly FlowReason[], ReasonTexts>()
  return (reasons) => {
    const texts = known.get(reasons) ?? wordReasons(catalogue, justification, reasons)
    known.set(reasons, texts)
    return texts
  }
}

function wordReasons(
  catalogue: Catalogue,
  justification: string | undefined,
  reasons: readonly FlowReason[],
): ReasonTexts {
  const sources = inOrder(
    reasons.flatMap((reason) => reason.sources),
    catalogue.rows,
  )
  const errata = inOrder(
    reasons.flatMap((reason) => reason.errata),
    catalogue.errata,
  )
  const packs = inOrder(
    reasons.flatMap(({ pack }) => (pack === undefined ? [] : [pack])),
    catalogue.packs,
  )
  const purposes = reasons.map(({ purpose }) => purpose)
  return {
    service: once(reasons.map((reason) => reason.service)).join('; '),
    channel: once(reasons.map((reason) => reason.channel)).join('; '),
    justification: sentences([justification ?? '', ...purposes]),
    purpose: sentences(purposes),
    reference: [
      articleReference(catalogue, sources, errata),
      ...packReferences(catalogue, reasons),
      ...handReferences(reasons),
    ]
      .filter((text) => text !== '')
      .join('. '),
    sources,
    errata,
    packs,
  }
}

/**
 * `Microsoft, VMM ports and protocols (2016): Hyper-V host (file transfer) [M2]; Portolan errata E8`. The row ids are
 * ours, so each stands behind the words by which the row is found in the article.
 */
function articleReference(catalogue: Catalogue, sources: readonly string[], errata: readonly string[]): string {
  const rows = catalogue.rows
    .filter(({ id }) => sources.includes(id))
    .map(({ id, cells }) => `${(cells[0] ?? '').replaceAll(/(<br\/>)+/g, '')} [${id}]`)
  const named = rows.length === 0 ? '' : `${articleName(catalogue)}: ${rows.join(', ')}`
  const flaws = errata.length === 0 ? '' : `Portolan errata ${errata.join(', ')}`
  return [named, flaws].filter((text) => text !== '').join('; ')
}

function articleName({ article }: Catalogue): string {
  const year = /[0-9]{4}/.exec(article.date)?.[0]
  const title = `${article.publisher}, ${article.title}`
  return year === undefined ? title : `${title} (${year})`
}

/** `Live migration: <document>`, for each pack with the documents of the rules that ask. */
function packReferences(catalogue: Catalogue, reasons: readonly FlowReason[]): readonly string[] {
  return catalogue.packs.flatMap(({ id, name, source }) => {
    const asking = reasons.filter(({ pack }) => pack === id)
    const documents = once(asking.map((reason) => reason.source ?? source))
    return asking.length === 0 ? [] : [`${name}: ${documents.join('; ')}`]
  })
}

/** What neither article nor pack says: who added it. */
function handReferences(reasons: readonly FlowReason[]): readonly string[] {
  const own = reasons.filter(({ pack, sources }) => pack === undefined && sources.length === 0)
  return once(own.flatMap(({ source }) => (source === undefined ? [] : [source])))
}

function sentence(text: string): string {
  const trimmed = text.trim()
  return trimmed === '' || /[.!?…:;]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

function sentences(texts: readonly string[]): string {
  return once(texts.map(sentence)).join(' ').trim()
}

function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

function inOrder(ids: readonly string[], order: readonly { readonly id: string }[]): readonly string[] {
  const wanted = new Set(ids)
  return order.map(({ id }) => id).filter((id) => wanted.has(id))
}
