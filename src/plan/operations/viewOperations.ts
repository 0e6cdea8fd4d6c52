import { equalData } from '../equalData.ts'
import { formatCount, limits } from '../limits.ts'
import type { Plan, SavedView } from '../plan.ts'
import { shown } from '../planFault.ts'
import { viewSchema } from '../schema.ts'
import { checked, keepWhere, mapChanged, withFields } from './changedData.ts'
import { done, type OperationResult, refused } from './operationResult.ts'

/** Adds the view at the end, or puts it in place of the one with its id. Refused without a name, or with one that another view has. */
export function saveView(plan: Plan, view: SavedView): OperationResult {
  const valid = checked(viewSchema, { ...view, name: view.name.trim() })
  if (!valid.ok) return refused(valid.reason)
  const { value } = valid
  if (value.name === '') return refused('A view needs a name.')
  if (plan.views.some(({ id, name }) => id !== value.id && name === value.name)) {
    return refused(`There is a view with the name ${shown(value.name)} already.`)
  }
  const old = plan.views.find(({ id }) => id === value.id)
  if (old === undefined) {
    if (plan.views.length >= limits.views) return refused(`A plan holds at most ${formatCount(limits.views)} views.`)
    return done({ ...plan, views: [...plan.views, value] })
  }
  if (equalData(old, value)) return done(plan)
  return done({ ...plan, views: mapChanged(plan.views, (other) => (other === old ? value : other)) })
}

/** Removes the view. An unknown one changes nothing. */
export function removeView(plan: Plan, id: string): OperationResult {
  return done(withFields(plan, { views: keepWhere(plan.views, (view) => view.id !== id) }))
}
