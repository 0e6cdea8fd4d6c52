import { type RefObject, useEffect } from 'react'
import type { Plan } from '#plan/plan.ts'
import type { Scene } from '#scene/scene.ts'
import { walkedScene } from './drawnZones.ts'
import { orderOf } from './walkSpots.ts'

/** Elements of the drawing get an id when they are first told of. */
let named = 0

/**
 * Lets assistive technology read the drawing as the eye does: zone by zone, row by row. The elements themselves stay in the order of
 * the plan, because one that is moved in the page loses the focus. Of a painted plan only what is looked at is elements.
 */
export function useReadingOrder(plan: Plan, scene: RefObject<Scene>, root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const nodes = root.current?.querySelector('.react-flow__nodes')
    if (!nodes) return
    const tell = () => {
      if (root.current?.classList.contains('is-painted')) {
        nodes.removeAttribute('aria-owns')
        return
      }
      const elements = new Map<string | undefined, HTMLElement>()
      for (const node of nodes.querySelectorAll<HTMLElement>('.react-flow__node')) {
        if (node.id === '') node.id = `drawn-${++named}`
        elements.set(node.dataset.id, node)
      }
      const order = orderOf(plan, walkedScene(scene.current))
      nodes.setAttribute('aria-owns', order.flatMap((id) => elements.get(id)?.id ?? []).join(' '))
    }
    tell()
    // The library draws in its own time.
    const drawn = new MutationObserver(tell)
    drawn.observe(nodes, { childList: true })
    return () => drawn.disconnect()
  }, [plan, scene, root])
}
