import { inLanguage } from './language.ts'

/** The small picture of the whole drawing. */
export const overviewWords = inLanguage({
  en: {
    command: 'Overview',
    title:
      'Overview: click or drag to move the view. By keys: F shows everything, arrows walk, Shift+F shows the selection.',
  },
  de: {
    command: 'Übersicht',
    title:
      'Übersicht: Klicken oder Ziehen verschiebt den Ausschnitt. Mit Tasten: F zeigt alles, Pfeile wandern, Umschalt+F zeigt das Ausgewählte.',
  },
})
