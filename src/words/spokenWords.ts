import { inLanguage } from './language.ts'
import { counted, numberText } from './numbers.ts'

const nouns = inLanguage({
  en: {
    machine: { one: 'machine', other: 'machines' },
    member: { one: 'member', other: 'members' },
    link: { one: 'link', other: 'links' },
    zone: { one: 'zone', other: 'zones' },
  },
  de: {
    machine: { one: 'Maschine', other: 'Maschinen' },
    member: { one: 'Mitglied', other: 'Mitglieder' },
    link: { one: 'Verbindung', other: 'Verbindungen' },
    zone: { one: 'Zone', other: 'Zonen' },
  },
})

/** A new zone is called "Zone 1", which says already what it is. */
const saysZone = (name: string): boolean => /^zone\b/i.test(name)

/** What is said of the things on the canvas. */
export const spokenWords = inLanguage({
  en: {
    drawing: 'Deployment drawing',
    machine: 'machine',
    zone: 'zone',
    noRole: 'no role',
    zoneNamed: (name: string) => (saysZone(name) ? name : `Zone ${name}`),
    inZone: (name: string) => (saysZone(name) ? name : `zone ${name}`),
    machines: (count: number) => counted(count, nouns.machine),
    zones: (count: number) => counted(count, nouns.zone),
    members: (count: number) => counted(count, nouns.member),
    links: (count: number) => counted(count, nouns.link),
    unreviewed: (count: number) => `${numberText(count)} unreviewed`,
    toReview: (count: number) => `${numberText(count)} to review`,
    oneWay: (from: string, to: string, ports: string) => `${from} to ${to}, ${ports}`,
    noPorts: (first: string, second: string) => `${first} and ${second}, no ports`,
  },
  de: {
    drawing: 'Zeichnung der Umgebung',
    machine: 'Maschine',
    zone: 'Zone',
    noRole: 'keine Rolle',
    zoneNamed: (name: string) => (saysZone(name) ? name : `Zone ${name}`),
    inZone: (name: string) => (saysZone(name) ? name : `Zone ${name}`),
    machines: (count: number) => counted(count, nouns.machine),
    zones: (count: number) => counted(count, nouns.zone),
    members: (count: number) => counted(count, nouns.member),
    links: (count: number) => counted(count, nouns.link),
    unreviewed: (count: number) => `${numberText(count)} ungeprüft`,
    toReview: (count: number) => `${numberText(count)} zu prüfen`,
    oneWay: (from: string, to: string, ports: string) => `${from} zu ${to}, ${ports}`,
    noPorts: (first: string, second: string) => `${first} und ${second}, keine Ports`,
  },
})
