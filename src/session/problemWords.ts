import type { Problem } from '#flows/problem.ts'
import { language } from '#words/language.ts'

type ProblemWords = Readonly<Record<Problem['kind'], unknown>>

let fetched: ProblemWords | null = null

/**
 * Fetches what the page says of problems in a language that the core does not speak. It stands apart from the English
 * words, which come with the list of problems, so that the first drawing waits for neither.
 */
export async function fetchProblemWords(): Promise<void> {
  if (language === 'de') fetched = (await import('#words/germanProblems.ts')).germanProblems
}

/** What was fetched; null where the core's words are the page's. */
export const fetchedProblemWords = (): ProblemWords | null => fetched
