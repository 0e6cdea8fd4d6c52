import { inLanguage } from './language.ts'
import { counted } from './numbers.ts'

const cells = { en: { one: 'cell', other: 'cells' }, de: { one: 'Zelle', other: 'Zellen' } }

/** What a table that is edited like a spreadsheet says of itself. */
export const gridWords = inLanguage({
  en: {
    help: 'Arrows walk, Enter or F2 edits, Tab goes on, Escape gives up, Delete empties, Shift+Delete removes the row, Ctrl+C and Ctrl+V copy and paste.',
    edit: (column: string, row: string) => `${column} of ${row}`,
    filled: (count: number) => `${counted(count, cells.en)} filled.`,
    copied: (count: number) => `${counted(count, cells.en)} copied.`,
    refused: (count: number) => `${counted(count, cells.en)} refused: the old text stays.`,
    closed: (count: number) => `${counted(count, cells.en)} not to be changed.`,
    tooMany: (count: number) => `${counted(count, { one: 'line', other: 'lines' })} found no row.`,
    refusal: (text: string, reason: string) => (text === '' ? reason : `“${text}”: ${reason}`),
    isClosed: 'This cannot be changed here.',
  },
  de: {
    help: 'Pfeile gehen weiter, Eingabe oder F2 bearbeitet, Tab geht zur nächsten Zelle, Esc bricht ab, Entf leert, Umschalt+Entf entfernt die Zeile, Strg+C und Strg+V kopieren und fügen ein.',
    edit: (column: string, row: string) => `${column} von ${row}`,
    filled: (count: number) => `${counted(count, cells.de)} gefüllt.`,
    copied: (count: number) => `${counted(count, cells.de)} kopiert.`,
    refused: (count: number) => `${counted(count, cells.de)} abgelehnt: Der alte Text bleibt.`,
    closed: (count: number) => `${counted(count, cells.de)} nicht zu ändern.`,
    tooMany: (count: number) => `${counted(count, { one: 'Zeile', other: 'Zeilen' })} zu viel im Text.`,
    refusal: (text: string, reason: string) => (text === '' ? reason : `„${text}“: ${reason}`),
    isClosed: 'Das lässt sich hier nicht ändern.',
  },
})
