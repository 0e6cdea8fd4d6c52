import { inLanguage } from './language.ts'

/** What fields of queries and their few values are called in German; a query takes the English as well. */
export const germanQueryWords: Readonly<Record<string, string>> = {
  address: 'adresse',
  role: 'rolle',
  transport: 'protokoll',
  from: 'von',
  to: 'nach',
  state: 'status',
  change: 'änderung',
  note: 'notiz',
  open: 'offen',
  reviewed: 'geprüft',
  rejected: 'abgelehnt',
  new: 'neu',
  going: 'entfällt',
  changed: 'geändert',
}

const words = inLanguage<Readonly<Record<string, string>>>({ en: {}, de: germanQueryWords })

/** A word of the query language as the page writes it. */
export const queryWord = (word: string): string => words[word] ?? word
