import { inLanguage } from './language.ts'

/** Why the browser's storage refuses. */
export const storageWords = inLanguage({
  en: {
    full: 'The browser’s storage is full.',
    blocked: 'The browser does not let this page store anything.',
    held: 'Another version of Portolan is open in another window. Close it, or load it anew.',
  },
  de: {
    full: 'Der Speicher des Browsers ist voll.',
    blocked: 'Der Browser lässt diese Seite nichts speichern.',
    held: 'Eine andere Version von Portolan ist in einem anderen Fenster offen. Es schließen oder neu laden.',
  },
})
