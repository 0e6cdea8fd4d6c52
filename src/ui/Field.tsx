import { type ReactNode, useId } from 'react'

interface Props {
  readonly label: string
  /** Why the value was refused; shown and spoken. */
  readonly error?: string | undefined
  readonly hint?: ReactNode
  /** Gets the ids that tie the control to its label and its messages. */
  readonly children: (ids: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode
}

export const inputClass =
  'min-h-7 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2 text-sm text-ink placeholder:text-faint aria-invalid:border-bad'

/** A labelled control with an optional hint and error. */
export function Field({ label, error, hint, children }: Props) {
  const id = useId()
  const described = error ? `${id}-error` : hint ? `${id}-hint` : undefined
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-mute text-xs">
        {label}
      </label>
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': true as const }),
      })}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-bad text-xs">
          {error}
        </p>
      )}
      {!error && hint && (
        <p id={`${id}-hint`} className="text-faint text-xs">
          {hint}
        </p>
      )}
    </div>
  )
}
