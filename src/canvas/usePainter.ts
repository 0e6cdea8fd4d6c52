import { useStoreApi } from '@xyflow/react'
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Plan } from '#plan/plan.ts'
import type { Floating } from '#scene/dragOverlay.ts'
import type { Scene } from '#scene/scene.ts'
import { useChangeMarks } from '#session/changeMarks.ts'
import type { Selection } from '#session/selection.ts'
import type { CanvasLayer } from './canvasLayer.ts'
import { linksNow, stillPart } from './overlayOf.ts'
import { painterCode } from './painterCode.ts'
import { onLookChange, readLook } from './readLook.ts'
import type { Spotlit } from './useSpotlit.ts'
import { wordsOf } from './wordsOf.ts'

interface Painted {
  readonly plan: Plan
  /** What is drawn, and what of it stands out. */
  readonly spotlit: Spotlit
  /** Parts of the scene that are being dragged, in their new places; null while nothing is. */
  readonly dragged: Scene | null
  readonly floating: Floating
  readonly selection: Selection
  /** The link under the pointer. */
  readonly pointed: string | null
  readonly active: boolean
  readonly onRest: () => void
}

interface Canvases {
  readonly base: RefObject<HTMLCanvasElement | null>
  readonly over: RefObject<HTMLCanvasElement | null>
  readonly layer: RefObject<CanvasLayer | null>
}

/** Keeps the painted picture in step with plan, view, theme and size, without React taking part in any frame. */
export function usePainter({
  plan,
  spotlit,
  dragged,
  floating,
  selection,
  pointed,
  active,
  onRest,
}: Painted): Canvases {
  const { scene } = spotlit
  const store = useStoreApi()
  const base = useRef<HTMLCanvasElement>(null)
  const over = useRef<HTMLCanvasElement>(null)
  const layer = useRef<CanvasLayer>(null)
  const marks = useChangeMarks((state) => state.links)
  const painter = useSyncExternalStore(painterCode.subscribe, painterCode.arrival)
  const create = active && painter.kind === 'here' ? painter.value.createCanvasLayer : null
  const paints = create !== null
  useEffect(() => {
    // A plan that grew too large for elements; when the fetch fails, the next such plan asks again.
    if (active) painterCode.fetch().catch(() => {})
  }, [active])

  useLayoutEffect(() => {
    if (create === null || base.current === null || over.current === null) return
    const root = store.getState().domNode
    const made = create(base.current, over.current, {
      onMoving: (moving) => {
        root?.classList.toggle('is-moving', moving)
        if (!moving) onRest()
      },
    })
    layer.current = made
    const follow = () => {
      const { transform, width, height } = store.getState()
      made.setView({ x: transform[0], y: transform[1], zoom: transform[2] })
      made.setSize(width, height)
    }
    made.setLook(readLook(document.body))
    follow()
    const stopFollowing = store.subscribe(follow)
    const stopLook = onLookChange(() => made.setLook(readLook(document.body)))
    document.fonts.addEventListener('loadingdone', made.remeasure)
    return () => {
      document.fonts.removeEventListener('loadingdone', made.remeasure)
      stopLook()
      stopFollowing()
      made.destroy()
      root?.classList.remove('is-moving')
      layer.current = null
    }
  }, [create, store, onRest])

  const words = useMemo(() => wordsOf(plan, marks), [plan, marks])

  const isDragged = dragged !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: while the same things are dragged on, the rest stays as it is
  const still = useMemo(() => (isDragged ? stillPart(scene, floating) : scene), [scene, isDragged])
  useLayoutEffect(() => {
    if (paints) layer.current?.setScene(still, words)
  }, [paints, still, words])

  const chosen = useMemo((): Scene | null => {
    const ids = new Set(selection.links)
    if (pointed !== null) ids.add(pointed)
    const links = linksNow(scene, dragged, ids)
    return links.length === 0 ? null : { machines: [], zones: [], links }
  }, [scene, dragged, selection.links, pointed])
  const outlines = useMemo(() => {
    const ids = new Set(selection.machines)
    return ids.size === 0
      ? []
      : scene.machines.flatMap(({ id, box }) => (ids.has(id) ? [floating.machines.get(id) ?? box] : []))
  }, [scene, floating, selection.machines])
  useLayoutEffect(() => {
    if (paints) layer.current?.setOverlay({ dragged, chosen, outlines, words, scene: still, spotlit })
  }, [paints, dragged, chosen, outlines, words, still, spotlit])

  useEffect(() => {
    if (active) store.getState().domNode?.classList.toggle('is-dragging', isDragged)
  }, [active, isDragged, store])
  return { base, over, layer }
}
