import { inLanguage } from './language.ts'
import { counted, numberText, wordFor } from './numbers.ts'

/** What links need or cross otherwise than their originals, or than before. */
export const otherPlaceWords = inLanguage({
  en: {
    pasted: 'Pasted.',
    duplicated: 'Duplicated.',
    copy: {
      ports: (links: number) =>
        `${counted(links, { one: 'link needs', other: 'links need' })} other ports than ${wordFor(links, { one: 'the original', other: 'the originals' })}.`,
      boundaries: (links: number) =>
        `${counted(links, { one: 'link crosses', other: 'links cross' })} other boundaries than ${wordFor(links, { one: 'the original', other: 'the originals' })}.`,
      sides: (here: string, there: string) => `here ${here}, there ${there}`,
    },
    move: {
      ports: (links: number) =>
        `${counted(links, { one: 'link needs', other: 'links need' })} other ports than before.`,
      boundaries: (links: number) =>
        `${counted(links, { one: 'link crosses', other: 'links cross' })} other boundaries than before.`,
      sides: (here: string, there: string) => `now ${here}, before ${there}`,
    },
    unknown: (links: number) =>
      `The copy does not say which zones the originals stood in. Check the ports and boundaries of ${counted(links, { one: 'link', other: 'links' })}.`,
    quoted: (text: string) => `“${text}”`,
    undecided: 'undecided',
    byZone: (choice: string) => `${choice}, as the zone says`,
    notSaid: 'nothing',
    otherRules: (pack: string) => `Pack “${pack}”: other rules here than there`,
    pack: (pack: string) => `Pack “${pack}”`,
    on: 'on',
    off: 'off',
    between: (zones: readonly string[], links: number) =>
      `${zones.join(' – ')} (${counted(links, { one: 'link', other: 'links' })})`,
    more: (count: number) => `and ${numberText(count)} more`,
    outside: 'outside any zone',
    inside: 'inside one zone',
    open: 'no firewall',
    unnamed: 'a boundary without a named firewall',
  },
  de: {
    pasted: 'Eingefügt.',
    duplicated: 'Dupliziert.',
    copy: {
      ports: (links: number) =>
        `${counted(links, { one: 'Verbindung braucht', other: 'Verbindungen brauchen' })} andere Ports als ${wordFor(links, { one: 'das Original', other: 'die Originale' })}.`,
      boundaries: (links: number) =>
        `${counted(links, { one: 'Verbindung überschreitet', other: 'Verbindungen überschreiten' })} andere Grenzen als ${wordFor(links, { one: 'das Original', other: 'die Originale' })}.`,
      sides: (here: string, there: string) => `hier ${here}, dort ${there}`,
    },
    move: {
      ports: (links: number) =>
        `${counted(links, { one: 'Verbindung braucht', other: 'Verbindungen brauchen' })} andere Ports als vorher.`,
      boundaries: (links: number) =>
        `${counted(links, { one: 'Verbindung überschreitet', other: 'Verbindungen überschreiten' })} andere Grenzen als vorher.`,
      sides: (here: string, there: string) => `jetzt ${here}, vorher ${there}`,
    },
    unknown: (links: number) =>
      `Die Kopie sagt nicht, in welchen Zonen die Originale standen. Ports und Grenzen von ${counted(links, { one: 'Verbindung', other: 'Verbindungen' })} prüfen.`,
    quoted: (text: string) => `„${text}“`,
    undecided: 'offen',
    byZone: (choice: string) => `${choice}, laut Zone`,
    notSaid: 'nichts',
    otherRules: (pack: string) => `Regelpaket „${pack}“: hier andere Regeln als dort`,
    pack: (pack: string) => `Regelpaket „${pack}“`,
    on: 'an',
    off: 'aus',
    between: (zones: readonly string[], links: number) =>
      `${zones.join(' – ')} (${counted(links, { one: 'Verbindung', other: 'Verbindungen' })})`,
    more: (count: number) => `und ${numberText(count)} weitere`,
    outside: 'außerhalb aller Zonen',
    inside: 'innerhalb einer Zone',
    open: 'keine Firewall',
    unnamed: 'eine Grenze ohne benannte Firewall',
  },
})
