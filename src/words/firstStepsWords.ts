import { inLanguage } from './language.ts'

/** What an empty canvas says. */
export const firstStepsWords = inLanguage({
  en: {
    label: 'First steps',
    title: 'Chart the ports of a VMM 2016 deployment',
    steps: [
      ['Draw.', 'Drag roles from the left, or click them; then drag from one machine to another.'],
      ['Review.', 'Click a connection: every port, who starts it, and why.'],
      ['Hand over.', 'Export the request as a CSV your network team accepts.'],
    ],
    samples: 'Start from a sample',
    /** By id, in languages that the core does not speak. */
    sentences: {} as Readonly<Record<string, string>>,
    open: 'Open a plan file…',
    paste: 'Paste a server list…',
    tour: 'Take the tour',
    drop: 'or drop a file anywhere. Nothing you draw leaves this browser.',
  },
  de: {
    label: 'Erste Schritte',
    title: 'Die Ports einer VMM-2016-Umgebung aufzeichnen',
    steps: [
      ['Zeichnen.', 'Rollen von links ziehen oder anklicken; dann von einer Maschine zur anderen ziehen.'],
      ['Prüfen.', 'Eine Verbindung anklicken: jeder Port, wer ihn öffnet, und warum.'],
      ['Übergeben.', 'Den Antrag als CSV ausgeben, wie das Netzwerkteam ihn annimmt.'],
    ],
    samples: 'Mit einem Beispiel beginnen',
    sentences: {
      'small-lab': 'Ein VMM-Server mit SQL Server und Konsole und zwei Hyper-V-Hosts hinter einer Firewall.',
      enterprise:
        'Ein hochverfügbarer VMM-Server mit seinen Diensten, ein Cluster aus acht Hosts und Hosts im Perimeter.',
      mixed: 'Ein VMM-Server für Hyper-V- und VMware-Hosts und für neue Hosts, die er über ihr BMC installiert.',
    },
    open: 'Plan öffnen…',
    paste: 'Liste einfügen…',
    tour: 'Rundgang',
    drop: 'oder Datei hierher ziehen. Nichts verlässt diesen Browser.',
  },
})
