import { inLanguage } from './language.ts'

/** The table of all flows. */
export const flowTableWords = inLanguage({
  en: {
    name: 'Flows',
    initiator: 'Initiator',
    listener: 'Listener',
    port: 'Destination port',
    service: 'Service',
    channel: 'Channel',
    row: 'Article row',
    review: 'Review',
    states: { open: 'to review', reviewed: 'reviewed', rejected: 'rejected' },
    none: 'No flows yet. Connect two machines, and the ports they need appear here.',
    noMatch: (flows: number, filter: string) => `None of the ${flows} flows matches “${filter}”.`,
    matches: (shown: number, flows: number) => `${shown} of ${flows} flows`,
  },
  de: {
    name: 'Datenflüsse',
    initiator: 'Initiator',
    listener: 'Empfänger',
    port: 'Zielport',
    service: 'Dienst',
    channel: 'Kanal',
    row: 'Artikelzeile',
    review: 'Prüfung',
    states: { open: 'zu prüfen', reviewed: 'geprüft', rejected: 'abgelehnt' },
    none: 'Noch keine Datenflüsse. Sind zwei Maschinen verbunden, erscheinen hier die Ports, die sie brauchen.',
    noMatch: (flows: number, filter: string) => `Keiner der ${flows} Datenflüsse passt zu „${filter}“.`,
    matches: (shown: number, flows: number) => `${shown} von ${flows} Datenflüssen`,
  },
})
