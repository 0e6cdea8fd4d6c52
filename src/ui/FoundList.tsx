import { type ReactNode, useId, useState } from 'react'

interface Props<Item extends { readonly id: string }> {
  /** Names of the field and of the list. */
  readonly label: string
  readonly listLabel: string
  readonly placeholder: string
  readonly typed: string
  readonly onType: (typed: string) => void
  /** What fits what was typed, best first. */
  readonly found: readonly Item[]
  /** Said when nothing fits. */
  readonly none: string
  readonly onPick: (item: Item) => void
  readonly isDisabled?: (item: Item) => boolean
  /** True when Enter takes nothing before an arrow was pressed. */
  readonly chosenByHand?: boolean
  /** Called on Tab, for a popup that has nothing else to go to. */
  readonly onTab?: () => void
  readonly listClass?: string
  readonly children: (item: Item) => ReactNode
}

/** A field to type in and the list of what fits: the focus stays in the field, arrows walk the list, Enter picks. */
export function FoundList<Item extends { readonly id: string }>(props: Props<Item>) {
  const { typed, found, onPick, isDisabled, onTab } = props
  const [at, setAt] = useState<number | null>(null)
  const listId = useId()
  const first = props.chosenByHand ? null : 0
  const chosenAt = at === null ? first : Math.min(at, found.length - 1)
  const chosen = chosenAt === null ? undefined : found[chosenAt]
  const optionId = (item: Item) => `${listId}-${item.id}`
  const walk = (step: number) => {
    const from = chosenAt ?? (step > 0 ? -1 : 0)
    const next = (from + step + found.length) % found.length
    setAt(next)
    const item = found[next]
    if (item) document.getElementById(optionId(item))?.scrollIntoView({ block: 'nearest' })
  }
  const pick = (item: Item | undefined) => {
    if (item !== undefined && !isDisabled?.(item)) onPick(item)
  }
  return (
    <>
      {/* No search field: Escape would clear it instead of closing what it stands in, in Safari even when it is empty. */}
      <input
        type="text"
        enterKeyHint="search"
        role="combobox"
        aria-label={props.label}
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosen && optionId(chosen)}
        placeholder={props.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          props.onType(event.target.value)
          setAt(null)
        }}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
          if (step !== undefined && found.length > 0) {
            event.preventDefault()
            walk(step)
          }
          if (event.key === 'Enter') {
            event.preventDefault()
            pick(chosen)
          }
          if (event.key === 'Tab') onTab?.()
        }}
        className="min-h-8 w-full rounded-md border border-line-strong bg-surface px-2 placeholder:text-faint"
      />
      <div
        id={listId}
        role="listbox"
        aria-label={props.listLabel}
        className={`mt-1.5 grid grid-cols-1 gap-0.5 ${props.listClass ?? ''}`}
      >
        {found.map((item) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field above, which keeps the focus
          <div
            key={item.id}
            id={optionId(item)}
            role="option"
            tabIndex={-1}
            aria-selected={item === chosen}
            aria-disabled={isDisabled?.(item)}
            // The focus stays in the field, also when what is pressed cannot be picked.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(item)}
            className={`flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 py-0.5 ${item === chosen ? 'bg-accent-soft' : 'hover:bg-bg'} ${isDisabled?.(item) ? 'text-faint' : ''}`}
          >
            {props.children(item)}
          </div>
        ))}
      </div>
      {found.length === 0 && (
        <p role="status" className="px-2 py-3 text-mute">
          {props.none}
        </p>
      )}
    </>
  )
}
