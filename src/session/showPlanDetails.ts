import { showPane } from './panes.ts'
import { nothing } from './selection.ts'
import { select } from './session.ts'

/** Shows what holds for the whole plan, where what is selected has its details, also when that pane was folded away. */
export function showPlanDetails(): void {
  select(nothing)
  showPane('inspector', true)
}
