import type { Erratum } from '../catalogue.ts'
import { type CatalogueIndex, rowFate } from '../lookup.ts'
import { erratumLinks, portOf } from './linesByPair.ts'
import { markdownTable, printedText } from './markdownTable.ts'

/** The article's tables as printed, each row with what became of it. */
export function articleRows(index: CatalogueIndex): string {
  return index.catalogue.sections
    .map((section) => {
      const rows = index.catalogue.rows
        .filter((row) => row.section === section.id)
        .map((row) => [
          `<a id="row-${row.id.toLowerCase()}"></a>${row.id}`,
          row.cells.map(printedText).join(' · '),
          becameOf(index, row.id),
          erratumLinks(rowFate(index, row.id).errata.map(({ id }) => id)),
        ])
      const printed = `As printed (${section.columns.join(' · ')})`
      return `### ${section.heading}\n\n${markdownTable(['Row', printed, 'What became of it', 'Erratum'], rows)}`
    })
    .join('\n\n')
}

function becameOf(index: CatalogueIndex, row: string): string {
  const { rules, annotations } = rowFate(index, row)
  const name = (id: string) => index.roles.get(id)?.name ?? id
  const pairs = new Map<string, string[]>()
  for (const rule of rules) {
    const pair = `${name(rule.initiator)} → ${name(rule.listener)}`
    pairs.set(pair, [...(pairs.get(pair) ?? []), portOf(index, rule)])
  }
  const lines = [...pairs].map(([pair, ports]) => `${pair}: ${ports.join(', ')}`)
  return [...lines, ...annotations.map(({ title }) => `a note, no port: ${title}`)].join('; ')
}

/** Each erratum with what is printed, what is meant, why, and who says so. */
export function errataList({ catalogue }: CatalogueIndex): string {
  return catalogue.errata.map(erratumText).join('\n\n')
}

function erratumText({ id, rows, printed, meant, why, source, confidence }: Erratum): string {
  const concerns = rows.map((row) => `[${row}](#row-${row.toLowerCase()})`).join(', ')
  return [
    `### ${id}`,
    '',
    `- Concerns: ${concerns === '' ? 'something that the article leaves out' : `row ${concerns}`}`,
    `- Printed: ${rows.length === 0 ? printed : printedText(printed)}`,
    `- Meant: ${meant}`,
    `- Why: ${why}`,
    `- Source (${confidence}): ${source}`,
  ].join('\n')
}
