import { inLanguage } from './language.ts'

/** What is said about links while they are drawn. */
export const connectingWords = inLanguage({
  en: {
    same: (name: string) => `${name} cannot be linked to itself.`,
    linked: (one: string, other: string) => `${one} and ${other} are linked already.`,
    collapsed: (zone: string) => `The zone ${zone} is collapsed. Expand it to link one of its machines.`,
    pick: (from: string, to: string, role: string) => `${from} to ${to}, ${role}`,
    noPort: 'The rules know no port between them.',
    already: 'They are linked already.',
    how: 'Arrow keys choose another machine, Enter connects, letters find one by name, Esc cancels.',
    none: 'There is no other machine to connect to.',
  },
  de: {
    same: (name: string) => `${name} lässt sich nicht mit sich selbst verbinden.`,
    linked: (one: string, other: string) => `${one} und ${other} sind schon verbunden.`,
    collapsed: (zone: string) =>
      `Die Zone ${zone} ist zugeklappt. Zuerst aufklappen, um eine ihrer Maschinen zu verbinden.`,
    pick: (from: string, to: string, role: string) => `${from} mit ${to}, ${role}`,
    noPort: 'Die Regeln kennen keinen Port zwischen ihnen.',
    already: 'Schon miteinander verbunden.',
    how: 'Pfeiltasten wählen eine andere Maschine, Eingabe verbindet, Buchstaben suchen nach dem Namen, Esc bricht ab.',
    none: 'Es gibt keine andere Maschine zum Verbinden.',
  },
})
