import { element, type MarkupElement } from './markup.ts'
import { lines, named, paragraph, section, sourceLinks, table } from './reportParts.ts'
import type { ReportSubject } from './reportSubject.ts'
import { reportTexts as texts } from './reportTexts.ts'

/** The rows of the article on which the flows rest, as printed, and what was corrected in them. */
export function sourceSection(subject: ReportSubject): MarkupElement {
  const { catalogue, reviews } = subject
  const [rowIds, erratumIds] = [new Set<string>(), new Set<string>()]
  const shown = new Set(reviews.flatMap(({ annotations }) => annotations))
  const parts = [...reviews.flatMap(({ flows }) => flows), ...catalogue.annotations.filter(({ id }) => shown.has(id))]
  for (const { sources, errata } of parts) {
    for (const id of sources) rowIds.add(id)
    for (const id of errata) erratumIds.add(id)
  }
  const rows = catalogue.rows.filter(({ id }) => rowIds.has(id))
  const errata = catalogue.errata.filter(({ id }) => erratumIds.has(id))
  const headings = new Map(catalogue.sections.map(({ id, heading }) => [id, heading]))
  const { publisher, title, appliesTo, date, licence } = catalogue.article
  const anchor = (id: string) => element('b', { id: `source-${id}` }, id)
  return section(
    'sources',
    paragraph(
      texts.article(publisher, title, appliesTo, date, licence),
      ' ',
      element('a', { href: texts.articleAddress, rel: 'noreferrer' }, texts.articleLink),
    ),
    element('h3', '', texts.rows),
    table(
      'printed',
      texts.rowHeads,
      rows.map((row) => [
        anchor(row.id),
        headings.get(row.section) ?? row.section,
        row.cells.map((cell) => (cell === '' ? '(blank)' : cell.replaceAll(/(<br\/>)+/g, ' / '))).join(' | '),
        element(
          'span',
          'code',
          ...sourceLinks(errata.filter(({ rows: of }) => of.includes(row.id)).map(({ id }) => id)),
        ),
      ]),
      texts.noRows,
    ),
    ...(errata.length === 0
      ? []
      : [
          element('h3', '', texts.errata),
          table(
            'errata',
            texts.erratumHeads,
            errata.map(({ id, printed, meant, why, source, confidence }) => [
              anchor(id),
              printed,
              meant,
              why,
              confidence === 'inferred' ? source + texts.inferred : source,
            ]),
            '',
          ),
        ]),
    ...packDocuments(subject),
  )
}

/** What flows that no row of the article asks for rest on. */
function packDocuments({ catalogue, reviews }: ReportSubject): readonly MarkupElement[] {
  const documents = new Map<string | undefined, Set<string>>()
  for (const { pack, source } of reviews.flatMap(({ flows }) => flows.flatMap(({ reasons }) => reasons))) {
    if (source === undefined) continue
    const known = documents.get(pack) ?? new Set<string>()
    documents.set(pack, known.add(source))
  }
  if (documents.size === 0) return []
  const rows = [...documents].map(([pack, sources]) => [
    named(catalogue.packs.find(({ id }) => id === pack)?.name ?? pack ?? texts.byHand),
    lines(...[...sources].map((source) => element('bdi', '', source))),
  ])
  return [element('h3', '', texts.documents), table('narrow', texts.documentHeads, rows, '')]
}
