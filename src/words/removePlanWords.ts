import { inLanguage } from './language.ts'

export const removePlanWords = inLanguage({
  en: {
    title: (plan: string) => `Remove “${plan}”?`,
    keep: 'Keep it',
    save: 'Save to a file',
    remove: 'Remove',
    about: 'It is removed from this browser, with its history. Only a file you saved brings it back.',
  },
  de: {
    title: (plan: string) => `„${plan}“ entfernen?`,
    keep: 'Behalten',
    save: 'In einer Datei speichern',
    remove: 'Entfernen',
    about:
      'Der Plan wird mit seinem Verlauf aus diesem Browser entfernt. Nur eine gespeicherte Datei bringt ihn zurück.',
  },
})
