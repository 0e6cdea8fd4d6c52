import type { ChangeMark } from '#flows/changeMarks.ts'

/** What a mark says, in words. */
export const changeWords: Readonly<Record<ChangeMark, string>> = {
  new: '+ new',
  going: '− going',
  changed: '± changed',
}
