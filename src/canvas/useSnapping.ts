import { useStoreApi } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { Scene } from '#scene/scene.ts'
import { currentPlan } from '#session/session.ts'
import { laterCode } from '#ui/laterCode.ts'
import type { Move } from './fromChanges.ts'
import type { SnappedMoves } from './snapping.ts'

const code = laterCode(() => import('./snapping.ts'))

/** What the keys that are held make of a drag. */
interface Drags {
  /** Puts what is dragged in line with the rest, unless Alt is held; with Shift it goes straight across or down. */
  readonly snapped: (moves: readonly Move[]) => SnappedMoves
  /** Whether what is dragged stays, and a copy of it goes: with Ctrl, or ⌘. */
  readonly isCopying: () => boolean
}

/** @param ground the scene as it was when the drag began */
export function useSnapping(ground: RefObject<Scene>): Drags {
  const store = useStoreApi()
  const held = useRef({ altKey: false, shiftKey: false, isCopying: false })
  useEffect(() => {
    const follow = (event: PointerEvent | KeyboardEvent) => {
      const { altKey, shiftKey, ctrlKey, metaKey } = event
      held.current = { altKey, shiftKey, isCopying: ctrlKey || metaKey }
      store.getState().domNode?.toggleAttribute('data-copying', held.current.isCopying)
      // Alone it would open the browser's menu.
      if ('key' in event && event.key === 'Alt' && document.querySelector('.react-flow__node.dragging')) {
        event.preventDefault()
      }
    }
    const events = ['pointerdown', 'pointermove', 'pointerup', 'keydown', 'keyup'] as const
    for (const name of events) window.addEventListener(name, follow, true)
    return () => {
      for (const name of events) window.removeEventListener(name, follow, true)
    }
  }, [store])
  const snapped = useCallback(
    (moves: readonly Move[]) => {
      const arrival = code.arrival()
      const { altKey, shiftKey } = held.current
      if (arrival.kind !== 'here') return { moves, lines: [] }
      if (shiftKey) return { moves: arrival.value.straightMoves(currentPlan(), moves), lines: [] }
      if (altKey) return { moves, lines: [] }
      const { transform, width, height } = store.getState()
      const [x, y, zoom] = transform
      const view = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
      return arrival.value.snapMoves(currentPlan(), ground.current, moves, view, zoom)
    },
    [store, ground],
  )
  const isCopying = useCallback(() => held.current.isCopying, [])
  return { snapped, isCopying }
}
