import { inLanguage } from './language.ts'

/** Which columns a table shows, and how wide. */
export const columnsWords = inLanguage({
  en: {
    open: 'Columns…',
    title: 'Columns of the table',
    width: (title: string) => `Width of ${title}`,
    pixels: 'pixels',
    reset: 'As they were',
    hidden: (count: number) => (count === 1 ? '1 column hidden' : `${count} columns hidden`),
  },
  de: {
    open: 'Spalten…',
    title: 'Spalten der Tabelle',
    width: (title: string) => `Breite von ${title}`,
    pixels: 'Pixel',
    reset: 'Wie am Anfang',
    hidden: (count: number) => (count === 1 ? '1 Spalte verborgen' : `${count} Spalten verborgen`),
  },
})
