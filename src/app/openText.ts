import { type ParseResult, type PlanFault, parsePlanText } from '#plan/parsePlan.ts'
import type { Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import type { Notice } from '#session/session.ts'
import type { Unreadable } from '#storage/files.ts'
import { coreSentence } from '#words/coreSentence.ts'
import { openWords as words } from '#words/openWords.ts'

/** Longer lists help nobody; the rest is counted. */
const shownFaults = 8

const lines = (faults: readonly PlanFault[]): readonly string[] => [
  ...faults
    .slice(0, shownFaults)
    .map((fault) => (fault.path === '$' ? '' : `${fault.path}: `) + coreSentence(fault.message)),
  ...(faults.length > shownFaults ? [words.more(faults.length - shownFaults)] : []),
]

interface Opened {
  /** Null when the text is no plan; the open plan then stays. */
  readonly plan: Plan | null
  readonly notice: Notice | null
}

const refused = (name: string, details: readonly string[]): Notice => ({
  tone: 'error',
  text: words.refused(name),
  details,
})

const refusal = (name: string, details: readonly string[]): Opened => ({ plan: null, notice: refused(name, details) })

/** Why a file is no text; `what` it should have been. */
export function unreadable(name: string, { megabytes }: Unreadable, what = words.plan): Notice {
  return refused(name, [megabytes === null ? words.noText(name, what) : words.tooLarge(name, megabytes, what)])
}

/** Why a file that was dropped is not opened: an open dialog is about the open plan. Null while none is open. */
export const refusedDrop = (name: string): Notice | null =>
  document.querySelector('dialog:modal') === null ? null : refused(name, [words.dialogOpen])

/** Reads the text of a plan and says what the user must know about it. `name` is the file's, for the message. */
export function openText(text: string, name: string): Opened {
  const result: ParseResult = parsePlanText(text)
  if (!result.ok) return refusal(name, lines(result.faults))
  performance.mark('portolan:parsed')
  const { plan, leftOut } = result
  if (plan.catalog !== vmm2016.id) {
    return refusal(name, [words.otherRules(plan.catalog, vmm2016.id)])
  }
  if (leftOut.length === 0) return { plan, notice: null }
  return {
    plan,
    notice: { tone: 'error', text: words.partly(name, leftOut.length), details: lines(leftOut) },
  }
}
