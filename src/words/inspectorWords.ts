import { inLanguage } from './language.ts'
import { countedPlain } from './numbers.ts'

const machine = { one: 'machine', other: 'machines' }
const maschine = { one: 'Maschine', other: 'Maschinen' }

/** What is shown of one machine, and of several things at once. */
export const inspectorWords = inLanguage({
  en: {
    connectTo: 'Connect to…',
    connectMachineTo: (name: string) => `Connect ${name} to…`,
    machine: 'Machine',
    noRole: 'No role yet',
    renameStep: (name: string) => `Rename ${name}`,
    zone: 'Zone',
    outside: 'Outside any zone',
    zoneStep: 'Move to zone',
    members: (count: number) => `Members (${count})`,
    decisions: 'Decisions',
    roles: 'Roles',
    rolesStep: 'Change roles',
    unknown: '(unknown)',
    removeRole: (role: string) => `Remove role ${role}`,
    remove: 'Remove',
    addRole: 'Add a role to this machine',
    anotherRole: 'Add another role…',
    several: {
      machines: (count: number) => countedPlain(count, machine),
      links: (count: number) => countedPlain(count, { one: 'link', other: 'links' }),
      zones: (count: number) => countedPlain(count, { one: 'zone', other: 'zones' }),
      selected: (things: string) => `${things} selected`,
      together: 'Together',
      connectAll: 'Connect all of these to…',
      connectTwo: 'Connect the two',
      connectManyTo: (count: number) => `Connect ${countedPlain(count, machine)} to…`,
      step: 'Connect all',
    },
  },
  de: {
    connectTo: 'Verbinden mit…',
    connectMachineTo: (name: string) => `${name} verbinden mit…`,
    machine: 'Maschine',
    noRole: 'Noch keine Rolle',
    renameStep: (name: string) => `${name} umbenennen`,
    zone: 'Zone',
    outside: 'Außerhalb aller Zonen',
    zoneStep: 'In Zone verschieben',
    members: (count: number) => `Mitglieder (${count})`,
    decisions: 'Entscheidungen',
    roles: 'Rollen',
    rolesStep: 'Rollen ändern',
    unknown: '(unbekannt)',
    removeRole: (role: string) => `Rolle ${role} entfernen`,
    remove: 'Entfernen',
    addRole: 'Dieser Maschine eine Rolle geben',
    anotherRole: 'Weitere Rolle hinzufügen…',
    several: {
      machines: (count: number) => countedPlain(count, maschine),
      links: (count: number) => countedPlain(count, { one: 'Verbindung', other: 'Verbindungen' }),
      zones: (count: number) => countedPlain(count, { one: 'Zone', other: 'Zonen' }),
      selected: (things: string) => `${things} ausgewählt`,
      together: 'Gemeinsam',
      connectAll: 'Alle verbinden mit…',
      connectTwo: 'Die beiden verbinden',
      connectManyTo: (count: number) => `${countedPlain(count, maschine)} verbinden mit…`,
      step: 'Alle verbinden',
    },
  },
})
