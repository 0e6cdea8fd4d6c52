import { inLanguage } from './language.ts'

/** The tour through the parts of the page. */
export const tourWords = inLanguage({
  en: {
    place: (step: number, of: number) => `Tour, ${step} of ${of}`,
    back: 'Back',
    next: 'Next',
    leave: 'Leave the tour',
    end: 'Done',
    again: 'It is in the menu “Help” whenever you want it again.',
    palette: {
      title: 'What there is',
      text: 'Every role that VMM 2016 talks to. Drag one onto the canvas, or click it; “Zone” draws a network segment.',
    },
    canvas: {
      title: 'The drawing',
      text: 'Drag from one machine to another to connect them. The label on a connection says which ports it needs. Without a mouse: choose a machine and press C.',
    },
    inspector: {
      title: 'What is chosen',
      text: 'The addresses of a machine, the ports of a connection with who starts each and why, the networks of a zone. With nothing chosen, the whole plan: ticket details and decisions.',
    },
    tables: {
      title: 'The same as tables',
      text: 'All flows, what a reviewer would object to, and the request as it will leave. Choose a row, and its link lights up.',
    },
    export: {
      title: 'Hand over',
      text: 'Only what crosses a boundary, as a file your network team accepts. Later on, only what changed since.',
    },
  },
  de: {
    place: (step: number, of: number) => `Rundgang, ${step} von ${of}`,
    back: 'Zurück',
    next: 'Weiter',
    leave: 'Den Rundgang verlassen',
    end: 'Fertig',
    again: 'Er steht im Menü „Hilfe“, wann immer er wieder gebraucht wird.',
    palette: {
      title: 'Was es gibt',
      text: 'Jede Rolle, mit der VMM 2016 spricht. Eine auf die Zeichnung ziehen oder anklicken; „Zone“ zeichnet ein Netzsegment.',
    },
    canvas: {
      title: 'Die Zeichnung',
      text: 'Von einer Maschine zur anderen ziehen, um sie zu verbinden. Das Schild an der Verbindung nennt die Ports. Ohne Maus: eine Maschine auswählen und C drücken.',
    },
    inspector: {
      title: 'Was ausgewählt ist',
      text: 'Die Adressen einer Maschine, die Ports einer Verbindung mit dem, der sie öffnet, und warum, die Netze einer Zone. Ist nichts ausgewählt, der ganze Plan: Angaben zum Antrag und Entscheidungen.',
    },
    tables: {
      title: 'Dasselbe als Tabellen',
      text: 'Alle Datenflüsse, was ein Prüfer einwenden würde, und der Antrag, wie er hinausgeht. Wird eine Zeile gewählt, leuchtet ihre Verbindung auf.',
    },
    export: {
      title: 'Übergeben',
      text: 'Nur was eine Grenze überschreitet, als Datei, die das Netzwerkteam annimmt. Später nur, was sich seitdem geändert hat.',
    },
  },
})
