import { getViewportForBounds, useReactFlow, useStoreApi } from '@xyflow/react'
import { useCallback, useEffect, useRef } from 'react'
import type { Box } from '#plan/plan.ts'
import { boxBetween, union } from '#scene/box.ts'
import { noteBox } from '#scene/noteBox.ts'
import type { Scene } from '#scene/scene.ts'
import { drawingBounds } from '#scene/sceneBounds.ts'
import { foldedOf } from '#session/folding.ts'
import { useSession } from '#session/session.ts'
import { provideViewport } from '#session/viewport.ts'
import { sightOf } from './sightOf.ts'
import { type LeastZoom, viewOf } from './viewOf.ts'
import { viewWith } from './viewWith.ts'
import { openingZoom, zoomRange } from './zoomRange.ts'

/** What says that the user has taken the canvas over. */
const ownMoves = ['pointerdown', 'wheel', 'keydown'] as const

/** Lets the rest of the page ask the canvas for places and views, and fits the view when a plan is opened. */
export function useViewport(scene: Scene): void {
  const flow = useReactFlow()
  const store = useStoreApi()
  const opened = useSession((state) => state.opened)
  const latest = useRef(scene)
  const stopFollowing = useRef(() => {})
  useEffect(() => {
    latest.current = scene
  }, [scene])

  const showAll = useCallback(
    (least: LeastZoom) => {
      const bounds = drawingBounds(latest.current, notesNow())
      const canvas = store.getState().domNode
      if (bounds === undefined || canvas === null) return
      void flow.setViewport(viewOf(bounds, sightOf(canvas), least))
    },
    [flow, store],
  )

  useEffect(() => {
    const frame = () => store.getState().domNode?.getBoundingClientRect() ?? new DOMRect()
    let mouse: MouseEvent | null = null
    const stopFollowingMouse = followMouse(store.getState().domNode, (event) => {
      mouse = event
    })
    const stopProviding = provideViewport({
      area: () => {
        const { left, top, right, bottom } = frame()
        return boxBetween(
          flow.screenToFlowPosition({ x: left, y: top }),
          flow.screenToFlowPosition({ x: right, y: bottom }),
        )
      },
      pointer: () => mouse && flow.screenToFlowPosition({ x: mouse.clientX, y: mouse.clientY }),
      toWindow: (place) => flow.flowToScreenPosition(place),
      keepInView: (box) => {
        const { transform, domNode } = store.getState()
        if (domNode === null) return
        const view = { x: transform[0], y: transform[1], zoom: transform[2] }
        const next = viewWith(box, view, sightOf(domNode).frame)
        if (next !== undefined) void flow.setViewport(next)
      },
      toPlan: (clientX, clientY) => {
        const { left, right, top, bottom } = frame()
        const inside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
        return inside ? flow.screenToFlowPosition({ x: clientX, y: clientY }) : null
      },
      centre: () => {
        const { left, top, width, height } = frame()
        return flow.screenToFlowPosition({ x: left + width / 2, y: top + height / 2 })
      },
      reveal: ({ machines, zones, links, notes }) => {
        stopFollowing.current()
        const plan = useSession.getState().history.present
        const ends = plan.links.filter((link) => links.includes(link.id)).flatMap((link) => link.ends)
        const { drawnMachine, drawnForZone } = foldedOf(plan)
        const drawn = [...[...machines, ...ends].map(drawnMachine), ...zones.flatMap((id) => drawnForZone(id) ?? [])]
        const bounds = union([
          ...boxesOf(latest.current, new Set(drawn), new Set(zones)),
          ...plan.notes.filter(({ id }) => notes?.includes(id)).map(noteBox),
        ])
        const canvas = store.getState().domNode
        if (bounds === undefined || canvas === null) return
        const { x: start, width, height } = sightOf(canvas).frame
        const { x, y, zoom } = getViewportForBounds(bounds, width, height, 0.4, 1, 0.3)
        void flow.setViewport({ x: x + start, y, zoom })
      },
      fit: () => showAll({ whole: zoomRange.min, part: zoomRange.min }),
      show: (area) => {
        stopFollowing.current()
        const { width, height } = store.getState()
        void flow.setViewport(getViewportForBounds(area, width, height, zoomRange.min, zoomRange.max, 0))
      },
      zoomTo: (zoom) => void flow.zoomTo(zoom),
      zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor),
    })
    return () => {
      stopFollowingMouse()
      stopProviding()
    }
  }, [flow, showAll, store])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is fitted once for each plan that is opened
  useEffect(() => {
    // Fitting an empty drawing would wait for its first machine, and move it away from under the pointer.
    if (drawingBounds(latest.current, notesNow()) === undefined) {
      void flow.setViewport({ x: 0, y: 0, zoom: 1 })
      return
    }
    const show = () => showAll(openingZoom)
    show()
    // The tables unfold with the first plan, and take room from the canvas: it follows until the user moves in it.
    const canvas = store.getState().domNode
    if (canvas === null) return
    const observer = new ResizeObserver(show)
    const following = new AbortController()
    stopFollowing.current = () => {
      observer.disconnect()
      following.abort()
    }
    observer.observe(canvas)
    for (const move of ownMoves) {
      canvas.addEventListener(move, stopFollowing.current, { capture: true, passive: true, signal: following.signal })
    }
    return stopFollowing.current
  }, [opened, flow, showAll, store])
}

/** Tells of the mouse over an element, and by null when it leaves; returns what ends that. */
function followMouse(element: HTMLElement | null, tell: (event: MouseEvent | null) => void): () => void {
  const leave = () => tell(null)
  element?.addEventListener('mousemove', tell)
  element?.addEventListener('mouseleave', leave)
  return () => {
    element?.removeEventListener('mousemove', tell)
    element?.removeEventListener('mouseleave', leave)
  }
}

/** The boxes of some machines and zones, whether they are real elements or painted. */
const boxesOf = (scene: Scene, machines: ReadonlySet<string>, zones: ReadonlySet<string>): readonly Box[] => [
  ...scene.machines.flatMap(({ id, box }) => (machines.has(id) ? [box] : [])),
  ...scene.zones.flatMap(({ id, box }) => (zones.has(id) ? [box] : [])),
]

const notesNow = () => useSession.getState().history.present.notes
