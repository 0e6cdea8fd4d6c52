import type { EdgeChange, NodeChange } from '@xyflow/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Plan } from '#plan/plan.ts'
import type { HelperLine } from '#scene/snap.ts'
import { select, useSession } from '#session/session.ts'
import { laterCode } from '#ui/laterCode.ts'
import { onEscape } from '#ui/onEscape.ts'
import { type Move, movesOf, selectionAfter } from './fromChanges.ts'
import type { SnappedMoves } from './snapping.ts'
import type { useSnapping } from './useSnapping.ts'

const code = laterCode(async () => {
  const [{ applyMoves }, { dropMoves }] = await Promise.all([import('./applyMoves.ts'), import('./dropMoves.ts')])
  return { applyMoves, dropMoves }
})
const atRest: SnappedMoves = { moves: [], lines: [] }

interface Gestures {
  /** What is being dragged, and where to. */
  readonly moves: readonly Move[]
  /** What it stands in line with. */
  readonly lines: readonly HelperLine[]
  readonly onNodesChange: (changes: NodeChange[]) => void
  readonly onEdgesChange: (changes: EdgeChange[]) => void
  /** Shows moves of a drag that the library does not know of. */
  readonly float: (moves: readonly Move[]) => void
  readonly commit: () => void
}

/**
 * A drag is shown at once and recorded once, when it ends.
 * @param withAll adds to some moves those of what is chosen as well, but painted, so that the library does not know it
 * @param drags what the keys that are held make of it
 */
export function useGestures(
  withAll: (moves: readonly Move[]) => readonly Move[],
  { snapped, isCopying }: ReturnType<typeof useSnapping>,
): Gestures {
  const [{ moves, lines }, setShown] = useState<SnappedMoves>(atRest)
  // Where the pointer alone would put what is dragged, and where it stands.
  const held = useRef<readonly Move[]>([])
  const latest = useRef<readonly Move[]>([])
  // From Escape until the gesture ends: the library goes on reporting it as long as the pointer is down.
  const givenUp = useRef(false)
  const put = useCallback(
    (next: readonly Move[]) => {
      held.current = next
      const shown = next.length === 0 ? atRest : snapped(next)
      latest.current = shown.moves
      setShown(shown)
    },
    [snapped],
  )

  const commit = useCallback(() => {
    givenUp.current = false
    const done = latest.current
    if (done.length === 0) return
    put([])
    const isCopy = isCopying()
    const arrival = code.arrival()
    if (arrival.kind === 'here') arrival.value.dropMoves(done, isCopy)
    else
      code.fetch().then(
        ({ dropMoves }) => dropMoves(done, isCopy),
        () => {},
      )
  }, [put, isCopying])

  const float = useCallback(
    (next: readonly Move[]) => {
      if (!givenUp.current) put(next)
    },
    [put],
  )

  const onNodesChange = useCallback(
    (changes: NodeChange[]) => {
      const chosen = selectionAfter(useSession.getState().selection, changes)
      select(chosen)
      const { dragged, done } = movesOf(changes, held.current)
      if (givenUp.current) {
        if (done) givenUp.current = false
        return
      }
      if (dragged !== held.current) put(withAll(dragged))
      if (done) commit()
    },
    [commit, put, withAll],
  )
  const onEdgesChange = useCallback((changes: EdgeChange[]) => {
    select(selectionAfter(useSession.getState().selection, changes))
  }, [])

  // Escape gives up a drag: what was moved goes back, and nothing else hears of the key.
  useEffect(() => {
    if (moves.length === 0) return
    return onEscape(() => {
      givenUp.current = true
      put([])
    })
  }, [moves.length, put])
  // Should the end of a gesture be lost, the next one starts anew all the same.
  useEffect(() => {
    const begin = () => {
      givenUp.current = false
    }
    window.addEventListener('pointerdown', begin, true)
    return () => window.removeEventListener('pointerdown', begin, true)
  }, [])

  return { moves, lines, onNodesChange, onEdgesChange, float, commit }
}

/** The plan as it looks while something is dragged. */
export function usePlanShown(plan: Plan, moves: readonly Move[]): Plan {
  return useMemo(() => {
    const arrival = code.arrival()
    if (moves.length === 0 || arrival.kind !== 'here') return plan
    const outcome = arrival.value.applyMoves(plan, moves, 'float')
    return outcome.ok ? outcome.plan : plan
  }, [plan, moves])
}
