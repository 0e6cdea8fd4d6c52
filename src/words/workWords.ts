import { inLanguage } from './language.ts'

/** The switch between the ways to work, and what each of them is called. */
export const workWords = inLanguage({
  en: {
    switch: 'Work in',
    views: { drawing: 'Drawing', outline: 'Outline', tables: 'Tables' },
    /** Names of the page's main part. */
    places: { drawing: 'Canvas', outline: 'Outline of the plan', tables: 'Tables of the plan' },
  },
  de: {
    switch: 'Arbeiten in',
    views: { drawing: 'Zeichnung', outline: 'Gliederung', tables: 'Tabellen' },
    places: { drawing: 'Zeichnung', outline: 'Gliederung des Plans', tables: 'Tabellen des Plans' },
  },
})
