import { inLanguage } from './language.ts'
import { countedPlain, wordFor } from './numbers.ts'

const line = { one: 'line', other: 'lines' }
const zeile = { one: 'Zeile', other: 'Zeilen' }

/** Choices wherever they are made, and what making them would change. */
export const choiceWords = inLanguage({
  en: {
    undecided: 'Undecided',
    undecidedAll: 'Undecided: all alternatives',
    asPlan: (option: string) => `As the plan: ${option}`,
    asZone: (option: string) => `As its zone: ${option}`,
    unknown: (id: string) => `${id} (unknown)`,
    barred: (option: string, why: string) => `“${option}” is not possible: ${why}`,
    effects: (choice: string) => `What ${choice} would change`,
    less: (lines: number) => `−${countedPlain(lines, line)}`,
    more: (lines: number) => `+${countedPlain(lines, line)}`,
    lessAndMore: (less: number, more: number) => `−${less} ${wordFor(less, line)}, +${more}`,
    removes: (ports: string) => `Removes ${ports}.`,
    adds: (ports: string) => `Adds ${ports}.`,
  },
  de: {
    undecided: 'Offen',
    undecidedAll: 'Offen: alle Möglichkeiten',
    asPlan: (option: string) => `Wie der Plan: ${option}`,
    asZone: (option: string) => `Wie die Zone: ${option}`,
    unknown: (id: string) => `${id} (unbekannt)`,
    barred: (option: string, why: string) => `„${option}“ ist nicht möglich: ${why}`,
    effects: (choice: string) => `Was „${choice}“ ändern würde`,
    less: (lines: number) => `−${countedPlain(lines, zeile)}`,
    more: (lines: number) => `+${countedPlain(lines, zeile)}`,
    lessAndMore: (less: number, more: number) => `−${less} ${wordFor(less, zeile)}, +${more}`,
    removes: (ports: string) => `Entfernt ${ports}.`,
    adds: (ports: string) => `Fügt ${ports} hinzu.`,
  },
})
