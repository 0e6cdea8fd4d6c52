import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'

/** Where an editor goes on after its text was taken. `all`: nowhere, and the text goes into every cell of the range. */
export type After = 'stay' | 'down' | 'next' | 'previous' | 'all'

/** Suggestions listed at once: a plan may hold a hundred thousand machines. */
const mostOffered = 100

/** The first suggestions that hold what was typed; the first of all while nothing was. */
function offered(suggestions: readonly string[], text: string, start: string): readonly string[] {
  const wanted = text === start ? '' : text.toLowerCase()
  const found = new Set<string>()
  for (const one of suggestions) {
    if (one.toLowerCase().includes(wanted)) found.add(one)
    if (found.size === mostOffered) break
  }
  return [...found]
}

interface Props {
  readonly label: string
  readonly start: string
  /** True when the start was typed and goes on being typed; otherwise all of it is selected. */
  readonly typed: boolean
  /** True when it was opened by the pointer: a picked option is then taken at once. */
  readonly byPointer: boolean
  readonly options: readonly string[] | undefined
  readonly suggestions: readonly string[] | undefined
  readonly describedBy: string | undefined
  /** False when the text is refused; the editor then stays. */
  readonly onCommit: (text: string, after: After) => boolean
  /** The focus went elsewhere. */
  readonly onLeave: (text: string) => void
  readonly onCancel: () => void
}

/** The field or list that stands in a cell while it is edited. Enter, Tab and leaving take the text, Escape does not. */
export function CellEditor(props: Props) {
  const { label, start, typed, byPointer, options, suggestions, describedBy, onCommit, onLeave, onCancel } = props
  const [text, setText] = useState(start)
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null)
  const listId = useId()
  const done = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the editor opens
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    if (options === undefined && !typed) field.current?.select()
    // Not every browser lets a page open a list.
    if (options !== undefined && byPointer) {
      try {
        field.current?.showPicker()
      } catch {
        // The list then opens with the next click.
      }
    }
  }, [])
  const commit = (value: string, after: After) => {
    done.current = true
    if (!onCommit(value, after)) done.current = false
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      done.current = true
      onCancel()
      event.preventDefault()
    } else if (event.key === 'Enter') {
      commit(text, event.ctrlKey || event.metaKey ? 'all' : 'down')
      event.preventDefault()
    } else if (event.key === 'Tab') {
      commit(text, event.shiftKey ? 'previous' : 'next')
      event.preventDefault()
    }
  }
  const shared = {
    ref: field,
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-invalid': describedBy !== undefined ? (true as const) : undefined,
    value: text,
    onKeyDown,
    onBlur: () => {
      if (!done.current) onLeave(text)
    },
    className:
      'absolute inset-0 z-2 w-full min-w-0 bg-surface px-2 text-sm text-ink outline-2 outline-accent -outline-offset-2',
  }
  if (options !== undefined) {
    return (
      <select
        {...shared}
        onChange={(event) => {
          setText(event.target.value)
          if (byPointer) commit(event.target.value, 'stay')
        }}
      >
        {!options.includes(text) && <option value={text}>{text}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    )
  }
  return (
    <>
      <input
        {...shared}
        list={suggestions === undefined ? undefined : listId}
        onChange={(event) => setText(event.target.value)}
      />
      {suggestions !== undefined && (
        <datalist id={listId}>
          {offered(suggestions, text, start).map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </>
  )
}
