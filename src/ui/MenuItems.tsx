export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly disabled?: boolean
  readonly onPick: () => void
}

interface Props {
  /** Groups are parted by a line. */
  readonly groups: readonly (readonly MenuItem[])[]
  /** Called before the item's own action. */
  readonly onPick: () => void
}

/** The items of a menu. */
export function MenuItems({ groups, onPick }: Props) {
  return groups
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
              onPick()
              item.onPick()
            }}
          >
            <span className="min-w-0 flex-1 truncate">{item.label}</span>
            {item.hint && <span className="shrink-0 text-faint text-xs">{item.hint}</span>}
          </button>
        ))}
      </div>
    ))
}
