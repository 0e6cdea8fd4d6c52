import { inLanguage } from './language.ts'
import { counted } from './numbers.ts'

const cells = { en: { one: 'cell', other: 'cells' }, de: { one: 'Zelle', other: 'Zellen' } }

/** What a table that is edited like a spreadsheet says of itself. */
export const gridWords = inLanguage({
  en: {
    help: 'Arrows walk, Enter or F2 edits, Tab goes on, Escape gives up, Delete empties, Shift+Delete removes the row, Ctrl+C and Ctrl+V copy and paste. In the head, Enter sorts and Shift with left and right changes the width.',
    edit: (column: string, row: string) => `${column} of ${row}`,
    widthOf: (column: string) => `Width of ${column}`,
    isWide: (column: string, pixels: number) => `${column} is ${pixels} pixels wide.`,
    filled: (count: number) => `${counted(count, cells.en)} filled.`,
    copied: (count: number) => `${counted(count, cells.en)} copied.`,
    refused: (count: number) => `${counted(count, cells.en)} refused: the old text stays.`,
    closed: (count: number) => `${counted(count, cells.en)} not to be changed.`,
    tooMany: (count: number) => `${counted(count, { one: 'line', other: 'lines' })} found no row.`,
    refusal: (text: string, reason: string) => (text === '' ? reason : `“${text}”: ${reason}`),
    isClosed: 'This cannot be changed here.',
  },
  de: {
    help: 'Pfeile gehen weiter, Eingabe oder F2 bearbeitet, Tab geht zur nächsten Zelle, Esc bricht ab, Entf leert, Umschalt+Entf entfernt die Zeile, Strg+C und Strg+V kopieren und fügen ein. Im Kopf sortiert Enter, und Umschalt mit links und rechts ändert die Breite.',
    edit: (column: string, row: string) => `${column} von ${row}`,
    widthOf: (column: string) => `Breite von ${column}`,
    isWide: (column: string, pixels: number) => `${column} ist ${pixels} Pixel breit.`,
    filled: (count: number) => `${counted(count, cells.de)} gefüllt.`,
    copied: (count: number) => `${counted(count, cells.de)} kopiert.`,
    refused: (count: number) => `${counted(count, cells.de)} abgelehnt: Der alte Text bleibt.`,
    closed: (count: number) => `${counted(count, cells.de)} nicht zu ändern.`,
    tooMany: (count: number) => `${counted(count, { one: 'Zeile', other: 'Zeilen' })} zu viel im Text.`,
    refusal: (text: string, reason: string) => (text === '' ? reason : `„${text}“: ${reason}`),
    isClosed: 'Das lässt sich hier nicht ändern.',
  },
})
