import { type ReactNode, useId } from 'react'

interface Props {
  /** The words of the button, and the name of the panel that it opens. */
  readonly label: string
  readonly icon: ReactNode
  /** How many of the settings in the panel are not as they are at first: said beside the words while it is closed. */
  readonly set: number
  readonly children: ReactNode
}

/** Settings that are rarely touched, in a panel that a button opens above itself; Escape and a click elsewhere close it. */
export function DropPanel({ label, icon, set, children }: Props) {
  const id = useId()
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="inline-flex min-h-7 shrink-0 items-center gap-1.5 whitespace-nowrap rounded-md px-2.5 text-mute text-sm hover:bg-bg hover:text-ink"
      >
        {icon}
        {label}
        {set > 0 && <span className="rounded-full bg-accent-soft px-1.5 text-accent text-xs">{set}</span>}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        onBeforeToggle={({ currentTarget: panel }) => {
          const box = panel.previousElementSibling?.getBoundingClientRect()
          panel.style.right = `${Math.max(4, window.innerWidth - (box?.right ?? 0))}px`
          panel.style.bottom = `${window.innerHeight - (box?.top ?? 0) + 4}px`
        }}
        className="fixed inset-auto m-0 w-max max-w-[min(380px,94vw)] rounded-lg border border-line-strong bg-surface p-2 text-ink shadow-(--float)"
      >
        {children}
      </div>
    </>
  )
}
