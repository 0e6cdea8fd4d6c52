import { useStore, useStoreApi } from '@xyflow/react'
import { useCallback, useEffect, useRef } from 'react'
import type { Box } from '#plan/plan.ts'
import { contains } from '#scene/box.ts'
import type { Scene, SceneMachine } from '#scene/scene.ts'
import { select, useSession } from '#session/session.ts'
import { onEscape } from '#ui/onEscape.ts'
import { drawnZones } from './drawnZones.ts'

/**
 * A frame drawn around machines chooses those that are painted as well; the library knows only the real ones. Escape gives the frame
 * up, and what was chosen before it is chosen again.
 */
export function useBoxSelection(scene: Scene, active: boolean): () => void {
  const store = useStoreApi()
  const frame = useRef<Box | null>(null)
  const latest = useRef(scene)
  useEffect(() => {
    latest.current = scene
  }, [scene])
  useEffect(() => {
    if (!active) return
    return store.subscribe(({ userSelectionRect, transform: [x, y, zoom] }) => {
      if (userSelectionRect === null) return
      const { x: left, y: top, width, height } = userSelectionRect
      frame.current = { x: (left - x) / zoom, y: (top - y) / zoom, width: width / zoom, height: height / zoom }
    })
  }, [active, store])
  const drawing = useStore(({ userSelectionActive }) => userSelectionActive)
  const before = useRef(useSession.getState().selection)
  useEffect(() => {
    const begin = () => {
      before.current = useSession.getState().selection
    }
    window.addEventListener('pointerdown', begin, true)
    return () => window.removeEventListener('pointerdown', begin, true)
  }, [])
  useEffect(() => {
    if (!drawing) return
    return onEscape(() => {
      store.setState({ userSelectionActive: false, userSelectionRect: null })
      frame.current = null
      select(before.current)
    })
  }, [drawing, store])
  return useCallback(() => {
    const area = frame.current
    frame.current = null
    if (!active || area === null) return
    const within = (drawn: readonly SceneMachine[]) => drawn.flatMap(({ id, box }) => (contains(area, box) ? [id] : []))
    const machines = latest.current.machines.filter(({ zone }) => zone === undefined)
    const zones = drawnZones(latest.current)
    // After the library has reported its own part.
    queueMicrotask(() => select({ machines: within(machines), zones: within(zones), links: [] }))
  }, [active])
}
