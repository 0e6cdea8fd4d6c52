import { setLocked } from '#plan/operations/lockOperations.ts'
import { zonesById } from '#plan/planIndex.ts'
import { layoutWords } from '#words/layoutWords.ts'
import { currentPlan, edit } from '../session.ts'
import { chosenMachines, selectionNow } from './chosen.ts'
import type { Command } from './command.ts'

const chosenThings = () => {
  const zones = zonesById(currentPlan())
  return [...chosenMachines(), ...selectionNow().zones.flatMap((id) => zones.get(id) ?? [])]
}

const lockCommand = (id: string, label: string, locks: boolean): Command => ({
  id,
  label,
  group: 'Arrange',
  keys: [],
  ...(locks && { parted: true as const }),
  on: ['machine', 'zone', 'several'],
  isEnabled: () => chosenThings().some(({ locked }) => (locked === true) !== locks),
  run: () => void edit(label, (plan) => setLocked(plan, selectionNow(), locks)),
})

export const lockCommands: readonly Command[] = [
  lockCommand('lock.on', layoutWords.lock, true),
  lockCommand('lock.off', layoutWords.unlock, false),
]
