import { useStore, useStoreApi } from '@xyflow/react'
import { useCallback, useEffect, useRef } from 'react'
import type { Box } from '#plan/plan.ts'
import { contains } from '#scene/box.ts'
import { noteBox } from '#scene/noteBox.ts'
import type { Scene, SceneMachine } from '#scene/scene.ts'
import { nothing } from '#session/selection.ts'
import { currentPlan, select, useSession } from '#session/session.ts'
import { drawnNotes, useSpotlight } from '#session/spotlight.ts'
import { onEscape } from '#ui/onEscape.ts'
import { drawnZones } from './drawnZones.ts'

/**
 * A frame drawn around machines chooses those that are painted, and notes, as well; the library knows only real machines. Escape gives
 * the frame up, and what was chosen before it is chosen again.
 */
export function useBoxSelection(scene: Scene, active: boolean): () => void {
  const store = useStoreApi()
  const frame = useRef<Box | null>(null)
  const latest = useRef(scene)
  useEffect(() => {
    latest.current = scene
  }, [scene])
  useEffect(() => {
    return store.subscribe(({ userSelectionRect, transform: [x, y, zoom] }) => {
      if (userSelectionRect === null) return
      const { x: left, y: top, width, height } = userSelectionRect
      frame.current = { x: (left - x) / zoom, y: (top - y) / zoom, width: width / zoom, height: height / zoom }
    })
  }, [store])
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
    if (area === null) return
    const only = drawnNotes(useSpotlight.getState())
    const isDrawn = (id: string) => only === null || only.has(id)
    const notes = currentPlan().notes.flatMap((note) =>
      isDrawn(note.id) && contains(area, noteBox(note)) ? [note.id] : [],
    )
    const withNotes = notes.length > 0 ? { notes } : {}
    if (!active) {
      // After the library has reported its own part.
      queueMicrotask(() => {
        const { machines, zones, links } = useSession.getState().selection
        select({ machines, zones, links, ...withNotes })
      })
      return
    }
    const within = (drawn: readonly SceneMachine[]) => drawn.flatMap(({ id, box }) => (contains(area, box) ? [id] : []))
    const machines = latest.current.machines.filter(({ zone }) => zone === undefined)
    const zones = drawnZones(latest.current)
    queueMicrotask(() => select({ ...nothing, machines: within(machines), zones: within(zones), ...withNotes }))
  }, [active])
}
