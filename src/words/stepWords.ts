import { inLanguage } from './language.ts'
import { counted } from './numbers.ts'

/** What the steps of the history are called that no part of the page has for itself, and what is said about them. */
export const stepWords = inLanguage({
  en: {
    add: (name: string) => `Add ${name}`,
    zone: (place: number) => `Zone ${place}`,
    connect: 'Connect',
    connectOneToMany: 'Connect one to many',
    connectManyToOne: 'Connect many to one',
    connectSeries: 'Connect in series',
    linked: (links: number) => `${counted(links, { one: 'link was', other: 'links were' })} added.`,
    decide: (choice: string) => `Decide ${choice}`,
    move: 'Move',
    needsName: (what: string) => `${what} needs a name.`,
  },
  de: {
    add: (name: string) => `${name} hinzufügen`,
    zone: (place: number) => `Zone ${place}`,
    connect: 'Verbinden',
    connectOneToMany: 'Eine mit vielen verbinden',
    connectManyToOne: 'Viele mit einer verbinden',
    connectSeries: 'In Reihe verbinden',
    linked: (links: number) =>
      `${counted(links, { one: 'Verbindung wurde', other: 'Verbindungen wurden' })} hinzugefügt.`,
    decide: (choice: string) => `Entscheiden: ${choice}`,
    move: 'Verschieben',
    needsName: (what: string) => `${what} braucht einen Namen.`,
  },
})
