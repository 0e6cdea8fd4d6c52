import { inLanguage } from './language.ts'
import { counted, numberText } from './numbers.ts'

const row = { one: 'row', other: 'rows' }
const zeile = { one: 'Zeile', other: 'Zeilen' }

/** A pasted list of servers: what was understood of it, and what becomes of it. */
export const serverListWords = inLanguage({
  en: {
    title: 'Paste a server list',
    kinds: {
      hosts: 'These are hosts exported from VMM (Get-SCVMHost).',
      'library-servers': 'These are library servers exported from VMM (Get-SCLibraryServer).',
      'update-servers': 'These are update servers exported from VMM (Get-SCUpdateServer).',
    },
    understood: (rows: number, ticked: number, doubtful: number) =>
      `${counted(rows, row)} understood${ticked === rows ? '' : `, ${numberText(ticked)} ticked`}${doubtful === 0 ? '' : `, ${numberText(doubtful)} in doubt`}`,
    connectTitle: 'Also draws every link that the rules know',
    connect: 'Add and connect',
    add: (machines: number) =>
      `Add ${machines === 0 ? 'machines' : counted(machines, { one: 'machine', other: 'machines' })}`,
    step: 'Add servers',
    about:
      'Name, address, role and zone in any order, from a spreadsheet, a CSV file or an export of VMM’s hosts, library or update servers',
    draw: 'Draw',
    each: 'one machine per row',
    grouped: 'one machine per role and zone, with members',
    preview: 'Preview',
    take: 'Add',
    takeRow: (name: string) => `Add ${name}`,
    name: 'Name',
    address: 'Address',
    role: 'Role',
    roleOf: (name: string) => `Role of ${name}`,
    noRole: 'No role',
    zone: 'Zone',
    newZone: (name: string) => `${name} (new)`,
    doubt: 'In doubt',
  },
  de: {
    title: 'Serverliste einfügen',
    kinds: {
      hosts: 'Das sind aus VMM exportierte Hosts (Get-SCVMHost).',
      'library-servers': 'Das sind aus VMM exportierte Bibliotheksserver (Get-SCLibraryServer).',
      'update-servers': 'Das sind aus VMM exportierte Updateserver (Get-SCUpdateServer).',
    },
    understood: (rows: number, ticked: number, doubtful: number) =>
      `${counted(rows, zeile)} verstanden${ticked === rows ? '' : `, ${numberText(ticked)} angehakt`}${doubtful === 0 ? '' : `, ${numberText(doubtful)} zweifelhaft`}`,
    connectTitle: 'Zeichnet auch jede Verbindung, die die Regeln kennen',
    connect: 'Hinzufügen und verbinden',
    add: (machines: number) =>
      `${machines === 0 ? 'Maschinen' : counted(machines, { one: 'Maschine', other: 'Maschinen' })} hinzufügen`,
    step: 'Server hinzufügen',
    about:
      'Name, Adresse, Rolle und Zone in beliebiger Reihenfolge, aus einer Tabelle, einer CSV-Datei oder einem Export der Hosts, Bibliotheks- oder Updateserver von VMM',
    draw: 'Zeichnen',
    each: 'eine Maschine je Zeile',
    grouped: 'eine Maschine je Rolle und Zone, mit Mitgliedern',
    preview: 'Vorschau',
    take: 'Aufnehmen',
    takeRow: (name: string) => `${name} aufnehmen`,
    name: 'Name',
    address: 'Adresse',
    role: 'Rolle',
    roleOf: (name: string) => `Rolle von ${name}`,
    noRole: 'Keine Rolle',
    zone: 'Zone',
    newZone: (name: string) => `${name} (neu)`,
    doubt: 'Zweifelhaft',
  },
})
