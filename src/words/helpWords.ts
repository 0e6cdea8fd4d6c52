import { inLanguage } from './language.ts'

/** The help inside the page, but for its pages, which come with it. */
export const helpWords = inLanguage({
  en: {
    title: 'Help',
    pages: 'Pages',
    problems: 'Problems',
    problemsText:
      'What Portolan objects to. A problem can be accepted with a note; it then stands apart and no longer counts.',
    severities: {
      error: ['Errors', 'The request would be wrong or refused.'],
      warning: ['Warnings', 'The request would be questioned.'],
      info: ['Notes', 'Good to know.'],
    },
    allProblems: 'All problems',
    whatToDo: 'What to do.',
    source: 'Source.',
    why: 'Help',
    whyOf: (title: string) => `Help: ${title}`,
    aboutFormats: 'About the files',
    aboutDecisions: 'About decisions',
  },
  de: {
    title: 'Hilfe',
    pages: 'Seiten',
    problems: 'Probleme',
    problemsText:
      'Was Portolan beanstandet. Ein Problem kann mit einer Notiz hingenommen werden; es steht dann für sich und zählt nicht mehr. Diese Seiten sind auf Englisch.',
    severities: {
      error: ['Fehler', 'Der Antrag wäre falsch oder würde abgelehnt.'],
      warning: ['Warnungen', 'Zum Antrag käme eine Rückfrage.'],
      info: ['Hinweise', 'Gut zu wissen.'],
    },
    allProblems: 'Alle Probleme',
    whatToDo: 'Was zu tun ist.',
    source: 'Quelle.',
    why: 'Hilfe',
    whyOf: (title: string) => `Hilfe: ${title}`,
    aboutFormats: 'Über die Dateien',
    aboutDecisions: 'Über Entscheidungen',
  },
})
