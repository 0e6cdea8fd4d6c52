import { readPreference } from '#storage/preferences.ts'

/** What the page can speak, by its code, each with its own name for itself. */
export const languages = { en: 'English', de: 'Deutsch' } as const
export type Language = keyof typeof languages

const isLanguage = (text: string | null): text is Language => text !== null && Object.hasOwn(languages, text)

const chosen = readPreference('language')

/** What the page speaks. It stays the same until the page is loaded anew, so texts may be read once. */
export const language: Language = isLanguage(chosen) ? chosen : 'en'

/**
 * The texts of one part of the page in the language chosen. A text with something in it is a function. One that a language
 * lacks does not compile.
 */
export const inLanguage = <T>(texts: { readonly en: T } & Readonly<Record<Language, NoInfer<T>>>): T => texts[language]
