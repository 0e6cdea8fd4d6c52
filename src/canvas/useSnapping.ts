import { useStoreApi } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { Scene } from '#scene/scene.ts'
import { currentPlan } from '#session/session.ts'
import { laterCode } from '#ui/laterCode.ts'
import type { Move } from './fromChanges.ts'
import type { SnappedMoves } from './snapping.ts'

const code = laterCode(() => import('./snapping.ts'))

/**
 * Lets what is dragged come to stand in line with the rest, unless Alt is held.
 * @param ground the scene as it was when the drag began
 */
export function useSnapping(ground: RefObject<Scene>): (moves: readonly Move[]) => SnappedMoves {
  const store = useStoreApi()
  const isFree = useRef(false)
  useEffect(() => {
    const follow = (event: PointerEvent | KeyboardEvent) => {
      isFree.current = event.altKey
      // Alone it would open the browser's menu.
      if ('key' in event && event.key === 'Alt' && document.querySelector('.react-flow__node.dragging')) {
        event.preventDefault()
      }
    }
    const events = ['pointerdown', 'pointermove', 'keydown', 'keyup'] as const
    for (const name of events) window.addEventListener(name, follow, true)
    return () => {
      for (const name of events) window.removeEventListener(name, follow, true)
    }
  }, [])
  return useCallback(
    (moves) => {
      const arrival = code.arrival()
      if (isFree.current || arrival.kind !== 'here') return { moves, lines: [] }
      const { transform, width, height } = store.getState()
      const [x, y, zoom] = transform
      const view = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
      return arrival.value.snapMoves(currentPlan(), ground.current, moves, view, zoom)
    },
    [store, ground],
  )
}
