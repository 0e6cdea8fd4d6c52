import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { Button } from './Button.tsx'

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly disabled?: boolean
  readonly onPick: () => void
}

interface Props {
  readonly label: string
  readonly icon?: ReactNode
  /** Groups are parted by a line. */
  readonly groups: readonly (readonly MenuItem[])[]
}

const itemsOf = (menu: HTMLElement | null): HTMLElement[] =>
  menu ? [...menu.querySelectorAll<HTMLElement>('[role=menuitem]:not([disabled])')] : []

function moveFocus(menu: HTMLElement | null, key: string): boolean {
  const items = itemsOf(menu)
  const at = items.indexOf(document.activeElement as HTMLElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key]
  if (to === undefined || items.length === 0) return false
  items.at(to % items.length)?.focus()
  return true
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
        {groups
          .filter((group) => group.length > 0)
          .map((group, index) => (
            <div key={group[0]?.id} className={index === 0 ? '' : 'mt-1 border-line border-t pt-1'}>
              {group.map((item) => (
                <button
                  key={item.id}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  disabled={item.disabled}
                  className="flex min-h-7 w-full items-baseline gap-3 rounded px-2 py-1 text-left text-sm hover:bg-accent-soft focus:bg-accent-soft focus:outline-none disabled:text-faint"
                  onClick={() => {
                    close()
                    item.onPick()
                  }}
                >
                  <span className="min-w-0 flex-1 truncate">{item.label}</span>
                  {item.hint && <span className="shrink-0 text-faint text-xs">{item.hint}</span>}
                </button>
              ))}
            </div>
          ))}
      </div>
    </>
  )
}
