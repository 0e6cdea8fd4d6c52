import { type InputHTMLAttributes, type KeyboardEvent, type TextareaHTMLAttributes, useEffect, useState } from 'react'
import { inputClass } from './Field.tsx'

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> {
  readonly value: string
  /** Called when Escape takes back what was typed, for taking back what was said about it. */
  readonly onRevert?: () => void
  /** Called on Enter and when the field is left with a changed text. Returning false keeps what was typed. */
  readonly onCommit: (text: string) => boolean | undefined
  /** True for a text that may be longer than the field is wide: it goes on in further lines. */
  readonly wraps?: boolean
}

/** A text field that commits as a whole: on Enter or when left. Escape takes back what was typed. */
export function TextInput({ value, onCommit, onRevert, className = inputClass, wraps = false, ...rest }: Props) {
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  const commit = () => {
    if (text !== value && onCommit(text) === false) return
  }
  const shared = {
    ...rest,
    value: text,
    onChange: (event: { readonly target: { readonly value: string } }) => setText(event.target.value),
    onBlur: commit,
    // With nothing uncommitted, undo means the plan's undo, which the page handles; see app/shortcuts.
    'data-committed': text === value || undefined,
    'data-typed': text !== value || undefined,
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key === 'Enter') {
        commit()
        if (wraps) event.preventDefault()
      }
      if (event.key === 'Escape') {
        setText(value)
        onRevert?.()
      }
      rest.onKeyDown?.(event)
    },
  }
  if (!wraps) return <input {...shared} className={className} />
  return (
    <textarea
      {...(shared as unknown as TextareaHTMLAttributes<HTMLTextAreaElement>)}
      // Where the browser cannot fit the field to its text.
      rows={Math.min(8, Math.ceil(text.length / 36) || 1)}
      className={`${className} field-sizing-content resize-none py-1`}
    />
  )
}
