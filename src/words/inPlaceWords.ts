import { inLanguage } from './language.ts'

/** The field in which a name or a note is changed where it stands in the drawing. */
export const inPlaceWords = inLanguage({
  en: {
    name: (of: string) => `Name of ${of}`,
    note: 'Text of the note',
    keys: 'Enter keeps, Escape leaves it as it was.',
    noteKeys: 'Enter keeps, Shift+Enter starts a line, Escape leaves it as it was.',
  },
  de: {
    name: (of: string) => `Name von ${of}`,
    note: 'Text der Notiz',
    keys: 'Eingabe übernimmt, Escape lässt es, wie es war.',
    noteKeys: 'Eingabe übernimmt, Umschalt+Eingabe beginnt eine Zeile, Escape lässt es, wie es war.',
  },
})
