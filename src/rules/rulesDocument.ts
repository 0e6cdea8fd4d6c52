import type { Catalogue } from './catalogue.ts'
import { articleRows, errataList } from './document/articleAndErrata.ts'
import { annotationsTable, choicesTable, packsTable, settingsTable } from './document/decidedByPlan.ts'
import { linesByPair } from './document/linesByPair.ts'
import { indexCatalogue } from './lookup.ts'

/** The catalogue as a person reads it, in Markdown; the same catalogue gives the same text. */
export function rulesDocument(catalogue: Catalogue): string {
  const index = indexCatalogue(catalogue)
  const { article, reservedPorts } = catalogue
  const reserved = reservedPorts.map(({ port, reason }) => `No setting may be ${port}: ${reason}`)
  const sections = [
    `# The rules of ${catalogue.title}`,
    [
      `The rules come from one article: “${article.title}”, ${article.publisher}, ${article.date},`,
      `document ${article.assetId}, used under ${article.licence}. Its rows stand at the end as they are printed.`,
      'Where the article is wrong or silent, an erratum says what is meant and why.',
    ].join('\n'),
    [
      'This page is written by `src/rules/rulesDocument.ts`; a test fails when it is not up to date.',
      '`npx vitest run src/rules/rulesDocument.test.ts -u` writes it again.',
    ].join('\n'),
    '## Lines, by pair of roles',
    [
      'The role on the left starts the connection, and the one on the right listens on the destination port; the source port',
      'is any. Firewalls that keep state need no line for the answers. A line with a condition stays while its choice is',
      'undecided; a line of a pack joins only when the pack is on.',
    ].join('\n'),
    linesByPair(index),
    '## Rows that need no port',
    annotationsTable(index),
    '## Choices',
    [
      'Undecided, all documented alternatives stay. A machine’s choice wins over the plan’s; for the domain relation, the',
      'trust of the machine’s zone comes between the two. Least privilege decides what is undecided in one step; a choice',
      'without an entry there takes knowledge of the deployment and is left to a person.',
    ].join('\n'),
    choicesTable(index),
    '## Settings',
    reserved.join('\n'),
    settingsTable(index),
    '## Packs',
    'Ports that the article leaves out. Every pack is off until it is switched on.',
    packsTable(index),
    '## Errata',
    errataList(index),
    '## The article’s rows and what became of them',
    articleRows(index),
  ]
  return `${sections.join('\n\n')}\n`
}
