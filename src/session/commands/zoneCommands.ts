import { setCollapsed } from '#plan/operations/lockOperations.ts'
import { zonesById } from '#plan/planIndex.ts'
import { layoutWords } from '#words/layoutWords.ts'
import { expandZones } from '../folding.ts'
import { currentPlan, edit } from '../session.ts'
import { ask } from './asks.ts'
import { selectionNow } from './chosen.ts'
import type { Command } from './command.ts'

const chosenZones = () => selectionNow().zones.flatMap((id) => zonesById(currentPlan()).get(id) ?? [])

/** Collapses the chosen zones, or expands them when all are collapsed. */
function fold(): void {
  const ids = selectionNow().zones
  if (chosenZones().every(({ collapsed }) => collapsed)) expandZones(ids)
  else edit(layoutWords.collapse, (plan) => setCollapsed(plan, ids, true))
}

export const zoneCommands: readonly Command[] = [
  {
    id: 'zone.fold',
    label: layoutWords.fold,
    group: 'Arrange',
    keys: ['Z'],
    on: ['zone'],
    isEnabled: () => chosenZones().length > 0,
    run: fold,
  },
  {
    id: 'zone.moveTo',
    label: layoutWords.moveTo,
    group: 'Arrange',
    keys: ['M'],
    on: ['machine', 'zone', 'several'],
    isEnabled: () => selectionNow().machines.length + selectionNow().zones.length > 0 && currentPlan().zones.length > 0,
    run: () => ask('zone'),
  },
]
