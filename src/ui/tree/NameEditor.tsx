import { useEffect, useId, useRef, useState } from 'react'

interface Props {
  readonly label: string
  readonly start: string
  /** Why the name is refused; null when it was taken. */
  readonly onCommit: (name: string) => string | null
  /** The field goes; `byKey` when the keyboard ended it, so that the focus goes back. */
  readonly onEnd: (byKey: boolean) => void
}

/** The field in which a name is changed where it stands. Enter takes it, Escape keeps the old one. */
export function NameEditor({ label, start, onCommit, onEnd }: Props) {
  const [text, setText] = useState(start)
  const [reason, setReason] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const reasonId = useId()
  const done = useRef(false)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  const end = (byKey: boolean) => {
    done.current = true
    onEnd(byKey)
  }
  const commit = (byKey: boolean) => {
    const why = text === start ? null : onCommit(text)
    setReason(why)
    if (why === null || !byKey) end(byKey)
  }
  return (
    <span className="relative min-w-0 flex-1">
      <input
        ref={field}
        aria-label={label}
        aria-invalid={reason === null ? undefined : true}
        aria-describedby={reason === null ? undefined : reasonId}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => {
          if (!done.current) commit(false)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit(true)
          else if (event.key === 'Escape') end(true)
          else return
          event.preventDefault()
        }}
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
