import { Check } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { itemsOf, moveFocus } from './menuFocus.ts'

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly disabled?: boolean
  /** For one of several that exclude each other: whether it holds now. */
  readonly checked?: boolean
  /** True when it is on or off by itself instead. */
  readonly toggles?: boolean
  readonly onPick: () => void
}

interface Props {
  /** Groups are parted by a line. */
  readonly groups: readonly (readonly MenuItem[])[]
  /** Called before the item's own action. */
  readonly onPick: () => void
}

/** The items of an open menu. The first takes the focus; arrows, Home, End and first letters walk them. */
export function MenuItems({ groups, onPick }: Props) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => itemsOf(element.current)[0]?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (plain && moveFocus(element.current, event.key)) event.preventDefault()
  }
  const hasMarks = groups.some((group) => group.some(({ checked }) => checked !== undefined))
  return (
    <div ref={element} role="none" onKeyDown={onKeyDown}>
      {groups
        .filter((group) => group.length > 0)
        .map((group, index) => (
          <div key={group[0]?.id} role="none" className={index === 0 ? '' : 'mt-1 border-line border-t pt-1'}>
            {group.map((item) => (
              <button
                key={item.id}
                type="button"
                {...(item.checked === undefined
                  ? { role: 'menuitem' }
                  : { role: item.toggles ? 'menuitemcheckbox' : 'menuitemradio', 'aria-checked': item.checked })}
                tabIndex={-1}
                disabled={item.disabled}
                className="flex min-h-7 w-full items-baseline gap-3 rounded px-2 py-1 text-left text-sm hover:bg-accent-soft focus:bg-accent-soft focus:outline-hidden focus:-outline-offset-2 disabled:bg-transparent disabled:text-faint disabled:opacity-70"
                onClick={() => {
                  onPick()
                  item.onPick()
                }}
              >
                {hasMarks && (
                  <span className="w-3.5 shrink-0 self-center text-accent">
                    {item.checked && <Check size={14} aria-hidden="true" />}
                  </span>
                )}
                <span className="min-w-0 flex-1 truncate">{item.label}</span>
                {item.hint && <span className="shrink-0 text-faint text-xs">{item.hint}</span>}
              </button>
            ))}
          </div>
        ))}
    </div>
  )
}
