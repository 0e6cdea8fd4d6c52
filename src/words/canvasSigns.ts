import { inLanguage } from './language.ts'

/** What signs on the drawing say. */
export const canvasSigns = inLanguage({
  en: { locked: 'locked' },
  de: { locked: 'gesperrt' },
})
