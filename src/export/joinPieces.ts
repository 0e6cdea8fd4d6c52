import type { Steps } from '#flows/steps.ts'
import { TooLarge } from '#flows/tooLarge.ts'
import { formatCount } from '#plan/limits.ts'

/** Characters of the longest file; engines hold texts of up to 536 million. */
const longest = 500_000_000
/** Pieces between two looks at the time. */
const slice = 1_000

/** Joins the pieces of a file as they are made. Throws TooLarge for a file that no platform could hold as one text. */
export function* joinPieces(pieces: Iterable<string>, count: number): Steps<string> {
  const parts: string[] = []
  let length = 0
  for (const piece of pieces) {
    parts.push(piece)
    length += piece.length
    if (length > longest) {
      throw new TooLarge(
        `The file would have more than ${formatCount(longest)} characters. Fewer rows, or a file for each firewall, are shorter.`,
      )
    }
    if (parts.length % slice === 0) yield { done: Math.min(parts.length, count), of: count }
  }
  return parts.join('')
}
