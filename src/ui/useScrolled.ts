import { type RefObject, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

interface Scrolled {
  /** Pixels. */
  readonly top: number
  readonly height: number
}

/**
 * How far an element is scrolled, and how high it is. What depends on it is drawn before the browser shows the element
 * scrolled, so that no row is blank for a frame.
 */
export function useScrolled(frame: RefObject<HTMLElement | null>): Scrolled {
  const [scrolled, setScrolled] = useState<Scrolled>({ top: 0, height: 400 })
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const read = () =>
      setScrolled((before) => {
        const { scrollTop: top, clientHeight: height } = element
        return before.top === top && before.height === height ? before : { top, height }
      })
    const follow = () => flushSync(read)
    read()
    const watcher = new ResizeObserver(read)
    watcher.observe(element)
    element.addEventListener('scroll', follow, { passive: true })
    return () => {
      watcher.disconnect()
      element.removeEventListener('scroll', follow)
    }
  }, [frame])
  return scrolled
}
