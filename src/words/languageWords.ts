import { inLanguage } from './language.ts'

export const languageWords = inLanguage({
  en: { command: (name: string) => `Language: ${name}` },
  de: { command: (name: string) => `Sprache: ${name}` },
})
