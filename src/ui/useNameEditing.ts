import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'

interface Wanted {
  readonly start: string
  /** Why the text is refused; null when it was taken. */
  readonly onCommit: (text: string) => string | null
  /** The field goes; `byKey` when the keyboard ended it, so that the focus goes back. */
  readonly onEnd: (byKey: boolean) => void
}

type Field = HTMLInputElement & HTMLTextAreaElement

/**
 * A field in which something is changed where it stands. Enter takes the text, as leaving the field does, and Escape keeps the old one.
 * What is refused stays in the field with the reason; left blank, the field goes.
 */
export function useNameEditing({ start, onCommit, onEnd }: Wanted) {
  const [text, setText] = useState(start)
  const [reason, setReason] = useState<string | null>(null)
  const ref = useRef<Field>(null)
  const reasonId = useId()
  const done = useRef(false)
  useEffect(() => {
    ref.current?.focus({ preventScroll: true })
    ref.current?.select()
  }, [])
  const end = (byKey: boolean) => {
    done.current = true
    onEnd(byKey)
  }
  const commit = (byKey: boolean) => {
    if (done.current) return
    const why = text === start ? null : onCommit(text)
    setReason(why)
    if (why === null || (!byKey && text.trim() === '')) end(byKey)
  }
  const field = {
    ref,
    value: text,
    'aria-invalid': reason === null ? undefined : (true as const),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => setText(target.value),
    onBlur: () => commit(false),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !event.shiftKey) commit(true)
      else if (event.key === 'Escape') end(true)
      else return
      event.preventDefault()
    },
  }
  return { field, reason, reasonId }
}
