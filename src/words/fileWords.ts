import { inLanguage } from './language.ts'

/** What could not be done with a file, the clipboard or the browser's storage. */
export const fileWords = inLanguage({
  en: {
    notOpened: 'The file could not be opened.',
    notWritten: 'The file could not be written.',
    notCopied: 'The text could not be copied.',
    noClipboard: 'The browser lets only pages from https or from this computer use the clipboard.',
    notDone: 'That could not be done.',
    planNotOpened: 'The plan could not be opened.',
    planNotRemoved: 'The plan could not be removed.',
    planNotSaved: 'The plan could not be saved.',
    planGone: 'It is no longer in this browser: another window removed it.',
    otherWindow: 'Another window saved this plan in between.',
    notSaved: (reason: string) => `The open plan is not saved. ${reason}`,
    notSafe: (reason: string) => `The open plan is not saved. ${reason} Save it to a file first.`,
    dropHere: 'Drop a plan file to open it',
  },
  de: {
    notOpened: 'Die Datei konnte nicht geöffnet werden.',
    notWritten: 'Die Datei konnte nicht geschrieben werden.',
    notCopied: 'Der Text konnte nicht kopiert werden.',
    noClipboard: 'Der Browser lässt nur Seiten über https oder von diesem Computer an die Zwischenablage.',
    notDone: 'Das ließ sich nicht ausführen.',
    planNotOpened: 'Der Plan konnte nicht geöffnet werden.',
    planNotRemoved: 'Der Plan konnte nicht entfernt werden.',
    planNotSaved: 'Der Plan konnte nicht gespeichert werden.',
    planGone: 'Er liegt nicht mehr in diesem Browser: Ein anderes Fenster hat ihn entfernt.',
    otherWindow: 'Ein anderes Fenster hat diesen Plan inzwischen gespeichert.',
    notSaved: (reason: string) => `Der offene Plan ist nicht gespeichert. ${reason}`,
    notSafe: (reason: string) => `Der offene Plan ist nicht gespeichert. ${reason} Zuerst in einer Datei speichern.`,
    dropHere: 'Plandatei hier ablegen, um sie zu öffnen',
  },
})
