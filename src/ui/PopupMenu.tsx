import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type MenuItem, MenuItems } from './MenuItems.tsx'

interface Props {
  readonly label: string
  /** Where it was asked for, in pixels of the window. */
  readonly x: number
  readonly y: number
  readonly groups: readonly (readonly MenuItem[])[]
  readonly onClose: () => void
}

/** A menu at a place of the window, on the platform's popover: it closes on Escape and on a click elsewhere, and gives the focus back. */
export function PopupMenu({ label, x, y, groups, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ left: x, top: y })
  useLayoutEffect(() => {
    const element = menu.current
    if (element === null) return
    const before = document.activeElement
    element.showPopover()
    const { width, height } = element.getBoundingClientRect()
    // Near an edge of the window it opens to the other side.
    setPlace({
      left: Math.max(4, Math.min(x, window.innerWidth - width - 4)),
      top: Math.max(4, Math.min(y, window.innerHeight - height - 4)),
    })
    return () => {
      if (element.contains(document.activeElement) && before instanceof HTMLElement) before.focus()
    }
  }, [x, y])
  useEffect(() => {
    const element = menu.current
    const closed = (event: Event) => {
      if ('newState' in event && event.newState === 'closed') onClose()
    }
    element?.addEventListener('toggle', closed)
    return () => element?.removeEventListener('toggle', closed)
  }, [onClose])
  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      // So that a long menu can be scrolled; its items take the focus.
      tabIndex={0}
      aria-label={label}
      style={place}
      onKeyDown={(event) => {
        if (event.key === 'Tab') menu.current?.hidePopover()
      }}
      onContextMenu={(event) => event.preventDefault()}
      className="fixed inset-auto m-0 scroll-edges max-h-[80vh] w-max min-w-60 max-w-[min(380px,100vw-8px)] overflow-y-auto rounded-lg border border-line-strong bg-surface p-1 text-ink shadow-(--float) [--outer:var(--float)]"
    >
      <MenuItems groups={groups} onPick={() => menu.current?.hidePopover()} />
    </div>
  )
}
