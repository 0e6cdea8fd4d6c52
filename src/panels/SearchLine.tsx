import type { ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly words: string
  readonly onChange: (words: string) => void
  readonly children?: ReactNode
}

/** The line beside the switch between the ways to work: a field to search by, and what else belongs there. */
export function SearchLine({ label, words, onChange, children }: Props) {
  return (
    <div className="flex h-11 shrink-0 items-center justify-end gap-1.5 pr-2.5">
      {children}
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={words}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-7 w-64 max-w-[44%] rounded-md border border-line-strong bg-surface px-2 text-sm placeholder:text-faint"
      />
    </div>
  )
}
