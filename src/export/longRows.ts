import type { RequestLine } from '#flows/changeRequest.ts'
import type { ExportRequest } from './exporter.ts'
import { longestCell } from './longestCell.ts'
import { eachCells } from './requestCells.ts'
import { visibleText } from './visibleText.ts'

/** A text grows by no more than this when it is made visible and guarded. */
const mostGrowth = 10

/** How many lines or rows of a request have a cell that is longer than a spreadsheet holds. */
export function longRows(request: ExportRequest): number {
  const few = 'lines' in request ? { ...request, lines: request.lines.filter(mayBeLong) } : request
  let count = 0
  for (const cells of eachCells(few)) if (Object.values(cells).some(isLong)) count += 1
  return count
}

/** Lines are many and hardly ever long: this tells without writing them. */
function mayBeLong({ initiator, listener, justification, comment }: RequestLine): boolean {
  const lengths = [initiator.name, listener.name, justification, comment].map(({ length }) => length)
  return Math.max(...lengths) > longestCell / mostGrowth
}

const isLong = (text: string): boolean =>
  text.length > longestCell / mostGrowth && visibleText(text).length > longestCell
