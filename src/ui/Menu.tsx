import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { type MenuItem, MenuItems } from './MenuItems.tsx'
import { itemsOf, moveFocus } from './menuFocus.ts'

interface Props {
  readonly label: string
  readonly icon?: ReactNode
  /** Groups are parted by a line. */
  readonly groups: readonly (readonly MenuItem[])[]
}

/** A menu button on the platform's popover: it closes on Escape and on a click elsewhere; arrows walk its items. */
export function Menu({ label, icon, groups }: Props) {
  const id = useId()
  const trigger = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const [place, setPlace] = useState({ left: 0, top: 0 })

  const close = () => {
    menu.current?.hidePopover()
    trigger.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (moveFocus(menu.current, event.key)) event.preventDefault()
    if (event.key === 'Tab') menu.current?.hidePopover()
  }
  return (
    <>
      <Button
        ref={trigger}
        look="quiet"
        icon={icon}
        aria-haspopup="menu"
        aria-expanded={open}
        popoverTarget={id}
        onClick={() => {
          const box = trigger.current?.getBoundingClientRect()
          if (box) setPlace({ left: Math.min(box.left, window.innerWidth - 288), top: box.bottom + 4 })
        }}
      >
        {label}
      </Button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        style={{ left: place.left, top: place.top }}
        onKeyDown={onKeyDown}
        onToggle={(event) => {
          const opened = event.newState === 'open'
          setOpen(opened)
          if (opened) itemsOf(menu.current)[0]?.focus()
          else if (menu.current?.contains(document.activeElement) || document.activeElement === document.body)
            trigger.current?.focus()
        }}
        className="fixed inset-auto m-0 max-h-[70vh] w-70 overflow-y-auto rounded-lg border border-line-strong bg-surface p-1 text-ink shadow-(--shadow)"
      >
        <MenuItems groups={groups} onPick={close} />
      </div>
    </>
  )
}
