import { inLanguage } from './language.ts'

/** Ways over the page. */
export const pageWords = inLanguage({
  en: {
    skip: 'Skip',
    canvas: 'Skip to the drawing',
    inspector: 'Skip to the inspector',
    tables: 'Skip to the tables',
  },
  de: {
    skip: 'Überspringen',
    canvas: 'Zur Zeichnung springen',
    inspector: 'Zu den Einzelheiten springen',
    tables: 'Zu den Tabellen springen',
  },
})
