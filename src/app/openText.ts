import { type ParseResult, type PlanFault, parsePlanText } from '#plan/parsePlan.ts'
import type { Plan } from '#plan/plan.ts'
import type { Notice } from '#session/session.ts'

/** Longer lists help nobody; the rest is counted. */
const shownFaults = 8

const lines = (faults: readonly PlanFault[]): readonly string[] => [
  ...faults.slice(0, shownFaults).map((fault) => (fault.path ? `${fault.path}: ${fault.message}` : fault.message)),
  ...(faults.length > shownFaults ? [`… and ${faults.length - shownFaults} more.`] : []),
]

interface Opened {
  /** Null when the text is no plan; the open plan then stays. */
  readonly plan: Plan | null
  readonly notice: Notice | null
}

/** Reads the text of a plan and says what the user must know about it. `name` is the file's, for the message. */
export function openText(text: string, name: string): Opened {
  const result: ParseResult = parsePlanText(text)
  if (!result.ok) {
    return {
      plan: null,
      notice: { tone: 'error', text: `“${name}” could not be opened.`, details: lines(result.faults) },
    }
  }
  const left = result.leftOut
  if (left.length === 0) return { plan: result.plan, notice: null }
  const what = left.length === 1 ? 'One thing in it was' : `${left.length} things in it were`
  return {
    plan: result.plan,
    notice: { tone: 'error', text: `“${name}” was opened. ${what} left out or changed:`, details: lines(left) },
  }
}
