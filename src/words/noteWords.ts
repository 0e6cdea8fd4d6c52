import { inLanguage } from './language.ts'
import { numberText } from './numbers.ts'

/** Notes on the canvas and on links, and the fields for places and sizes. */
export const noteWords = inLanguage({
  en: {
    add: 'Add a note',
    note: 'Note',
    text: 'Text',
    empty: 'An empty note',
    emptyName: 'Note, empty',
    changeStep: 'Change note',
    linkStep: 'Note on link',
    left: (count: number) => `${numberText(count)} characters left`,
    tooLong: (most: number, over: number) =>
      `A note is text of at most ${numberText(most)} characters; this has ${numberText(over)} too many.`,
    onLink: 'Note on this link',
    onLinkHint: 'Plain text for those who work on the plan.',
    place: 'Place and size',
    x: 'From the left',
    y: 'From the top',
    width: 'Width',
    height: 'Height',
    placeStep: 'Change place',
    noNumber: 'This must be a number.',
    locked: 'Locked in its place.',
  },
  de: {
    add: 'Notiz hinzufügen',
    note: 'Notiz',
    text: 'Text',
    empty: 'Eine leere Notiz',
    emptyName: 'Notiz, leer',
    changeStep: 'Notiz ändern',
    linkStep: 'Notiz zur Verbindung',
    left: (count: number) => `noch ${numberText(count)} Zeichen`,
    tooLong: (most: number, over: number) =>
      `Eine Notiz ist ein Text von höchstens ${numberText(most)} Zeichen; dieser hat ${numberText(over)} zu viel.`,
    onLink: 'Notiz zu dieser Verbindung',
    onLinkHint: 'Einfacher Text für alle, die am Plan arbeiten.',
    place: 'Ort und Größe',
    x: 'Von links',
    y: 'Von oben',
    width: 'Breite',
    height: 'Höhe',
    placeStep: 'Ort ändern',
    noNumber: 'Das muss eine Zahl sein.',
    locked: 'An seinem Platz gesperrt.',
  },
})
