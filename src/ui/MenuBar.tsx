import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'

interface Props {
  readonly label: string
  readonly menus: readonly { readonly id: string; readonly label: string }[]
  /** What an open menu holds; `close` closes it and gives the focus back to its name. Its code may come later. */
  readonly contents: (id: string, close: () => void) => ReactNode
}

const menuOf = (name: Element | undefined): HTMLElement | null => name?.nextElementSibling as HTMLElement | null

/**
 * The menus of a desktop program on the platform's popover: one stop for Tab, arrows walk from menu to menu, the pointer
 * opens the next by passing over it, Escape and a click elsewhere close.
 */
export function MenuBar({ label, menus, contents }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<string | null>(null)
  const [stop, setStop] = useState(menus[0]?.id)
  const names = () => [...(bar.current?.querySelectorAll<HTMLElement>('[aria-haspopup]') ?? [])]

  const onKeyDown = (event: KeyboardEvent) => {
    const all = names()
    const at = all.findIndex((name) => name.parentElement?.contains(event.target as Node))
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step !== undefined) {
      const next = all[(at + step + all.length) % all.length]
      next?.focus()
      if (open !== null) menuOf(next)?.showPopover()
    } else if (event.key === 'ArrowDown' && event.target === all[at]) menuOf(all[at])?.showPopover()
    else if (event.key === 'Tab') {
      if (open !== null) menuOf(all[at])?.hidePopover()
      return
    } else return
    event.preventDefault()
  }
  return (
    <div ref={bar} role="menubar" aria-label={label} tabIndex={-1} className="flex shrink-0" onKeyDown={onKeyDown}>
      {menus.map(({ id, label: name }) => (
        <div key={id} role="none">
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === id}
            tabIndex={stop === id ? 0 : -1}
            popoverTarget={`menu-${id}`}
            onFocus={() => setStop(id)}
            onPointerEnter={(event) => {
              if (open === null || open === id || event.pointerType !== 'mouse') return
              event.currentTarget.focus()
              menuOf(event.currentTarget)?.showPopover()
            }}
            className="min-h-7 rounded-md px-2 text-mute text-sm max-[1000px]:px-1.5 hover:bg-bg hover:text-ink aria-expanded:bg-accent-soft aria-expanded:text-ink"
          >
            {name}
          </button>
          <div
            id={`menu-${id}`}
            popover="auto"
            role="menu"
            aria-label={name}
            tabIndex={0}
            onBeforeToggle={({ currentTarget: menu }) => {
              const box = menu.previousElementSibling?.getBoundingClientRect()
              menu.style.left = `${Math.max(4, Math.min(box?.left ?? 0, window.innerWidth - 388))}px`
              menu.style.top = `${(box?.bottom ?? 0) + 4}px`
            }}
            onToggle={({ currentTarget: menu, newState }) => {
              if (newState === 'open') {
                setOpen(id)
                return
              }
              if (menu.contains(document.activeElement) || document.activeElement === document.body)
                (menu.previousElementSibling as HTMLElement).focus()
              setOpen((now) => (now === id ? null : now))
            }}
            className="fixed inset-auto m-0 scroll-edges max-h-[calc(100vh-60px)] w-max min-w-60 max-w-[min(380px,100vw-8px)] overflow-y-auto rounded-lg border border-line-strong bg-surface p-1 text-ink shadow-(--float) [--outer:var(--float)]"
          >
            {open === id &&
              contents(id, () => {
                const name = names().find((one) => one.parentElement?.contains(document.activeElement))
                menuOf(name)?.hidePopover()
                name?.focus()
              })}
          </div>
        </div>
      ))}
    </div>
  )
}
