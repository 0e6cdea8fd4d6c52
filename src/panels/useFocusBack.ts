import { useLayoutEffect } from 'react'

/** Gives the focus back, when this goes with the focus in it or on nothing, to what had it before. */
export function useFocusBack(): void {
  useLayoutEffect(() => {
    const before = document.activeElement
    return () => {
      // What is gone has lost the focus to the page by the next turn; somebody else may have it by then.
      queueMicrotask(() => {
        if (document.activeElement !== document.body && document.activeElement !== null) return
        const home =
          before?.isConnected && before !== document.body ? before : document.querySelector('[data-focus-home]')
        if (home instanceof HTMLElement) home.focus()
      })
    }
  }, [])
}
