import { inLanguage } from './language.ts'

/** What buttons and states are called wherever they stand. */
export const uiWords = inLanguage({
  en: {
    close: 'Close',
    cancel: 'Cancel',
    done: 'Done',
    add: 'Add',
    back: 'Back',
    delete: 'Delete',
    copy: 'Copy',
    copied: 'Copied',
    inClipboard: 'Copied to the clipboard.',
    name: 'Name',
    use: (suggestion: string) => `Use ${suggestion}`,
    source: 'Source',
    echo: 'ICMP echo',
    noRole: 'no role',
    noName: '(no name)',
    noZone: 'no zone',
    more: (next: number, left: number) => `Show ${next} more of ${left}`,
    loading: 'Loading…',
    missing: 'This part of Portolan could not be fetched. Is the network there? Then ask for it again.',
    moment: 'One moment',
    notHere: 'Not here',
  },
  de: {
    close: 'Schließen',
    cancel: 'Abbrechen',
    done: 'Fertig',
    add: 'Hinzufügen',
    back: 'Zurück',
    delete: 'Löschen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    inClipboard: 'In die Zwischenablage kopiert.',
    name: 'Name',
    use: (suggestion: string) => `${suggestion} verwenden`,
    source: 'Quelle',
    echo: 'ICMP-Echo',
    noRole: 'keine Rolle',
    noName: '(ohne Namen)',
    noZone: 'keine Zone',
    more: (next: number, left: number) => `${next} weitere von ${left} zeigen`,
    loading: 'Wird geladen…',
    missing:
      'Dieser Teil von Portolan konnte nicht geladen werden. Besteht eine Netzverbindung? Dann bitte erneut aufrufen.',
    moment: 'Einen Moment',
    notHere: 'Nicht verfügbar',
  },
})

/** What stands where a name is read: a file may have given none. Fields in which it is written show it as it is. */
export const shownName = (name: string): string => (name.trim() === '' ? uiWords.noName : name)
