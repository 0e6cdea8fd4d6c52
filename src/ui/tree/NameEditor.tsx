import { useNameEditing } from '../useNameEditing.ts'

interface Props {
  readonly label: string
  readonly start: string
  /** Why the name is refused; null when it was taken. */
  readonly onCommit: (name: string) => string | null
  /** The field goes; `byKey` when the keyboard ended it, so that the focus goes back. */
  readonly onEnd: (byKey: boolean) => void
}

/** The field in which a name is changed where it stands. Enter takes it, Escape keeps the old one. */
export function NameEditor({ label, ...wanted }: Props) {
  const { field, reason, reasonId } = useNameEditing(wanted)
  return (
    <span className="relative min-w-0 flex-1">
      <input
        {...field}
        aria-label={label}
        aria-describedby={reason === null ? undefined : reasonId}
        className="min-h-6 w-full rounded border border-accent bg-surface px-1.5 text-sm"
      />
      {reason !== null && (
        <span
          id={reasonId}
          role="alert"
          className="absolute top-full left-0 z-3 w-max max-w-90 rounded-md border border-bad bg-surface px-2 py-1 text-bad text-xs shadow-(--shadow)"
        >
          {reason}
        </span>
      )}
    </span>
  )
}
