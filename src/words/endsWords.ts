import { inLanguage } from './language.ts'
import { counted } from './numbers.ts'

const decisions = {
  en: { one: 'decision', other: 'decisions' },
  de: { one: 'Entscheidung', other: 'Entscheidungen' },
}

/** A link that is to end at another machine. */
export const endsWords = inLanguage({
  en: {
    command: 'Change ends…',
    step: 'Change ends',
    title: (one: string, other: string) => `Change an end of ${one} ↔ ${other}`,
    which: 'Which end moves',
    moves: (from: string, stays: string) => `${from}; ${stays} stays`,
    left: (count: number) =>
      `${counted(count, decisions.en)} belonged to the machines that were joined before, and went. Undo brings them back.`,
  },
  de: {
    command: 'Enden ändern…',
    step: 'Enden ändern',
    title: (one: string, other: string) => `Ein Ende von ${one} ↔ ${other} ändern`,
    which: 'Welches Ende sich ändert',
    moves: (from: string, stays: string) => `${from}; ${stays} bleibt`,
    left: (count: number) =>
      `${counted(count, decisions.de)} zu den vorher verbundenen Maschinen ${count === 1 ? 'entfiel' : 'entfielen'}. Rückgängig bringt sie wieder.`,
  },
})
