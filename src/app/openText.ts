import { type ParseResult, type PlanFault, parsePlanText } from '#plan/parsePlan.ts'
import type { Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import type { Notice } from '#session/session.ts'

/** Longer lists help nobody; the rest is counted. */
const shownFaults = 8

const lines = (faults: readonly PlanFault[]): readonly string[] => [
  ...faults
    .slice(0, shownFaults)
    .map((fault) => (fault.path === '$' ? fault.message : `${fault.path}: ${fault.message}`)),
  ...(faults.length > shownFaults ? [`… and ${faults.length - shownFaults} more.`] : []),
]

interface Opened {
  /** Null when the text is no plan; the open plan then stays. */
  readonly plan: Plan | null
  readonly notice: Notice | null
}

const refusal = (name: string, details: readonly string[]): Opened => ({
  plan: null,
  notice: { tone: 'error', text: `“${name}” could not be opened.`, details },
})

/** Reads the text of a plan and says what the user must know about it. `name` is the file's, for the message. */
export function openText(text: string, name: string): Opened {
  const result: ParseResult = parsePlanText(text)
  if (!result.ok) return refusal(name, lines(result.faults))
  performance.mark('portolan:parsed')
  const { plan, leftOut } = result
  if (plan.catalog !== vmm2016.id) {
    return refusal(name, [`It was drawn with the rules “${plan.catalog}”; this Portolan has only “${vmm2016.id}”.`])
  }
  if (leftOut.length === 0) return { plan, notice: null }
  const what = leftOut.length === 1 ? 'One thing in it was' : `${leftOut.length} things in it were`
  return {
    plan,
    notice: { tone: 'error', text: `“${name}” was opened. ${what} left out or changed:`, details: lines(leftOut) },
  }
}
