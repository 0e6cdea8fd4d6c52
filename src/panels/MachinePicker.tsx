import { type ReactNode, useMemo, useState } from 'react'
import type { Machine } from '#plan/plan.ts'
import { roleLook, roleName } from '#session/roleLook.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { Glyph } from '#ui/Glyph.tsx'
import { pickWords } from '#words/pickWords.ts'
import { uiWords } from '#words/uiWords.ts'
import { useListed } from './useListed.tsx'

interface Props {
  /** What is searched for at first. */
  readonly words?: string
  readonly title: string
  readonly others: readonly Machine[]
  /** Whether the rules know a port for this machine; the rest is shown when asked. */
  readonly isKnown: (machine: Machine) => boolean
  /** What stands above the search. */
  readonly children?: ReactNode
  readonly onPick: (id: string) => void
  readonly onClose: () => void
}

/** A dialog that picks one machine by name or role. */
export function MachinePicker(props: Props) {
  const { words: start = '', title, others, isKnown, children, onPick, onClose } = props
  const [words, setWords] = useState(start)
  const [all, setAll] = useState(false)
  const known = useMemo(() => others.filter(isKnown), [others, isKnown])
  const hidden = others.length - known.length
  const listed = (all ? others : known).filter(({ name, roles }) =>
    `${name} ${roles.map(roleName).join(' ')}`.toLowerCase().includes(words.toLowerCase()),
  )
  const { shown, more } = useListed(listed)
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <input
        type="search"
        aria-label={pickWords.find}
        placeholder={pickWords.placeholder}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          const first = listed[0]
          if (event.key === 'Enter' && first) onPick(first.id)
        }}
        className="mb-2 min-h-8 w-full rounded-md border border-line-strong bg-surface px-2 placeholder:text-faint"
      />
      <ul
        aria-label={pickWords.machines}
        className="scroll-edges grid max-h-[56vh] grid-cols-1 gap-0.5 overflow-y-auto"
      >
        {shown.map((other) => (
          <li key={other.id}>
            <button
              type="button"
              onClick={() => onPick(other.id)}
              className="flex min-h-9 w-full items-center gap-2 rounded-md px-2 text-left hover:bg-bg"
            >
              <Glyph path={roleLook(other.roles[0]).glyph} colour={roleLook(other.roles[0]).colour} />
              <bdi className="truncate font-medium">{other.name}</bdi>
              <span className="ml-auto shrink-0 text-mute text-sm">
                {other.roles.map(roleName).join(', ') || uiWords.noRole}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {more}
      {listed.length === 0 && (
        <p className="px-2 py-3 text-mute" role="status">
          {others.length === 0 ? pickWords.none : pickWords.noneKnown}
        </p>
      )}
      {hidden > 0 && (
        <label className="mt-2 flex items-center gap-2 border-line border-t pt-3 text-sm">
          <input
            type="checkbox"
            className="size-4 accent-(--accent)"
            checked={all}
            onChange={(event) => setAll(event.target.checked)}
          />
          {pickWords.showAll(hidden)}
        </label>
      )}
    </Dialog>
  )
}
