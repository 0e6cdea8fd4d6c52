import { useReactFlow, useStoreApi } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'

const labels = '.link-label[tabindex="0"]'
const machines = '.react-flow__node-machine[tabindex="0"]'

/**
 * In a painted plan Tab goes from a machine to the labels of its links, and from the last one on to the next machine; in the
 * document all labels follow all machines.
 */
export function useLabelTabs(wrapper: RefObject<HTMLElement | null>, active: boolean): void {
  const flow = useReactFlow()
  const store = useStoreApi()
  useEffect(() => {
    const root = wrapper.current
    if (!active || root === null) return
    let machine: HTMLElement | null = null
    const goTo = (event: Event, element: HTMLElement) => {
      event.preventDefault()
      // The browser would scroll the canvas; the view moves instead.
      element.focus({ preventScroll: true })
      const [box, frame] = [element.getBoundingClientRect(), root.getBoundingClientRect()]
      const inView =
        box.left >= frame.left && box.top >= frame.top && box.right <= frame.right && box.bottom <= frame.bottom
      if (inView) return
      const { x, y } = flow.screenToFlowPosition({ x: box.left + box.width / 2, y: box.top + box.height / 2 })
      void flow.setCenter(x, y, { zoom: store.getState().transform[2] })
    }
    const press = (event: KeyboardEvent) => {
      const { target } = event
      if (event.key !== 'Tab' || !(target instanceof HTMLElement)) return
      const all = [...root.querySelectorAll<HTMLElement>(labels)]
      const [first] = all
      if (target.matches(machines)) {
        machine = target
        if (!event.shiftKey && first) goTo(event, first)
        return
      }
      const at = all.indexOf(target)
      if (at < 0 || !machine?.isConnected) return
      const others = [...root.querySelectorAll<HTMLElement>(machines)]
      const next = event.shiftKey ? (all[at - 1] ?? machine) : (all[at + 1] ?? others[others.indexOf(machine) + 1])
      if (next) goTo(event, next)
    }
    root.addEventListener('keydown', press)
    return () => root.removeEventListener('keydown', press)
  }, [active, flow, store, wrapper])
}
