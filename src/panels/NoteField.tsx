import { useEffect, useState } from 'react'
import { limits } from '#plan/limits.ts'
import { Field, inputClass } from '#ui/Field.tsx'
import { noteWords as words } from '#words/noteWords.ts'

interface Props {
  readonly label: string
  readonly value: string
  readonly hint?: string
  /** True for the field that "Rename" goes to. */
  readonly isName?: boolean
  /** Called when the field is left with a changed text that is not too long. */
  readonly onCommit: (text: string) => void
}

/** A field for lines of plain text. It commits when left, or by Ctrl+Enter; Escape takes back what was typed. */
export function NoteField({ label, value, hint, isName = false, onCommit }: Props) {
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  const over = text.length - limits.note
  const commit = () => {
    if (text !== value && over <= 0) onCommit(text)
  }
  const left = text.length > limits.note / 2 ? words.left(-over) : undefined
  return (
    <Field label={label} error={over > 0 ? words.tooLong(limits.note, over) : undefined} hint={left ?? hint}>
      {(ids) => (
        <textarea
          {...ids}
          {...(isName && { 'data-rename': '' })}
          rows={5}
          value={text}
          data-committed={text === value || undefined}
          data-typed={text !== value || undefined}
          onChange={(event) => setText(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) commit()
            if (event.key !== 'Escape' || text === value) return
            event.stopPropagation()
            setText(value)
          }}
          className={`${inputClass} resize-y py-1.5`}
        />
      )}
    </Field>
  )
}
