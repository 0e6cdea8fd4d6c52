import { useStore } from '@xyflow/react'
import { type RefObject, useEffect, useRef } from 'react'
import type { Plan } from '#plan/plan.ts'

/** When what had the focus is removed, the canvas takes it over, so that the next Tab goes on from there. */
export function useFocusKept(canvas: RefObject<HTMLElement | null>, { machines, zones, links }: Plan): void {
  // The library draws from a store of its own, one step behind the plan.
  const drawn = useStore(({ nodes, edges }) => nodes.length + edges.length)
  const count = machines.length + zones.length + links.length
  const before = useRef({ count, drawn })
  useEffect(() => {
    // Elements also go because the view moved on: then nothing was removed.
    const removed = count < before.current.count && drawn < before.current.drawn
    if (removed && document.activeElement === document.body) canvas.current?.focus({ preventScroll: true })
    if (removed || count > before.current.count) before.current = { count, drawn }
    else before.current.drawn = Math.max(drawn, before.current.drawn)
  }, [canvas, count, drawn])
}
