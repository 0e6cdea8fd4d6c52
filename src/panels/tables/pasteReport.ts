import { addRowsWords as words } from '#words/addRowsWords.ts'
import { gridWords } from '#words/gridWords.ts'
import type { LineResult } from './addRows.ts'
import type { PastedRows } from './pasteRows.ts'

/** Why a line, or a cell of it, was not taken: the column, the text and the reason. */
export function faultText(
  { column, text, reason }: LineResult['faults'][number],
  titles: ReadonlyMap<string, string>,
): string {
  const title = titles.get(column ?? '')
  const said = gridWords.refusal(text, reason)
  return title === undefined ? said : words.fault(title, said)
}

/** What pasting did, in a few sentences. */
export function pasteReport<Row>(pasted: PastedRows<Row>, zonesMade: readonly string[]): string {
  const { filled, results, refused, closed, tooMany, unknown } = pasted
  const added = results.filter(({ id }) => id !== null).length
  return [
    ...(filled > 0 ? [gridWords.filled(filled)] : []),
    ...(added > 0 ? [words.added(added)] : []),
    ...(zonesMade.length > 0 ? [words.zonesMade(zonesMade)] : []),
    ...(refused.length > 0 ? [gridWords.refused(refused.length)] : []),
    ...(closed > 0 ? [gridWords.closed(closed)] : []),
    ...(results.length > added ? [words.refused(results.length - added)] : []),
    ...(tooMany > 0 ? [gridWords.tooMany(tooMany)] : []),
    ...(unknown.length > 0 ? [words.unknown(unknown)] : []),
  ].join(' ')
}
