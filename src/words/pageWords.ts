import { inLanguage } from './language.ts'

/** The parts of the page, and ways over it. */
export const pageWords = inLanguage({
  en: {
    skip: 'Skip',
    canvas: 'Skip to the drawing',
    inspector: 'Skip to the inspector',
    tables: 'Skip to the tables',
    inspectorName: 'Inspector',
    tablesName: 'Tables',
    tabs: { flows: 'Flows', problems: 'Problems', request: 'Request' },
    filter: 'Filter the flows',
    filterPlaceholder: 'Filter: name, zone, port, service…',
    foldTables: 'Fold the tables away',
    showTables: 'Show the tables',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit the drawing',
    dragToConnect: (machine: string) => `Drag to connect ${machine}`,
    trust: { trusted: 'trusted', untrusted: 'untrusted', perimeter: 'perimeter' },
  },
  de: {
    skip: 'Überspringen',
    canvas: 'Zur Zeichnung springen',
    inspector: 'Zum Inspektor springen',
    tables: 'Zu den Tabellen springen',
    inspectorName: 'Inspektor',
    tablesName: 'Tabellen',
    tabs: { flows: 'Datenflüsse', problems: 'Probleme', request: 'Antrag' },
    filter: 'Datenflüsse filtern',
    filterPlaceholder: 'Filter: Name, Zone, Port, Dienst…',
    foldTables: 'Tabellen einklappen',
    showTables: 'Tabellen zeigen',
    zoomIn: 'Größer',
    zoomOut: 'Kleiner',
    fit: 'Alles zeigen',
    dragToConnect: (machine: string) => `Ziehen, um ${machine} zu verbinden`,
    // No longer than the English words, for which the scene keeps room.
    trust: { trusted: 'vertraut', untrusted: 'fremd', perimeter: 'Perimeter' },
  },
})
