import { inLanguage } from './language.ts'
import { counted } from './numbers.ts'

export const clipboardWords = inLanguage({
  en: {
    refused: 'What was copied could not be pasted.',
    otherRules: (catalogue: string) => `It was drawn with the rules “${catalogue}”, which this Portolan does not have.`,
    partly: (count: number) =>
      `Pasted. ${counted(count, { one: 'thing in it was', other: 'things in it were' })} left out or changed:`,
    packsOff: (packs: string) =>
      `Some of what was pasted has its ports from packs that are off in this plan: ${packs}. Switch them on in the plan’s details if they belong to it.`,
    unknownPack: (id: string) => `${id} (a pack that this plan does not have)`,
    byKey: (key: string) => `The browser keeps this from a menu. Press ${key} instead.`,
  },
  de: {
    refused: 'Das Kopierte konnte nicht eingefügt werden.',
    otherRules: (catalogue: string) =>
      `Es wurde mit den Regeln „${catalogue}“ gezeichnet, die dieses Portolan nicht hat.`,
    partly: (count: number) =>
      `Eingefügt. ${counted(count, { one: 'Angabe darin wurde', other: 'Angaben darin wurden' })} ausgelassen oder geändert:`,
    packsOff: (packs: string) =>
      `Ein Teil des Eingefügten hat seine Ports aus Regelpaketen, die in diesem Plan ausgeschaltet sind: ${packs}. Schalten Sie sie in den Angaben zum Plan ein, wenn sie dazugehören.`,
    unknownPack: (id: string) => `${id} (ein Regelpaket, das dieser Plan nicht hat)`,
    byKey: (key: string) => `Der Browser lässt das nicht aus einem Menü zu. Drücken Sie stattdessen ${key}.`,
  },
})
