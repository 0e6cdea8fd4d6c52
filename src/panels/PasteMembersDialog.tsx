import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { type MemberRow, readMembers } from '#plan/lists/readMembers.ts'
import { setMembers } from '#plan/operations/memberOperations.ts'
import type { Machine } from '#plan/plan.ts'
import { edit } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { inputClass } from '#ui/Field.tsx'
import { type Column, VirtualTable } from '#ui/VirtualTable.tsx'
import { coreSentence } from '#words/coreSentence.ts'
import { memberWords } from '#words/memberWords.ts'
import { uiWords } from '#words/uiWords.ts'
import { useReading } from './useReading.ts'

const words = memberWords.paste

interface Props {
  readonly machine: Machine
  readonly start: string
  readonly onClose: () => void
}

const columns: readonly Column<MemberRow & { readonly at: number }>[] = [
  { id: 'name', title: memberWords.name, className: 'font-medium', cell: ({ member }) => <bdi>{member.name}</bdi> },
  { id: 'address', title: memberWords.address, className: 'font-mono', cell: ({ member }) => member.address ?? '' },
  {
    id: 'doubt',
    title: words.doubt,
    className: 'text-warn',
    cell: ({ doubt }) =>
      doubt && (
        <span title={coreSentence(doubt)}>
          <TriangleAlert size={13} aria-hidden="true" className="mr-1 inline align-[-2px]" />
          {coreSentence(doubt)}
        </span>
      ),
  },
]

const readRows = (text: string) => readMembers(text).map((row, at) => ({ ...row, at }))

/** Pasted names and addresses become members of one machine, as one step. */
export function PasteMembersDialog({ machine, start, onClose }: Props) {
  const [text, setText] = useState(start)
  const { shown: rows, read } = useReading(text, readRows)
  const old = machine.members
  // Members without an address are what a new machine starts with.
  const [replace, setReplace] = useState(old.every((member) => member.address === undefined))
  const doubtful = rows.filter(({ doubt }) => doubt !== undefined).length
  const add = () => {
    const pasted = read().map(({ member }) => member)
    if (pasted.length === 0) return
    const next = replace ? pasted : [...old, ...pasted]
    if (edit(words.step, (plan) => setMembers(plan, machine.id, next)).ok) onClose()
  }
  return (
    <Dialog
      wide
      title={words.title(machine.name)}
      onClose={onClose}
      footer={
        <>
          <p role="status" className="mr-auto self-center text-mute text-sm">
            {doubtful > 0 && words.doubtful(doubtful)}
          </p>
          <Button onClick={onClose}>{uiWords.cancel}</Button>
          <Button look="primary" disabled={rows.length === 0} onClick={add}>
            {words.add(rows.length)}
          </Button>
        </>
      }
    >
      <label htmlFor="member-list" className="text-mute text-xs">
        {words.about}
      </label>
      <textarea
        id="member-list"
        value={text}
        rows={rows.length > 0 ? 4 : 8}
        spellCheck={false}
        placeholder={'HV01, 10.0.2.11\nHV02, 10.0.2.12'}
        onChange={(event) => setText(event.target.value)}
        className={`${inputClass} mt-1 resize-y py-1.5 font-mono`}
      />
      {rows.length > 0 && (
        <div className="mt-2 flex h-56 flex-col rounded-md border border-line">
          <VirtualTable label={words.preview} columns={columns} rows={rows} idOf={({ at }) => String(at)} />
        </div>
      )}
      {old.length > 0 && (
        <label className="mt-3 flex items-center gap-2 text-sm">
          <input
            type="checkbox"
            className="size-4 accent-(--accent)"
            checked={replace}
            onChange={(event) => setReplace(event.target.checked)}
          />
          {words.replace(old.length)}
        </label>
      )}
    </Dialog>
  )
}
