import { stepWords } from '#words/stepWords.ts'
import type { Outcome } from './session.ts'

/** The refusal of an empty name. `what` begins the sentence: "A zone". */
export const nameless = (what: string): Outcome => ({ ok: false, reason: stepWords.needsName(what) })
