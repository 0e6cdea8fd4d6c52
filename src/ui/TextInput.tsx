import { type InputHTMLAttributes, useEffect, useState } from 'react'
import { inputClass } from './Field.tsx'

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> {
  readonly value: string
  /** Called when Escape takes back what was typed, for taking back what was said about it. */
  readonly onRevert?: () => void
  /** Called on Enter and when the field is left with a changed text. Returning false keeps what was typed. */
  readonly onCommit: (text: string) => boolean | undefined
}

/** A text field that commits as a whole: on Enter or when left. Escape takes back what was typed. */
export function TextInput({ value, onCommit, onRevert, className = inputClass, ...rest }: Props) {
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  const commit = () => {
    if (text !== value && onCommit(text) === false) return
  }
  return (
    <input
      {...rest}
      className={className}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={commit}
      // With nothing uncommitted, undo means the plan's undo, which the page handles; see app/shortcuts.
      data-committed={text === value || undefined}
      data-typed={text !== value || undefined}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        if (event.key === 'Escape') {
          setText(value)
          onRevert?.()
        }
        rest.onKeyDown?.(event)
      }}
    />
  )
}
