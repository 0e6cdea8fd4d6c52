import { type PointerEvent, useEffect, useRef } from 'react'
import type { Position } from '#plan/plan.ts'
import { type Carried, carrier } from '#session/carrying.ts'
import { onEscape } from '#ui/onEscape.ts'

/** Pixels the pointer travels before a press becomes a drag. */
const threshold = 5

/**
 * Drags something out of a panel with pointer events, which, unlike the platform's drag and drop, also work by touch.
 * The drawing shows where it would come to stand: in line with others, unless Alt is held. Dropped beside the canvas, or given up with
 * Escape, it does nothing.
 */
export function useDragOut(name: string, what: Pick<Carried, 'kind' | 'size'>, drop: (at: Position) => unknown) {
  const stop = useRef<() => void>(undefined)
  const dropped = useRef(false)
  useEffect(() => () => stop.current?.(), [])

  const start = (down: PointerEvent) => {
    if (down.button !== 0) return
    dropped.current = false
    let ghost: HTMLElement | undefined
    let last: { readonly clientX: number; readonly clientY: number } = down
    const hold = (isFree: boolean) => carrier().over({ ...what, clientX: last.clientX, clientY: last.clientY, isFree })
    const move = (event: globalThis.PointerEvent) => {
      if (event.pointerId !== down.pointerId) return
      // Let go where nobody told of it, over another window for instance.
      if (event.buttons === 0) {
        end()
        return
      }
      const far = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > threshold
      if (ghost === undefined && far) {
        ghost = makeGhost(name)
        release = onEscape(end)
      }
      if (ghost === undefined) return
      ghost.style.transform = `translate(${event.clientX + 8}px, ${event.clientY + 8}px)`
      last = event
      hold(event.altKey)
    }
    const turn = (event: KeyboardEvent) => {
      if (event.key !== 'Alt' || ghost === undefined) return
      // Alone it would open the browser's menu.
      event.preventDefault()
      hold(event.altKey)
    }
    const up = (event: globalThis.PointerEvent) => {
      if (event.pointerId !== down.pointerId) return
      last = event
      const at = ghost && hold(event.altKey)
      end()
      if (at === undefined) return
      dropped.current = true
      if (at) drop(at)
    }
    let release = () => {}
    const end = () => {
      if (ghost) carrier().end()
      ghost?.remove()
      ghost = undefined
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointercancel', end)
      window.removeEventListener('keydown', turn)
      window.removeEventListener('keyup', turn)
      release()
      stop.current = undefined
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', up)
    window.addEventListener('pointercancel', end)
    window.addEventListener('keydown', turn)
    window.addEventListener('keyup', turn)
    stop.current = end
  }

  /** A click event follows a drop when it ends over the item itself; it is not a second addition. */
  const justDropped = () => {
    const was = dropped.current
    dropped.current = false
    return was
  }
  return { start, justDropped }
}

function makeGhost(name: string): HTMLElement {
  const ghost = document.createElement('div')
  ghost.textContent = name
  ghost.className =
    'pointer-events-none fixed top-0 left-0 z-50 rounded-md border border-accent bg-surface px-2 py-1 text-sm shadow-(--shadow)'
  document.body.append(ghost)
  return ghost
}
