import type { ComponentProps, ReactNode } from 'react'

interface Props extends ComponentProps<'button'> {
  /** Spoken, and shown on hover. */
  readonly label: string
  readonly icon: ReactNode
  /** The key that does the same, as a person reads it; shown on hover. */
  readonly keys?: string | undefined
}

/** A square button with a picture; its name is spoken and shown on hover. */
export function IconButton({ label, icon, keys, className = '', ...rest }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      title={keys === undefined ? label : `${label} (${keys})`}
      className={`inline-grid size-7 shrink-0 place-items-center rounded-md text-mute hover:bg-bg hover:text-ink disabled:opacity-45 disabled:hover:bg-transparent aria-pressed:bg-accent-soft aria-pressed:text-accent ${className}`}
      {...rest}
    >
      {icon}
    </button>
  )
}
