import type { Answers } from '#plan/operations/fragment.ts'
import type { PlanFault } from '#plan/parsePlan.ts'
import type { Plan } from '#plan/plan.ts'
import { clipboardWords as words } from '#words/clipboardWords.ts'
import { coreSentence } from '#words/coreSentence.ts'
import { otherPlaceWords } from '#words/otherPlaceWords.ts'
import { packName } from './packName.ts'
import { planCatalogue } from './planCatalogue.ts'
import type { Notice } from './session.ts'
import { type Compared, tellDifferences } from './tellDifferences.ts'

/** Longer lists help nobody. */
export const shownFaults = 8

interface PastedParts extends Compared {
  /** What was read. */
  readonly parts: Plan
  /** What of it could not be. */
  readonly leftOut: readonly PlanFault[]
  /** True when the plan was fresh, so that the answers came along. */
  readonly tookAnswers: boolean
}

/** What the user must know about what was pasted: first what is missing of it, then what it needs otherwise than where it was copied. */
export function noticeOfPasted({ parts, leftOut, tookAnswers, ...compared }: PastedParts): Notice | null {
  const { plan } = compared
  const { sentences, details, samePorts } = tellDifferences(compared, 'copy')
  if (leftOut.length > 0) {
    const faults = leftOut.slice(0, shownFaults).map(({ path, message }) => `${path}: ${coreSentence(message)}`)
    return { tone: 'error', text: words.partly(leftOut.length), details: [...faults, ...sentences, ...details] }
  }
  // Packs that give the links other ports are named there.
  const off = samePorts ? missedPacks(plan, parts).map((id) => packName(plan, parts, id)) : []
  const answers = tookAnswers ? answersText(parts) : ''
  const first = answers === '' ? otherPlaceWords.pasted : words.tookAnswers(answers)
  const said = [
    ...(sentences.length > 0 || answers !== '' ? [first, ...sentences] : []),
    ...(off.length > 0 ? [words.packsOff(off.join(', '))] : []),
  ]
  return said.length === 0 ? null : { tone: 'info', text: said.join(' '), details }
}

const answersText = (parts: Answers): string =>
  (['choices', 'settings', 'packs'] as const)
    .map((kind) => ({ kind, count: Object.keys(parts[kind]).length }))
    .flatMap(({ kind, count }) => (count > 0 ? [words[kind](count)] : []))
    .join(', ')

/** The packs of the parts that are off here although a role of the parts is known by them alone. */
function missedPacks(plan: Plan, parts: Plan): readonly string[] {
  const { roles } = planCatalogue(parts)
  const needed = new Set(
    parts.machines.flatMap((machine) => machine.roles.flatMap((role) => roles.get(role)?.packs ?? [])),
  )
  return parts.packs.filter((id) => needed.has(id) && !plan.packs.includes(id))
}
