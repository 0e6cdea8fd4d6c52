import { useStoreApi } from '@xyflow/react'
import { type MouseEvent as ReactMouseEvent, type RefObject, useCallback } from 'react'
import type { Scene } from '#scene/scene.ts'
import type { Place } from '#session/commands/command.ts'
import { openContextMenu } from '#session/contextMenu.ts'
import { nothing, type Selection } from '#session/selection.ts'
import { select, useSession } from '#session/session.ts'
import { reachAt } from './connectReach.ts'
import { type Hit, type Hits, selectionOf } from './hits.ts'
import { fromNodeId } from './toGraph.ts'

const size = ({ machines, links, zones }: Selection): number => machines.length + links.length + zones.length

/** A right click, or the menu key, opens the menu of what is there, and chooses it if it is not. */
export function useContextTarget(scene: RefObject<Scene>, hitAt: Hits): (event: ReactMouseEvent) => void {
  const store = useStoreApi()
  return useCallback(
    (event) => {
      event.preventDefault()
      const node = event.target instanceof Element ? event.target.closest<HTMLElement>('.react-flow__node') : null
      const box = node?.getBoundingClientRect()
      const { transform, domNode } = store.getState()
      const [x, y, zoom] = transform
      const frame = domNode?.getBoundingClientRect() ?? new DOMRect()
      const point = { x: (event.clientX - frame.left - x) / zoom, y: (event.clientY - frame.top - y) / zoom }
      const reach = { line: 6 / Math.min(1, zoom), machine: reachAt(zoom) }
      const onNode = node?.dataset.id === undefined ? null : fromNodeId(node.dataset.id)
      const hit = onNode ?? hitAt(scene.current, point, reach)
      const before = useSession.getState().selection
      const wanted = hit === null ? nothing : selectionOf(hit)
      const isChosen = size(before) > 1 && size(wanted) === 1 && holds(before, wanted)
      if (!isChosen) select(wanted)
      // The menu key has no place of its own: the menu then stands at the element.
      const byKey = event.clientX === 0 && event.clientY === 0 && box !== undefined
      const asked = {
        x: byKey ? box.left + box.width / 2 : event.clientX,
        y: byKey ? box.top + box.height / 2 : event.clientY,
        place: isChosen ? 'several' : placeOf(hit?.kind),
      } as const
      const open = () => openContextMenu(asked)
      // To Firefox, letting go of a button of the page happens on that button, which would close a menu that is open by then.
      // WebKit tells of no `pointerup` here; a finger that is held lets go of no button at all.
      const { nativeEvent, target } = event
      const isTouch = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch'
      const isHeld = event.buttons !== 0 && !isTouch && target instanceof Element && target.closest('button') !== null
      if (isHeld) window.addEventListener('mouseup', () => setTimeout(open), { once: true, capture: true })
      else open()
    },
    [scene, store, hitAt],
  )
}

const placeOf = (kind: Hit['kind'] | undefined): Place =>
  kind === undefined ? 'ground' : kind === 'label' ? 'link' : kind

const holds = (all: Selection, one: Selection): boolean =>
  one.machines.every((id) => all.machines.includes(id)) &&
  one.links.every((id) => all.links.includes(id)) &&
  one.zones.every((id) => all.zones.includes(id))
