import type { Plan } from '#plan/plan.ts'
import { arrangeInTiers } from '#scene/arrangeInTiers.ts'
import { type LayoutScope, scopeOf, wholeScope } from '#scene/layoutScope.ts'
import { layoutWords } from '#words/layoutWords.ts'
import { optimise } from '../layoutWork.ts'
import { currentPlan } from '../session.ts'
import { takeLayout } from '../takeLayout.ts'
import { tierOf } from '../tiers.ts'
import { selectionNow } from './chosen.ts'
import type { Command } from './command.ts'

/** What a layout is asked for: what is chosen, if that is a zone or several machines, else all. */
function chosenScope(plan: Plan): LayoutScope {
  const chosen = selectionNow()
  return chosen.zones.length > 0 || chosen.machines.length > 1 ? scopeOf(plan, chosen) : wholeScope(plan)
}

function inTiers(): void {
  const plan = currentPlan()
  takeLayout(layoutWords.tiers, arrangeInTiers(plan, chosenScope(plan), tierOf))
}

const anything = (): boolean => currentPlan().machines.length + currentPlan().zones.length > 0

const byLinks = (): void => void optimise(chosenScope(currentPlan()))

let last = inTiers

/** A layout that the key for the last one repeats from then on. */
const repeatable = (layout: () => void) => (): void => {
  last = layout
  layout()
}

export const layoutCommands: readonly Command[] = [
  {
    id: 'layout.tiers',
    label: layoutWords.tiers,
    group: 'Arrange',
    keys: ['L'],
    on: ['ground', 'zone', 'several'],
    parted: true,
    isEnabled: anything,
    run: repeatable(inTiers),
  },
  {
    id: 'layout.optimise',
    label: layoutWords.optimiseStep,
    group: 'Arrange',
    keys: [],
    on: ['ground', 'zone', 'several'],
    isEnabled: anything,
    run: repeatable(byLinks),
  },
  {
    id: 'layout.repeat',
    label: layoutWords.repeat,
    group: 'Arrange',
    keys: ['Shift+L'],
    isEnabled: anything,
    run: () => last(),
  },
]
