import type { Plan } from '#plan/plan.ts'
import { zonesInConflict } from '#scene/zonesInConflict.ts'
import { layoutWords } from '#words/layoutWords.ts'
import { currentPlan, edit, notify } from './session.ts'

/** Records a layout as one step. Says so when it moves nothing, and where it had to leave zones on each other. */
export function takeLayout(label: string, after: Plan): void {
  const isSame = after === currentPlan()
  if (!isSame && !edit(label, () => ({ ok: true, plan: after })).ok) return
  const pairs = zonesInConflict(after)
  if (pairs.length > 0) {
    const details = pairs.map(([a, b]) => layoutWords.onEachOther(a.name, b.name))
    notify({ tone: 'info', text: layoutWords.inConflict, details })
  } else if (isSame) notify({ tone: 'info', text: layoutWords.inPlace, details: [] })
}
