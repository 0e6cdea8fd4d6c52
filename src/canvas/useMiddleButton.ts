import { type RefObject, useEffect, useState } from 'react'

/** Whether the middle button is held that was pressed on an element, and not in a field of it. */
export function useMiddleButton(element: RefObject<HTMLElement | null>): boolean {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    const root = element.current
    const press = ({ button, target }: PointerEvent) => {
      if (button === 1 && target instanceof Element && target.closest('input, textarea') === null) setHeld(true)
    }
    const release = () => setHeld(false)
    root?.addEventListener('pointerdown', press, true)
    window.addEventListener('pointerup', release, true)
    window.addEventListener('pointercancel', release, true)
    return () => {
      root?.removeEventListener('pointerdown', press, true)
      window.removeEventListener('pointerup', release, true)
      window.removeEventListener('pointercancel', release, true)
    }
  }, [element])
  return isHeld
}
