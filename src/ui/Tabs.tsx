import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'

interface Tab<Id extends string> {
  readonly id: Id
  readonly label: string
  /** Undefined while it is not known. */
  readonly count: number | undefined
}

interface Props<Id extends string> {
  readonly label: string
  readonly tabs: readonly Tab<Id>[]
  readonly active: Id
  readonly onChange: (id: Id) => void
  /** Stands right of the tabs. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** Tabs with one tab stop; arrows choose. */
export function Tabs<Id extends string>({ label, tabs, active, onChange, aside, children }: Props<Id>) {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === active)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key]
    const tab = to === undefined ? undefined : tabs.at(to % tabs.length)
    if (tab === undefined) return
    event.preventDefault()
    onChange(tab.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus({ focusVisible: true })
  }
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex shrink-0 flex-wrap items-center gap-x-2 border-line border-b pr-2 pl-2.5">
        <div
          ref={list}
          role="tablist"
          aria-label={label}
          className="flex min-w-0 gap-0.5 overflow-x-auto"
          onKeyDown={onKeyDown}
        >
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${base}-${tab.id}`}
              data-tab={tab.id}
              aria-selected={tab.id === active}
              aria-controls={`${base}-panel`}
              tabIndex={tab.id === active ? 0 : -1}
              onClick={() => onChange(tab.id)}
              className="-outline-offset-2 min-h-8 shrink-0 whitespace-nowrap px-2.5 text-mute hover:text-ink aria-selected:font-semibold aria-selected:text-ink aria-selected:shadow-[inset_0_-2px_var(--accent)]"
            >
              {tab.label}
              <span className="ml-1.5 rounded-full max-[400px]:sr-only bg-bg px-1.5 font-normal text-mute text-xs">
                {tab.count}
              </span>
            </button>
          ))}
        </div>
        <div className="ml-auto flex min-w-0 items-center gap-2">{aside}</div>
      </div>
      <div
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${active}`}
        className="flex min-h-0 flex-1 flex-col"
      >
        {children}
      </div>
    </div>
  )
}
