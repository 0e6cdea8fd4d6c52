import { inLanguage } from './language.ts'

/** The list of steps. */
export const historyWords = inLanguage({
  en: {
    title: 'History',
    steps: 'Steps',
    start: 'As it was opened',
    /** Where the oldest steps are no longer kept. */
    oldest: 'The oldest step kept',
    now: 'now',
    undone: 'undone',
    hint: 'Choose a step to go there: back is undoing, forward is doing again. A change after going back drops the undone steps.',
  },
  de: {
    title: 'Verlauf',
    steps: 'Schritte',
    start: 'Wie er geöffnet wurde',
    oldest: 'Der älteste behaltene Schritt',
    now: 'jetzt',
    undone: 'rückgängig',
    hint: 'Einen Schritt wählen, um dorthin zu gehen: zurück macht rückgängig, vor wiederholt. Eine Änderung nach dem Zurückgehen verwirft die rückgängig gemachten Schritte.',
  },
})
