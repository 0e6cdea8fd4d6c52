import { language } from './language.ts'

// German comes only when it is wanted. Its file imports nothing of the page, which waits for it here.
const inGerman = language === 'de' ? (await import('./germanSentence.ts')).germanSentence : undefined

/** A sentence of the core, such as the reason of a refusal, in the page's language. */
export const coreSentence = (sentence: string): string => inGerman?.(sentence) ?? sentence
