import { inLanguage } from './language.ts'
import { counted } from './numbers.ts'

const rows = { en: { one: 'row', other: 'rows' }, de: { one: 'Zeile', other: 'Zeilen' } }

/** Rows that are pasted into a table of the plan. */
export const addRowsWords = inLanguage({
  en: {
    open: 'Paste rows…',
    title: {
      machines: 'Paste machines',
      members: 'Paste members',
      links: 'Paste links',
      flows: 'Paste flows',
      zones: 'Paste zones',
    },
    about: (columns: string) =>
      `One line each, cells between tabs, commas or semicolons: ${columns}. A heading may give another order. HV[01-20] stands for twenty names.`,
    belongs: (machine: string) => `Members that name no machine go to ${machine}.`,
    examples: {
      machines: 'Name, Roles, Zone, Address\nVMM01, VMM management server, Management, 10.0.1.10',
      members: 'HV[01-20], 10.0.2.[11-30], Rack 1\nVMM01, 10.0.1.10, VMM01',
      links: 'VMM01, SQL01\nVMM01, Rack 1',
      flows: '',
      zones: 'Name; Networks; Trust\nManagement; 10.0.1.0/24; Trusted',
    },
    preview: 'Preview',
    line: 'Line',
    result: 'Result',
    isNew: 'new row',
    isNewWithout: 'New, but left out:',
    isRefused: 'Refused:',
    fault: (column: string, why: string) => `${column}: ${why}`,
    step: (count: number) => `Add ${counted(count, rows.en)}`,
    add: (count: number) => `Add ${count === 0 ? 'rows' : counted(count, rows.en)}`,
    added: (count: number) => `${counted(count, rows.en)} added.`,
    refused: (count: number) => `${counted(count, { one: 'line', other: 'lines' })} refused.`,
    leftOut: (count: number) => `${counted(count, rows.en)} with a cell left out.`,
    unknown: (titles: readonly string[]) => `Not a column of this table, and left out: ${titles.join(', ')}.`,
    zonesMade: (names: readonly string[]) => `Added, too: ${names.join(', ')}.`,
  },
  de: {
    open: 'Zeilen einfügen…',
    title: {
      machines: 'Maschinen einfügen',
      members: 'Mitglieder einfügen',
      links: 'Verbindungen einfügen',
      flows: 'Datenflüsse einfügen',
      zones: 'Zonen einfügen',
    },
    about: (columns: string) =>
      `Je eine Zeile, Zellen zwischen Tabulatoren, Kommas oder Semikolons: ${columns}. Eine Kopfzeile kann eine andere Reihenfolge angeben. HV[01-20] steht für zwanzig Namen.`,
    belongs: (machine: string) => `Mitglieder, die keine Maschine nennen, kommen zu ${machine}.`,
    examples: {
      machines: 'Name, Rollen, Zone, Adressen\nVMM01, vmm-server, Verwaltung, 10.0.1.10',
      members: 'HV[01-20], 10.0.2.[11-30], Rack 1\nVMM01, 10.0.1.10, VMM01',
      links: 'VMM01, SQL01\nVMM01, Rack 1',
      flows: '',
      zones: 'Name; Netze; Vertrauen\nVerwaltung; 10.0.1.0/24; vertraut',
    },
    preview: 'Vorschau',
    line: 'Zeile',
    result: 'Ergebnis',
    isNew: 'neue Zeile',
    isNewWithout: 'Neu, aber ausgelassen:',
    isRefused: 'Abgelehnt:',
    fault: (column: string, why: string) => `${column}: ${why}`,
    step: (count: number) => `${counted(count, rows.de)} hinzufügen`,
    add: (count: number) => `${count === 0 ? 'Zeilen' : counted(count, rows.de)} hinzufügen`,
    added: (count: number) => `${counted(count, rows.de)} hinzugefügt.`,
    refused: (count: number) => `${counted(count, rows.de)} abgelehnt.`,
    leftOut: (count: number) => `${counted(count, rows.de)} mit einer ausgelassenen Zelle.`,
    unknown: (titles: readonly string[]) =>
      `Keine Spalte dieser Tabelle und deshalb ausgelassen: ${titles.join(', ')}.`,
    zonesMade: (names: readonly string[]) => `Auch hinzugefügt: ${names.join(', ')}.`,
  },
})
