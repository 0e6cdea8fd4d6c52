import { useStore } from '@xyflow/react'
import { type RefObject, useEffect, useRef } from 'react'

/** When what had the focus is removed, the canvas takes it over, so that the next Tab goes on from there. */
export function useFocusKept(canvas: RefObject<HTMLElement | null>): void {
  // The library draws from a store of its own, one step behind the plan.
  const count = useStore(({ nodes, edges }) => nodes.length + edges.length)
  const before = useRef(count)
  useEffect(() => {
    if (count < before.current && document.activeElement === document.body)
      canvas.current?.focus({ preventScroll: true })
    before.current = count
  }, [canvas, count])
}
