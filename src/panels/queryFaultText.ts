import type { QueryFault } from '#flows/find/query.ts'
import { findWords } from '#words/findWords.ts'
import { queryWord } from '#words/queryWords.ts'

/** What is wrong with a query and where, as a sentence; places are counted from 1. */
export function queryFaultText({ kind, at, text, options }: QueryFault): string {
  return findWords.faultAt(at + 1, findWords.faults[kind](text, options.map(queryWord).join(', ')))
}
