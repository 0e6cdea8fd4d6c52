import { inLanguage } from './language.ts'
import { numberText } from './numbers.ts'

/** Names of steps that move or resize what is drawn. */
export const moveWords = inLanguage({
  en: {
    move: (name: string) => `Move ${name}`,
    moveNote: 'Move note',
    moveSeveral: (count: number) => `Move ${numberText(count)} things`,
    resize: (name: string) => `Resize ${name}`,
  },
  de: {
    move: (name: string) => `${name} verschieben`,
    moveNote: 'Notiz verschieben',
    moveSeveral: (count: number) => `${numberText(count)} Dinge verschieben`,
    resize: (name: string) => `Größe von ${name} ändern`,
  },
})
