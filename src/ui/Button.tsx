import type { ComponentProps, ReactNode } from 'react'

const looks = {
  // Where the system's colours are forced on the page, the border shows what the ground shows elsewhere.
  primary: 'border border-transparent bg-accent text-on-accent font-medium hover:brightness-110 disabled:opacity-50',
  plain: 'border border-line-strong bg-surface text-ink hover:bg-bg disabled:text-faint disabled:hover:bg-surface',
  quiet: 'text-mute hover:bg-bg hover:text-ink disabled:opacity-45 disabled:hover:bg-transparent',
  danger: 'text-bad hover:bg-bad-soft',
  /** For what cannot be taken back, where it is asked for again. */
  dangerPrimary: 'border border-transparent bg-bad text-on-accent font-medium hover:brightness-110',
}

interface Props extends ComponentProps<'button'> {
  readonly look?: keyof typeof looks
  readonly icon?: ReactNode
  /** Shows its icon alone where the container around its tools is narrow; its words are then spoken, and shown on hover. */
  readonly folds?: boolean
}

/** A button of at least 28 pixels' height, with an optional icon before its words. */
export function Button({ look = 'plain', icon, folds = false, className = '', children, ...rest }: Props) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-7 shrink-0 items-center justify-center gap-1.5 whitespace-nowrap rounded-md px-2.5 text-sm ${looks[look]} ${className}`}
      {...(folds && typeof children === 'string' && { title: children })}
      {...rest}
    >
      {icon}
      {folds ? <span className="@max-[620px]:sr-only">{children}</span> : children}
    </button>
  )
}
