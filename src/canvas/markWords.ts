import type { ChangeMark } from '#flows/changeMarks.ts'
import type { Way } from '#flows/find/flowWays.ts'
import { inLanguage } from '#words/language.ts'

/** What a link's label says beside its ports: what became of them, or which way they go. */
export type LabelMark = ChangeMark | Way

/** What a mark says, in words. */
export const markWords: Readonly<Record<LabelMark, string>> = inLanguage({
  en: { new: '+ new', going: '− going', changed: '± changed', in: '→ in', out: 'out →', both: '⇄ both' },
  de: { new: '+ neu', going: '− entfällt', changed: '± geändert', in: '→ ein', out: 'aus →', both: '⇄ beide' },
})
