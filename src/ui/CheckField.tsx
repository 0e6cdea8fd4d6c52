interface Props {
  readonly label: string
  readonly title?: string
  readonly checked: boolean
  readonly onChange: (on: boolean) => void
}

/** A check box with its words behind it. */
export function CheckField({ label, title, checked, onChange }: Props) {
  return (
    <label className="flex items-center gap-1.5 text-sm" title={title}>
      <input
        type="checkbox"
        className="size-4 shrink-0 accent-(--accent)"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  )
}
