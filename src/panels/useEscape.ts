import { type RefObject, useEffect, useRef } from 'react'

/**
 * Ends something that is on beside the page's work: by Escape wherever the focus is, but for dialogs, menus and other fields, which
 * have a use of their own for it.
 * @param own the field of this, in which Escape ends it as well
 */
export function useEscape(end: () => void, own?: RefObject<HTMLElement | null>): void {
  const latest = useRef(end)
  useEffect(() => {
    latest.current = end
  }, [end])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (document.querySelector('dialog[open], :popover-open') !== null) return
      const { target } = event
      const elsewhere =
        target instanceof Element && target !== own?.current && target.matches('input, textarea, select')
      if (elsewhere) return
      event.preventDefault()
      event.stopPropagation()
      latest.current()
    }
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [own])
}
