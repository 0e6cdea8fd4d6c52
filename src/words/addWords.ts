import { inLanguage } from './language.ts'
import { counted } from './numbers.ts'

const links = { one: 'link', other: 'links' }
const linksInGerman = { one: 'Verbindung', other: 'Verbindungen' }

/** Adding machines by typing, and links by role. */
export const addWords = inLanguage({
  en: {
    title: 'Add a machine',
    titleFor: (name: string) => `Add a machine and connect ${name} to it`,
    find: 'Find a role',
    placeholder: 'Role…',
    roles: 'Roles',
    none: 'No role has these letters.',
    noPort: (name: string) => `no port known with ${name}`,
    zone: 'Zone',
    network: 'Network',
    byRole: {
      title: 'Connect by role',
      one: 'Connect every',
      other: 'With every',
      among: 'Among',
      all: 'All machines',
      chosen: (count: number) => counted(count, { one: 'chosen machine', other: 'chosen machines' }),
      missing: (count: number, drawn: number) =>
        `${counted(count, links)} to add${drawn === 0 ? '' : `, ${counted(drawn, links)} drawn already`}`,
      noPort: 'The rules know no port between these two roles: the links would stay empty.',
      noPortOption: (role: string) => `${role} (no port known)`,
      tooMany: 'That is too much to draw: let machines with members stand for groups of computers.',
      nobody: 'No machine has a role yet.',
      add: (count: number) => `Add ${count === 0 ? 'links' : counted(count, links)}`,
      cancel: 'Cancel',
      step: 'Connect by role',
    },
  },
  de: {
    title: 'Maschine hinzufügen',
    titleFor: (name: string) => `Maschine hinzufügen und mit ${name} verbinden`,
    find: 'Rolle suchen',
    placeholder: 'Rolle…',
    roles: 'Rollen',
    none: 'Keine Rolle hat diese Buchstaben.',
    noPort: (name: string) => `kein Port mit ${name} bekannt`,
    zone: 'Zone',
    network: 'Netz',
    byRole: {
      title: 'Nach Rolle verbinden',
      one: 'Verbinde jede Maschine der Rolle',
      other: 'Mit jeder der Rolle',
      among: 'Unter',
      all: 'Allen Maschinen',
      chosen: (count: number) => counted(count, { one: 'gewählten Maschine', other: 'gewählten Maschinen' }),
      missing: (count: number, drawn: number) =>
        `${counted(count, { one: 'neue Verbindung', other: 'neue Verbindungen' })}${drawn === 0 ? '' : `, ${drawn} schon gezeichnet`}`,
      noPort: 'Die Regeln kennen keinen Port zwischen diesen beiden Rollen: Die Verbindungen blieben leer.',
      noPortOption: (role: string) => `${role} (kein Port bekannt)`,
      tooMany: 'Das ist zu viel zum Zeichnen: Maschinen mit Mitgliedern können für Gruppen von Computern stehen.',
      nobody: 'Noch hat keine Maschine eine Rolle.',
      add: (count: number) => `${count === 0 ? 'Verbindungen' : counted(count, linksInGerman)} hinzufügen`,
      cancel: 'Abbrechen',
      step: 'Nach Rolle verbinden',
    },
  },
})
