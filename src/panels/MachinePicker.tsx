import { type ReactNode, useMemo, useState } from 'react'
import type { Machine } from '#plan/plan.ts'
import { roleLook, roleName } from '#session/roleLook.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { FoundList } from '#ui/FoundList.tsx'
import { Glyph } from '#ui/Glyph.tsx'
import { pickWords } from '#words/pickWords.ts'
import { shownName, uiWords } from '#words/uiWords.ts'
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
      <FoundList
        label={pickWords.find}
        listLabel={pickWords.machines}
        placeholder={pickWords.placeholder}
        typed={words}
        onType={setWords}
        found={shown}
        none={others.length === 0 ? pickWords.none : pickWords.noneKnown}
        onPick={({ id }) => onPick(id)}
        listClass="scroll-edges max-h-[56vh] overflow-y-auto"
      >
        {({ name, roles }) => (
          <>
            <Glyph path={roleLook(roles[0]).glyph} colour={roleLook(roles[0]).colour} />
            <bdi className="truncate font-medium">{shownName(name)}</bdi>
            <span className="ml-auto shrink-0 text-mute text-sm">
              {roles.map(roleName).join(', ') || uiWords.noRole}
            </span>
          </>
        )}
      </FoundList>
      {more}
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
