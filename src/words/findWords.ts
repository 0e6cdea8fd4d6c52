import { inLanguage } from './language.ts'
import { counted, numberText } from './numbers.ts'

/** What the bar that finds, the filter and the saved views say. */
export const findWords = inLanguage({
  en: {
    find: 'Find in the plan',
    placeholder: 'Name, address, role, port:443, zone:…',
    next: 'Next result',
    previous: 'Previous result',
    filterBy: 'Filter the drawing by this',
    close: 'Close the search',
    none: 'Nothing found',
    found: (count: number) => `${numberText(count)} found`,
    at: (place: number, count: number) => `${numberText(place)} of ${numberText(count)}`,
    link: (a: string, b: string) => `link ${a} ↔ ${b}`,
    zone: (name: string) => `zone ${name}`,
    note: 'note',
    inCollapsed: (zone: string) => `in the collapsed zone ${zone}`,
    expand: 'Expand the zone',
    help: 'What can be asked for',
    helpLines: [
      ['vmm01  10.0.2.*  10.0.2.0/24', 'words, addresses and networks'],
      ['443  port:5985,8000-8100', 'ports of flows'],
      ['from:vmm01 to:hv*', 'who starts, who listens'],
      ['role:bmc  zone:dmz  -zone:lan', 'roles and zones; a minus turns it round'],
      ['state:open  transport:udp', 'open, reviewed, rejected; tcp, udp, icmp'],
      ['problem:address  problem:error', 'what has problems'],
      ['change:new  note:ask', 'since the last request; what is noted'],
      ['"rack 1"', 'quotes hold blanks together'],
    ],
    faults: {
      'unknown-field': (text: string, options: string) =>
        `“${text}” is not something to ask for. There are ${options}. In quotes it is looked for as it is.`,
      'no-value': (text: string, options: string) =>
        options === '' ? `Say what to look for behind “${text}”.` : `Behind “${text}” stands one of ${options}.`,
      'open-quote': () => 'The quote is not closed.',
      'no-port': (text: string) =>
        `“${text}” is no port: a port is a number from 1 to 65535, or a range like 5985-5986.`,
      'no-address': (text: string) => `“${text}” is no address: write 10.0.2.11, 10.0.2.*, 10.0.2.0/24 or a name.`,
      'no-option': (text: string, options: string) => `“${text}” cannot stand here; there are ${options}.`,
    },
    faultAt: (place: number, text: string) => `At ${place}: ${text}`,
  },
  de: {
    find: 'Im Plan suchen',
    placeholder: 'Name, Adresse, Rolle, port:443, zone:…',
    next: 'Nächster Treffer',
    previous: 'Voriger Treffer',
    filterBy: 'Die Zeichnung danach filtern',
    close: 'Suche schließen',
    none: 'Nichts gefunden',
    found: (count: number) => `${numberText(count)} gefunden`,
    at: (place: number, count: number) => `${numberText(place)} von ${numberText(count)}`,
    link: (a: string, b: string) => `Verbindung ${a} ↔ ${b}`,
    zone: (name: string) => `Zone ${name}`,
    note: 'Notiz',
    inCollapsed: (zone: string) => `in der zugeklappten Zone ${zone}`,
    expand: 'Zone aufklappen',
    help: 'Wonach gesucht werden kann',
    helpLines: [
      ['vmm01  10.0.2.*  10.0.2.0/24', 'Wörter, Adressen und Netze'],
      ['443  port:5985,8000-8100', 'Ports von Datenflüssen'],
      ['von:vmm01 nach:hv*', 'wer beginnt, wer empfängt'],
      ['rolle:bmc  zone:dmz  -zone:lan', 'Rollen und Zonen; ein Minus kehrt um'],
      ['status:offen  transport:udp', 'offen, geprüft, abgelehnt; tcp, udp, icmp'],
      ['problem:address  problem:fehler', 'was Probleme hat'],
      ['änderung:neu  notiz:frage', 'seit dem letzten Antrag; was notiert ist'],
      ['"rack 1"', 'Anführungszeichen halten Leerzeichen zusammen'],
    ],
    faults: {
      'unknown-field': (text: string, options: string) =>
        `Nach „${text}“ lässt sich nicht fragen. Es gibt ${options}. In Anführungszeichen wird es so gesucht, wie es dasteht.`,
      'no-value': (text: string, options: string) =>
        options === '' ? `Hinter „${text}“ fehlt, was gesucht wird.` : `Hinter „${text}“ steht eines von ${options}.`,
      'open-quote': () => 'Das Anführungszeichen ist nicht geschlossen.',
      'no-port': (text: string) =>
        `„${text}“ ist kein Port: Ein Port ist eine Zahl von 1 bis 65535 oder ein Bereich wie 5985-5986.`,
      'no-address': (text: string) =>
        `„${text}“ ist keine Adresse: Möglich sind 10.0.2.11, 10.0.2.*, 10.0.2.0/24 oder ein Name.`,
      'no-option': (text: string, options: string) => `„${text}“ kann hier nicht stehen; es gibt ${options}.`,
    },
    faultAt: (place: number, text: string) => `An Stelle ${place}: ${text}`,
  },
})

/** What the filter of the drawing and the saved views say. */
export const filterWords = inLanguage({
  en: {
    title: 'Filter the drawing',
    query: 'Show only',
    hint: 'The words of the search: zone:dmz state:open',
    zones: 'Zones',
    outside: 'Outside any zone',
    roles: 'Roles',
    ports: 'Ports',
    review: 'Review',
    states: { open: 'To review', reviewed: 'Reviewed', rejected: 'Rejected' },
    changes: 'Since the last request',
    marks: { new: 'New', changed: 'Changed', going: 'Going' },
    rest: 'The rest is',
    dimmed: 'dimmed',
    hidden: 'hidden',
    end: 'Show everything',
    close: 'Close the filter',
    edit: 'Change the filter',
    on: 'Filter',
    shown: (machines: number, ofMachines: number, links: number, ofLinks: number) =>
      `${numberText(machines)} of ${counted(ofMachines, { one: 'machine', other: 'machines' })}, ${numberText(links)} of ${counted(ofLinks, { one: 'link', other: 'links' })}`,
    pending: 'working out what changed…',
    views: 'Saved views',
    noViews: 'None yet. A view keeps the filter and the part of the drawing in view.',
    viewName: 'Name of the view',
    save: 'Save this view',
    show: (name: string) => `View: ${name}`,
    rename: (name: string) => `Rename the view ${name}`,
    remove: (name: string) => `Remove the view ${name}`,
    steps: { save: 'Save view', rename: 'Rename view', remove: 'Remove view' },
  },
  de: {
    title: 'Die Zeichnung filtern',
    query: 'Nur zeigen',
    hint: 'Die Worte der Suche: zone:dmz status:offen',
    zones: 'Zonen',
    outside: 'Außerhalb aller Zonen',
    roles: 'Rollen',
    ports: 'Ports',
    review: 'Prüfung',
    states: { open: 'Zu prüfen', reviewed: 'Geprüft', rejected: 'Abgelehnt' },
    changes: 'Seit dem letzten Antrag',
    marks: { new: 'Neu', changed: 'Geändert', going: 'Entfällt' },
    rest: 'Der Rest ist',
    dimmed: 'blass',
    hidden: 'verborgen',
    end: 'Filter beenden',
    close: 'Filter schließen',
    edit: 'Filter ändern',
    on: 'Filter',
    shown: (machines: number, ofMachines: number, links: number, ofLinks: number) =>
      `${numberText(machines)} von ${counted(ofMachines, { one: 'Maschine', other: 'Maschinen' })}, ${numberText(links)} von ${counted(ofLinks, { one: 'Verbindung', other: 'Verbindungen' })}`,
    pending: 'Änderungen werden ermittelt…',
    views: 'Gespeicherte Ansichten',
    noViews: 'Noch keine. Eine Ansicht behält den Filter und den sichtbaren Teil der Zeichnung.',
    viewName: 'Name der Ansicht',
    save: 'Diese Ansicht speichern',
    show: (name: string) => `Ansicht: ${name}`,
    rename: (name: string) => `Ansicht ${name} umbenennen`,
    remove: (name: string) => `Ansicht ${name} entfernen`,
    steps: { save: 'Ansicht speichern', rename: 'Ansicht umbenennen', remove: 'Ansicht entfernen' },
  },
})

/** What the commands that find, filter and ask are called. */
export const findCommandWords = inLanguage({
  en: {
    filter: 'Filter the drawing…',
    filterEnd: 'Show everything again',
  },
  de: {
    filter: 'Die Zeichnung filtern…',
    filterEnd: 'Wieder alles zeigen',
  },
})
