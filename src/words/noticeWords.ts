import { inLanguage } from './language.ts'

/** What the user is told above the drawing. */
export const noticeWords = inLanguage({
  en: {
    dismiss: 'Dismiss the message',
    inWindow: 'Your changes are kept in this window only.',
    inMemory: 'Your plan is kept in memory and lost when this window closes. Save it to a file.',
    keepMine: 'Keep mine',
    save: 'Save to a file',
    notTaken: (field: string) => `What you typed for ${field} was not taken.`,
    notFetched: 'A part of Portolan could not be fetched.',
    network: 'Is the network there? Then ask for it again.',
    newVersion: 'A new version of Portolan is here.',
    newVersionHow: 'Your plan is saved first.',
    load: 'Load it',
    later: 'Later',
  },
  de: {
    dismiss: 'Meldung schließen',
    inWindow: 'Die Änderungen sind nur in diesem Fenster vorhanden.',
    inMemory:
      'Der Plan liegt nur im Arbeitsspeicher und geht verloren, wenn dieses Fenster geschlossen wird. Er lässt sich in einer Datei speichern.',
    keepMine: 'Meinen behalten',
    save: 'In einer Datei speichern',
    notTaken: (field: string) => `Die Eingabe für ${field} wurde nicht übernommen.`,
    notFetched: 'Ein Teil von Portolan konnte nicht geladen werden.',
    network: 'Besteht eine Netzverbindung? Dann bitte erneut versuchen.',
    newVersion: 'Eine neue Version von Portolan ist da.',
    newVersionHow: 'Der Plan wird vorher gespeichert.',
    load: 'Laden',
    later: 'Später',
  },
})
