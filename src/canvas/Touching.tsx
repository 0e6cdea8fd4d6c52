import { type RefObject, useEffect } from 'react'

/** A finger that rests so long asks for the menu. Milliseconds. */
const longPress = 500
/** A resting finger moves no farther. Pixels. */
const slack = 10

const things = '.react-flow__node, .link-label'

/** The same touches as if they had met another element. */
const copyOf = ({ type, touches, targetTouches, changedTouches }: TouchEvent): TouchEvent =>
  new TouchEvent(type, {
    ...{ bubbles: true, cancelable: true, composed: true },
    ...{ touches: [...touches], targetTouches: [...targetTouches], changedTouches: [...changedTouches] },
  })

/**
 * What fingers do on the canvas beyond what the library knows: a machine that is painted becomes real only when it is touched, after the
 * browser has decided whom the touch meets, so the touch is handed on to it; a long press opens the menu of what is there.
 */
export function Touching({ root }: { readonly root: RefObject<HTMLElement | null> }) {
  useEffect(() => {
    const element = root.current
    if (element === null || !('ontouchstart' in window)) return
    let heir: Element | null = null
    let press: { readonly x: number; readonly y: number; readonly since: number } | null = null

    const start = (event: TouchEvent) => {
      const [touch, second] = event.touches
      press = null
      if (!event.isTrusted || touch === undefined || second !== undefined) return
      const { target } = event
      if (!(target instanceof Element) || target.closest('.react-flow__panel') !== null) return
      press = { x: touch.clientX, y: touch.clientY, since: event.timeStamp }
      const met = document.elementFromPoint(touch.clientX, touch.clientY)
      const isMet = met !== null && (met === target || met.contains(target) || met.closest(things) === null)
      heir = isMet ? null : met
      if (heir === null) return
      // The ground would move under it.
      event.stopPropagation()
      heir.dispatchEvent(copyOf(event))
    }
    const move = (event: TouchEvent) => {
      const [touch] = event.touches
      if (!event.isTrusted || touch === undefined) return
      if (press && Math.hypot(touch.clientX - press.x, touch.clientY - press.y) > slack) press = null
      heir?.dispatchEvent(copyOf(event))
    }
    const end = (event: TouchEvent) => {
      if (!event.isTrusted) return
      heir?.dispatchEvent(copyOf(event))
      if (event.touches.length === 0) heir = null
      const { x, y, since } = press ?? { x: 0, y: 0, since: Number.POSITIVE_INFINITY }
      press = null
      if (event.type === 'touchcancel' || event.timeStamp - since < longPress) return
      // No click follows.
      event.preventDefault()
      const place = { bubbles: true, cancelable: true, clientX: x, clientY: y }
      document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('contextmenu', place))
    }
    // Where the browser itself tells of a long press, the finger is still down, and lifting it would close the menu again.
    const early = (event: MouseEvent) => {
      if (!event.isTrusted || press === null) return
      event.preventDefault()
      event.stopPropagation()
    }
    const how = { capture: true, passive: false } as const
    element.addEventListener('touchstart', start, how)
    element.addEventListener('touchmove', move, how)
    element.addEventListener('touchend', end, how)
    element.addEventListener('touchcancel', end, how)
    element.addEventListener('contextmenu', early, true)
    return () => {
      element.removeEventListener('touchstart', start, how)
      element.removeEventListener('touchmove', move, how)
      element.removeEventListener('touchend', end, how)
      element.removeEventListener('touchcancel', end, how)
      element.removeEventListener('contextmenu', early, true)
    }
  }, [root])
  return null
}
