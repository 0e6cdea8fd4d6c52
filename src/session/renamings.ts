import { renameMachine } from '#plan/operations/machineOperations.ts'
import { updateZone } from '#plan/operations/zoneOperations.ts'
import type { Machine, Zone } from '#plan/plan.ts'
import { inspectorWords } from '#words/inspectorWords.ts'
import { zoneWords } from '#words/zoneWords.ts'
import type { Renaming } from './renamed.ts'

export const machineRenaming = ({ id, name }: Machine): Renaming => ({
  step: inspectorWords.renameStep(name),
  what: name,
  rename: (plan, next) => renameMachine(plan, id, next),
})

export const zoneRenaming = ({ id }: Zone): Renaming => ({
  step: zoneWords.renameStep,
  what: zoneWords.aZone,
  rename: (plan, name) => updateZone(plan, id, { name }),
})
