import { inLanguage } from './language.ts'
import { counted, numberText } from './numbers.ts'

const doubtful = { one: 'line in doubt', other: 'lines in doubt' }
const zweifelhaft = { one: 'Zeile zweifelhaft', other: 'Zeilen zweifelhaft' }

/** The computers of a machine, typed one by one or pasted as a list; and its links. */
export const memberWords = inLanguage({
  en: {
    name: 'Name',
    address: 'Address',
    addStep: 'Add member',
    showAll: (members: number) => `Show all ${numberText(members)} members`,
    add: 'Add a member',
    pasteList: 'Paste list…',
    place: (place: number) => `member ${place}`,
    nameOf: (member: string) => `Name of ${member}`,
    addressOf: (member: string) => `Address of ${member}`,
    theAddressOf: (member: string) => `the address of ${member}`,
    placeholder: '10.0.1.10, name…',
    changeStep: 'Change address',
    renameStep: 'Rename member',
    remove: (member: string) => `Remove ${member}`,
    removeStep: 'Remove member',
    links: (links: number) => `Links (${numberText(links)})`,
    noLinks: 'Not connected. Drag from its edge to another machine, or use “Connect to…”.',
    lines: (lines: number) => counted(lines, { one: 'line', other: 'lines' }),
    paste: {
      title: (machine: string) => `Paste the members of ${machine}`,
      step: 'Paste members',
      doubt: 'In doubt',
      doubtful: (lines: number) => counted(lines, doubtful),
      add: (members: number) =>
        `Add ${members === 0 ? 'members' : counted(members, { one: 'member', other: 'members' })}`,
      about:
        'Names and addresses in any order; an address may be IPv4, IPv6, a network, a range or a full name. HV[01-20], 10.0.2.[11-30] makes twenty.',
      preview: 'Preview',
      replace: (members: number) =>
        members === 1 ? 'Replace the member there is' : `Replace the ${numberText(members)} members there are`,
    },
  },
  de: {
    name: 'Name',
    address: 'Adresse',
    addStep: 'Mitglied hinzufügen',
    showAll: (members: number) => `Alle ${numberText(members)} Mitglieder zeigen`,
    add: 'Mitglied hinzufügen',
    pasteList: 'Liste einfügen…',
    place: (place: number) => `Mitglied ${place}`,
    nameOf: (member: string) => `Name von ${member}`,
    addressOf: (member: string) => `Adresse von ${member}`,
    theAddressOf: (member: string) => `die Adresse von ${member}`,
    placeholder: '10.0.1.10, Name…',
    changeStep: 'Adresse ändern',
    renameStep: 'Mitglied umbenennen',
    remove: (member: string) => `${member} entfernen`,
    removeStep: 'Mitglied entfernen',
    links: (links: number) => `Verbindungen (${numberText(links)})`,
    noLinks: 'Nicht verbunden. Vom Rand zu einer anderen Maschine ziehen oder „Verbinden mit…“ wählen.',
    lines: (lines: number) => counted(lines, { one: 'Zeile', other: 'Zeilen' }),
    paste: {
      title: (machine: string) => `Mitglieder von ${machine} einfügen`,
      step: 'Mitglieder einfügen',
      doubt: 'Zweifelhaft',
      doubtful: (lines: number) => counted(lines, zweifelhaft),
      add: (members: number) =>
        `${members === 0 ? 'Mitglieder' : counted(members, { one: 'Mitglied', other: 'Mitglieder' })} hinzufügen`,
      about:
        'Namen und Adressen in beliebiger Reihenfolge; eine Adresse kann IPv4, IPv6, ein Netz, ein Bereich oder ein voller Name sein. HV[01-20], 10.0.2.[11-30] gibt zwanzig.',
      preview: 'Vorschau',
      replace: (members: number) =>
        members === 1
          ? 'Das vorhandene Mitglied ersetzen'
          : `Die ${numberText(members)} vorhandenen Mitglieder ersetzen`,
    },
  },
})
