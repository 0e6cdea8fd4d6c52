import { inLanguage } from './language.ts'

/** What holds for the whole plan, by the parts in which it is shown. */
export const planWords = inLanguage({
  en: {
    plan: 'Plan',
    details: 'Ticket details',
    decisions: 'Decisions for the whole plan',
    packs: 'Packs beyond the article',
    settings: 'Port numbers',
  },
  de: {
    plan: 'Plan',
    details: 'Ticketangaben',
    decisions: 'Entscheidungen für den ganzen Plan',
    packs: 'Regelpakete über den Artikel hinaus',
    settings: 'Portnummern',
  },
})
