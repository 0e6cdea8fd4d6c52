import { nextId } from '#plan/freshId.ts'
import { removeView, saveView } from '#plan/operations/viewOperations.ts'
import type { Box, SavedView } from '#plan/plan.ts'
import { filterWords } from '#words/findWords.ts'
import { endFilter, useFiltering } from './filtering.ts'
import { currentPlan, edit, type Outcome } from './session.ts'
import { viewport } from './viewport.ts'

const whole = ({ x, y, width, height }: Box): Box => ({
  ...{ x: Math.round(x), y: Math.round(y) },
  ...{ width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) },
})

/** Keeps the filter and the part of the drawing in view under a name, in the plan. */
export function keepView(name: string): Outcome {
  const { query, hides } = useFiltering.getState()
  const area = viewport().area()
  const view: SavedView = {
    ...{ id: nextId(currentPlan(), 'v'), name, query },
    ...(hides && { hides: true as const }),
    ...(area && { area: whole(area) }),
  }
  return edit(filterWords.steps.save, (plan) => saveView(plan, view))
}

/** Shows the drawing as it was when the view was kept. */
export function applyView({ query, hides, area }: SavedView): void {
  if (query === '') endFilter()
  else useFiltering.setState({ query, hides: hides === true, choosing: false })
  if (area) viewport().show(area)
}

export const renameView = (view: SavedView, name: string): Outcome =>
  edit(filterWords.steps.rename, (plan) => saveView(plan, { ...view, name }))

export const forgetView = (id: string): Outcome => edit(filterWords.steps.remove, (plan) => removeView(plan, id))
