import { proposeLinks } from '#flows/proposeLinks.ts'
import type { ServerRow } from '#plan/lists/serverRow.ts'
import { addServers, type Grouping } from '#plan/operations/addServers.ts'
import { addLinks } from '#plan/operations/linkOperations.ts'
import { layoutPlan } from '#scene/layoutPlan.ts'
import { serverListWords } from '#words/serverListWords.ts'
import { planCatalogue } from './planCatalogue.ts'
import { nothing } from './selection.ts'
import { currentPlan, edit, type Outcome, select } from './session.ts'
import { tierOf } from './tiers.ts'
import { viewport } from './viewport.ts'

/**
 * Adds the rows of a list with the zones that they name, laid out, as one step, and shows the whole plan.
 * @param connected also draw every link that the rules know and the plan lacks, in the same step
 */
export function addServerRows(rows: readonly ServerRow[], grouping: Grouping, connected = false): Outcome {
  const before = currentPlan()
  const outcome = edit(serverListWords.step, (plan) => {
    const added = addServers(plan, rows, grouping)
    if (!added.ok) return added
    const placed = layoutPlan(added.plan, tierOf)
    if (!connected) return { ok: true, plan: placed }
    return addLinks(
      placed,
      proposeLinks(placed, planCatalogue(placed).catalogue).flatMap(({ pairs }) => pairs),
    )
  })
  if (!outcome.ok) return outcome
  const old = new Set(before.machines.map(({ id }) => id))
  const machines = outcome.plan.machines.filter(({ id }) => !old.has(id)).map(({ id }) => id)
  select({ ...nothing, machines })
  // The canvas draws the plan first; what it does not show yet it cannot bring into view.
  requestAnimationFrame(() => viewport().fit())
  return outcome
}
