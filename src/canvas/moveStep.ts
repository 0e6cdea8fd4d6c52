import type { Plan } from '#plan/plan.ts'
import { machinesById, zonesById } from '#plan/planIndex.ts'
import { moveWords } from '#words/moveWords.ts'
import { spokenWords } from '#words/spokenWords.ts'
import type { Move } from './fromChanges.ts'

/** What the step of history is called that makes these moves. */
export function moveStep(plan: Plan, moves: readonly Move[]): string {
  const [only, ...others] = moves
  if (only === undefined || others.length > 0) {
    return moves.every(({ kind }) => kind === 'machine')
      ? moveWords.move(spokenWords.machines(moves.length))
      : moveWords.moveSeveral(moves.length)
  }
  if (only.kind === 'note') return moveWords.moveNote
  const { name = '' } = (only.kind === 'machine' ? machinesById(plan) : zonesById(plan)).get(only.id) ?? {}
  return only.kind === 'zone-box' ? moveWords.resize(name) : moveWords.move(name)
}
