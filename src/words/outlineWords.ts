import { inLanguage } from './language.ts'
import { counted } from './numbers.ts'

const en = {
  machines: { one: 'machine', other: 'machines' },
  members: { one: 'member', other: 'members' },
  links: { one: 'link', other: 'links' },
  lines: { one: 'line', other: 'lines' },
}
const de = {
  machines: { one: 'Maschine', other: 'Maschinen' },
  members: { one: 'Mitglied', other: 'Mitglieder' },
  links: { one: 'Verbindung', other: 'Verbindungen' },
  lines: { one: 'Zeile', other: 'Zeilen' },
}

export const outlineWords = inLanguage({
  en: {
    tree: 'Outline',
    help: 'Arrows walk, open and close; letters jump; F2 renames; Space with Ctrl adds to the selection; the menu key shows what can be done.',
    tools: 'Change the outline',
    outside: 'Outside any zone',
    filter: 'Find: name, role, address',
    found: (count: number) => (count === 0 ? 'Nothing here has these words.' : `${counted(count, en.machines)} found.`),
    empty:
      'Nothing is drawn yet. Add a zone or a machine here, choose a role from the palette, or paste a server list.',
    addZone: 'Zone',
    addZoneHint: 'Add a zone, inside the zone that is chosen',
    addMachine: 'Add a machine…',
    addMachineHint: 'Adds a machine of a role to the zone that is chosen',
    addMember: 'Member',
    addMemberHint: 'Add a member to the machine that is chosen',
    move: 'Move to zone…',
    moveOut: 'Outside any zone',
    connect: 'Connect to…',
    connectForMe: 'Connect for me…',
    firewalls: 'Firewalls…',
    rename: (what: string) => `New name of ${what}`,
    zoneAside: (machines: number) => counted(machines, en.machines),
    machineAside: (roles: string, members: number, links: number) =>
      `${roles} · ${counted(members, en.members)} · ${counted(links, en.links)}`,
    noRole: 'no role',
    noAddress: 'no address',
    linkAside: (lines: number, open: number) =>
      `link, ${counted(lines, en.lines)}${open > 0 ? `, ${open} to review` : ''}`,
    steps: {
      renameZone: 'Rename zone',
      rename: (name: string) => `Rename ${name}`,
      renameMember: 'Rename member',
      addMember: 'Add member',
      removeMember: 'Remove member',
      move: (count: number) => (count === 1 ? 'Move to zone' : `Move ${count} to zone`),
    },
    nameless: { zone: 'A zone', member: 'A member' },
  },
  de: {
    tree: 'Gliederung',
    help: 'Pfeile gehen weiter, öffnen und schließen; Buchstaben springen; F2 benennt um; Leertaste mit Strg nimmt zur Auswahl dazu; die Menütaste zeigt, was möglich ist.',
    tools: 'Gliederung ändern',
    outside: 'Außerhalb aller Zonen',
    filter: 'Suchen: Name, Rolle, Adresse',
    found: (count: number) =>
      count === 0 ? 'Nichts hier hat diese Wörter.' : `${counted(count, de.machines)} gefunden.`,
    empty:
      'Noch ist nichts gezeichnet. Hier eine Zone oder Maschine hinzufügen, links eine Rolle wählen oder eine Serverliste einfügen.',
    addZone: 'Zone',
    addZoneHint: 'Zone hinzufügen, innerhalb der gewählten Zone',
    addMachine: 'Maschine hinzufügen…',
    addMachineHint: 'Fügt der gewählten Zone eine Maschine mit einer Rolle hinzu',
    addMember: 'Mitglied',
    addMemberHint: 'Der gewählten Maschine ein Mitglied hinzufügen',
    move: 'In Zone verschieben…',
    moveOut: 'Außerhalb aller Zonen',
    connect: 'Verbinden mit…',
    connectForMe: 'Für mich verbinden…',
    firewalls: 'Firewalls…',
    rename: (what: string) => `Neuer Name von ${what}`,
    zoneAside: (machines: number) => counted(machines, de.machines),
    machineAside: (roles: string, members: number, links: number) =>
      `${roles} · ${counted(members, de.members)} · ${counted(links, de.links)}`,
    noRole: 'keine Rolle',
    noAddress: 'keine Adresse',
    linkAside: (lines: number, open: number) =>
      `Verbindung, ${counted(lines, de.lines)}${open > 0 ? `, ${open} zu prüfen` : ''}`,
    steps: {
      renameZone: 'Zone umbenennen',
      rename: (name: string) => `${name} umbenennen`,
      renameMember: 'Mitglied umbenennen',
      addMember: 'Mitglied hinzufügen',
      removeMember: 'Mitglied entfernen',
      move: (count: number) => (count === 1 ? 'In Zone verschieben' : `${count} in Zone verschieben`),
    },
    nameless: { zone: 'Eine Zone', member: 'Ein Mitglied' },
  },
})
