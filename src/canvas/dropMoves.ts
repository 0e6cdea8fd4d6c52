import { currentPlan, edit } from '#session/session.ts'
import { applyMoves } from './applyMoves.ts'
import { copyByMoves } from './copyByMoves.ts'
import type { Move } from './fromChanges.ts'
import { moveStep } from './moveStep.ts'

/**
 * Records where a drag put things, as one step.
 * @param isCopy true when they stay, and copies of them come to stand there; a zone that was resized is none
 */
export function dropMoves(moves: readonly Move[], isCopy: boolean): void {
  if (isCopy && moves.every(({ kind }) => kind !== 'zone-box')) copyByMoves(moves)
  else edit(moveStep(currentPlan(), moves), (before) => applyMoves(before, moves, 'drop'))
}
