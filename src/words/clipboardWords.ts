import { inLanguage } from './language.ts'
import { counted } from './numbers.ts'

export const clipboardWords = inLanguage({
  en: {
    refused: 'What was copied could not be pasted.',
    notCopied: 'That is too much to be copied.',
    otherRules: (catalogue: string) => `It was drawn with the rules “${catalogue}”, which this Portolan does not have.`,
    partly: (count: number) =>
      `Pasted. ${counted(count, { one: 'thing in it was', other: 'things in it were' })} left out or changed:`,
    packsOff: (packs: string) =>
      `Some of what was pasted has its ports from packs that are off in this plan: ${packs}. Switch them on in the plan’s details if they belong to it.`,
    unknownPack: (name: string) => `${name} (a pack that this plan does not have)`,
    tookAnswers: (answers: string) =>
      `Pasted. Nothing was decided in this plan yet, so it took over what holds in the original plan: ${answers}.`,
    choices: (count: number) => counted(count, { one: 'decision', other: 'decisions' }),
    settings: (count: number) => counted(count, { one: 'port number', other: 'port numbers' }),
    packs: (count: number) => counted(count, { one: 'pack', other: 'packs' }),
    nothingToPaste: 'The clipboard holds no parts of a plan and no list of servers.',
    byKey: (key: string) => `The browser keeps the clipboard from a menu. Press ${key} instead.`,
  },
  de: {
    refused: 'Das Kopierte konnte nicht eingefügt werden.',
    notCopied: 'Das ist zu viel, um es zu kopieren.',
    otherRules: (catalogue: string) =>
      `Es wurde mit den Regeln „${catalogue}“ gezeichnet, die dieses Portolan nicht hat.`,
    partly: (count: number) =>
      `Eingefügt. ${counted(count, { one: 'Angabe darin wurde', other: 'Angaben darin wurden' })} ausgelassen oder geändert:`,
    packsOff: (packs: string) =>
      `Ein Teil des Eingefügten hat seine Ports aus Regelpaketen, die in diesem Plan ausgeschaltet sind: ${packs}. Gehören sie dazu, lassen sie sich in den Angaben zum Plan einschalten.`,
    unknownPack: (name: string) => `${name} (ein Regelpaket, das dieser Plan nicht hat)`,
    tookAnswers: (answers: string) =>
      `Eingefügt. In diesem Plan war noch nichts entschieden, darum gilt hier nun, was im ursprünglichen Plan gilt: ${answers}.`,
    choices: (count: number) => counted(count, { one: 'Entscheidung', other: 'Entscheidungen' }),
    settings: (count: number) => counted(count, { one: 'Portnummer', other: 'Portnummern' }),
    packs: (count: number) => counted(count, { one: 'Regelpaket', other: 'Regelpakete' }),
    nothingToPaste: 'In der Zwischenablage liegen weder Teile eines Plans noch eine Serverliste.',
    byKey: (key: string) => `Der Browser lässt kein Menü an die Zwischenablage. Stattdessen ${key} drücken.`,
  },
})
