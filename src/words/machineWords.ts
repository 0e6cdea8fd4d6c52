import { inLanguage } from './language.ts'
import { numberText } from './numbers.ts'

/** A machine on the drawing: what its box says, and its tooltip. */
export const machineWords = inLanguage({
  en: {
    noRole: 'no role',
    noAddress: 'no address',
    withoutAddress: (member: string) => `${member} without address`,
    members: (members: number) => `${numberText(members)} members`,
    more: (members: number) => `${numberText(members)} more`,
  },
  de: {
    noRole: 'keine Rolle',
    noAddress: 'keine Adresse',
    withoutAddress: (member: string) => `${member} ohne Adresse`,
    members: (members: number) => `${numberText(members)} Mitglieder`,
    more: (members: number) => `${numberText(members)} weitere`,
  },
})
