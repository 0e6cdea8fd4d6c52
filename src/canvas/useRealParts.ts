import { useStoreApi } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { readingZoom } from '#scene/detail.ts'
import type { Scene } from '#scene/scene.ts'
import type { Selection } from '#session/selection.ts'
import { useWalk } from '#session/walk.ts'
import { reachAt } from './connectReach.ts'
import type { Hit, Hits } from './hits.ts'
import { fromNodeId } from './toGraph.ts'

/** What of a painted plan is real elements of the page besides the picture. */
export interface RealParts {
  readonly machines: ReadonlySet<string>
  readonly zones: ReadonlySet<string>
  /** What is under the pointer, and the link of it if it is one. */
  readonly hit: Hit | null
  readonly pointed: string | null
  /** The machine that has the keyboard. */
  readonly focused: string | null
}

/** No more machines than this are made real for standing in view … */
const mostInView = 300
/** … and so many at a time, so that no frame waits for them. */
const slice = 40
/** Machines this near to the view are made real as well. Pixels. */
const margin = 100
/** Of many chosen machines out of reading distance only so many are made real. */
const mostChosen = 20

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, at) => id === b[at])

/**
 * Decides what is real: machines in view at reading zoom once the view rests, and at any zoom what the pointer is on, what has the
 * keyboard and what is chosen. All else is painted.
 */
export function useRealParts(
  scene: Scene,
  selection: Selection,
  wrapper: RefObject<HTMLElement | null>,
  hitAt: Hits,
  active: boolean,
): RealParts & { readonly onRest: () => void } {
  const store = useStoreApi()
  const latest = useRef(scene)
  const [inView, setInView] = useState<readonly string[]>([])
  const [pointed, setPointed] = useState<Hit | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const at = useWalk((state) => state.at)
  const growing = useRef(0)

  const onRest = useCallback(() => {
    cancelAnimationFrame(growing.current)
    const { transform, width, height } = store.getState()
    const wanted = machinesInView(latest.current, transform, width, height)
    const grow = () => {
      setInView((before) => {
        if (sameIds(before, wanted)) return before
        const had = new Set(before)
        const next: string[] = []
        let added = 0
        for (const id of wanted) {
          if (!had.has(id) && added++ >= slice) continue
          next.push(id)
        }
        if (next.length < wanted.length) growing.current = requestAnimationFrame(grow)
        return next
      })
    }
    grow()
  }, [store])

  useEffect(() => {
    latest.current = scene
    if (active) onRest()
  }, [scene, active, onRest])
  useEffect(() => () => cancelAnimationFrame(growing.current), [])

  useEffect(() => {
    const root = wrapper.current
    if (!active || root === null) return
    let last: Hit | null = null
    const put = (hit: Hit | null) => {
      if (hit?.id === last?.id && hit?.kind === last?.kind) return
      last = hit
      // At once: a press may follow, and must find the element.
      flushSync(() => setPointed(hit))
    }
    const point = (event: MouseEvent) => {
      const { transform, connection, domNode } = store.getState()
      // A press counts, as the view may have changed under a pointer at rest; what is dragged stays what it is.
      const drags = event.buttons !== 0 && event.type !== 'pointerdown' && !connection.inProgress
      if (domNode === null || drags) return
      const [x, y, zoom] = transform
      const { left, top } = domNode.getBoundingClientRect()
      const place = { x: (event.clientX - left - x) / zoom, y: (event.clientY - top - y) / zoom }
      put(hitAt(latest.current, place, { line: 6 / Math.min(1, zoom), machine: reachAt(zoom) }))
    }
    const leave = ({ buttons }: MouseEvent) => {
      if (buttons === 0) put(null)
    }
    const focus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      // On a label of its links the machine keeps them real.
      if (target.closest('.link-label') !== null) return
      const node = target.closest<HTMLElement>('.react-flow__node-machine')
      setFocused(node?.dataset.id === undefined ? null : fromNodeId(node.dataset.id).id)
    }
    root.addEventListener('mousemove', point, true)
    root.addEventListener('pointerdown', point, true)
    root.addEventListener('mouseleave', leave)
    root.addEventListener('focusin', focus)
    root.addEventListener('focusout', focus)
    return () => {
      root.removeEventListener('mousemove', point, true)
      root.removeEventListener('pointerdown', point, true)
      root.removeEventListener('mouseleave', leave)
      root.removeEventListener('focusin', focus)
      root.removeEventListener('focusout', focus)
    }
  }, [active, store, wrapper, hitAt])

  return useMemo(() => {
    const machines = new Set(inView)
    if (pointed?.kind === 'machine') machines.add(pointed.id)
    if (focused !== null) machines.add(focused)
    // What the keyboard goes to must be there before it can have the focus.
    if (at?.kind === 'machine') machines.add(at.id)
    for (const id of selection.machines.slice(0, mostChosen)) machines.add(id)
    const zones = new Set(selection.zones)
    if (pointed?.kind === 'zone') zones.add(pointed.id)
    if (at?.kind === 'zone') zones.add(at.id)
    const link = pointed?.kind === 'link' || pointed?.kind === 'label' ? pointed.id : null
    return { machines, zones, hit: pointed, pointed: link, focused, onRest }
  }, [inView, pointed, focused, at, selection, onRest])
}

function machinesInView(
  { machines }: Scene,
  [x, y, zoom]: readonly [number, number, number],
  width: number,
  height: number,
): readonly string[] {
  if (zoom < readingZoom) return []
  const left = (-x - margin) / zoom
  const top = (-y - margin) / zoom
  const right = (width - x + margin) / zoom
  const bottom = (height - y + margin) / zoom
  const found: string[] = []
  for (const { id, box } of machines) {
    if (box.x > right || box.y > bottom || box.x + box.width < left || box.y + box.height < top) continue
    found.push(id)
    if (found.length === mostInView) break
  }
  return found
}
