import { inLanguage } from './language.ts'
import { counted, numberText } from './numbers.ts'

/** What the user must know about a file that was read. */
export const openWords = inLanguage({
  en: {
    plan: 'plan',
    refused: (file: string) => `“${file}” could not be opened.`,
    tooLarge: (file: string, megabytes: number, what: string) =>
      `${file} is ${megabytes} MB large; a ${what} may have up to 50 million characters.`,
    noText: (file: string, what: string) => `${file} is not a text in UTF-8, so it is not a ${what}.`,
    otherRules: (catalogue: string, own: string) =>
      `It was drawn with the rules “${catalogue}”; this Portolan has only “${own}”.`,
    partly: (file: string, things: number) =>
      `“${file}” was opened. ${things === 1 ? 'One thing in it was' : `${numberText(things)} things in it were`} left out or changed:`,
    dialogOpen: 'A dialog is open. Close it first, and drop the file again.',
    more: (faults: number) => `… and ${numberText(faults)} more.`,
  },
  de: {
    plan: 'Plan',
    refused: (file: string) => `„${file}“ konnte nicht geöffnet werden.`,
    tooLarge: (file: string, megabytes: number, what: string) =>
      `${file} ist ${megabytes} MB groß; erlaubt sind bis zu 50 Millionen Zeichen (${what}).`,
    noText: (file: string, what: string) => `${file} ist kein Text in UTF-8 und darum nicht lesbar (${what}).`,
    otherRules: (catalogue: string, own: string) =>
      `Es wurde mit den Regeln „${catalogue}“ gezeichnet; dieses Portolan hat nur „${own}“.`,
    partly: (file: string, things: number) =>
      `„${file}“ wurde geöffnet. ${counted(things, { one: 'Angabe darin wurde', other: 'Angaben darin wurden' })} ausgelassen oder geändert:`,
    dialogOpen: 'Ein Dialog ist offen. Zuerst ihn schließen, dann die Datei noch einmal ablegen.',
    more: (faults: number) => `… und ${numberText(faults)} weitere.`,
  },
})
