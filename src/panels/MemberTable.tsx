import { ClipboardPaste, Plus, X } from 'lucide-react'
import { type ClipboardEvent, useState } from 'react'
import { memberAddress } from '#flows/memberAddress.ts'
import { addMember, removeMember, updateMember } from '#plan/operations/memberOperations.ts'
import type { Machine, Member } from '#plan/plan.ts'
import { edit } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { inputClass } from '#ui/Field.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { coreSentence } from '#words/coreSentence.ts'
import { memberWords as words } from '#words/memberWords.ts'
import { uiWords } from '#words/uiWords.ts'
import { PasteMembersDialog } from './PasteMembersDialog.tsx'
import { useRefusal } from './useRefusal.ts'

/** Rows shown at first: a machine may stand for a thousand computers, and each row holds two fields. */
const shownAtFirst = 60

/** The computers of a machine, with name and address. */
export function MemberTable({ machine }: { readonly machine: Machine }) {
  const add = () =>
    edit(words.addStep, (plan) =>
      addMember(plan, machine.id, { name: `${machine.name}-${machine.members.length + 1}` }),
    )
  const [all, setAll] = useState(false)
  const [pasted, setPasted] = useState<string | null>(null)
  const shown = all ? machine.members : machine.members.slice(0, shownAtFirst)
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    // One line belongs into the field; several are a list.
    if (!/\S[\r\n]+\s*\S/.test(text)) return
    event.preventDefault()
    setPasted(text)
  }
  return (
    <>
      <div className="grid gap-2" onPaste={onPaste}>
        {machine.members.length > 0 && (
          <div aria-hidden="true" className="grid grid-cols-[1fr_1.2fr_28px] gap-1.5 text-mute text-xs">
            <span>{words.name}</span>
            <span>{words.address}</span>
          </div>
        )}
        {shown.map((member, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: members have no identity but their place
          <MemberRow key={index} machine={machine} member={member} index={index} />
        ))}
        {shown.length < machine.members.length && (
          <Button look="quiet" className="justify-self-start" onClick={() => setAll(true)}>
            {words.showAll(machine.members.length)}
          </Button>
        )}
        <div className="flex flex-wrap gap-2">
          <Button icon={<Plus size={14} />} onClick={add}>
            {words.add}
          </Button>
          <Button icon={<ClipboardPaste size={14} />} onClick={() => setPasted('')}>
            {words.pasteList}
          </Button>
        </div>
      </div>
      {pasted !== null && <PasteMembersDialog machine={machine} start={pasted} onClose={() => setPasted(null)} />}
    </>
  )
}

interface RowProps {
  readonly machine: Machine
  readonly member: Member
  readonly index: number
}

function MemberRow({ machine, member, index }: RowProps) {
  const label = member.name || words.place(index + 1)
  const [refused, setRefused] = useRefusal(words.theAddressOf(label))
  const put = (address: string | null) => {
    setRefused(null)
    return edit(words.changeStep, (plan) => updateMember(plan, machine.id, index, { address })).ok
  }
  const commit = (typed: string): boolean => {
    if (typed.trim() === '') return put(null)
    const read = memberAddress(typed)
    if (read.ok) return put(read.text)
    setRefused(read)
    return false
  }
  // A file may hold an address that nobody could type here; it is shown with the reason, too.
  const stored = member.address === undefined ? null : memberAddress(member.address)
  const fault = refused ?? (stored?.ok === false ? stored : null)
  return (
    <div className="grid grid-cols-[1fr_1.2fr_28px] items-start gap-1.5">
      <TextInput
        aria-label={words.nameOf(label)}
        value={member.name}
        onCommit={(name) => edit(words.renameStep, (plan) => updateMember(plan, machine.id, index, { name })).ok}
      />
      <TextInput
        aria-label={words.addressOf(label)}
        placeholder={words.placeholder}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${machine.id}-${index}-fault` : undefined}
        className={`${inputClass} font-mono`}
        value={member.address ?? ''}
        onCommit={commit}
        onInput={() => setRefused(null)}
        onRevert={() => setRefused(null)}
      />
      <IconButton
        label={words.remove(label)}
        icon={<X size={14} />}
        onClick={() => edit(words.removeStep, (plan) => removeMember(plan, machine.id, index))}
      />
      {fault && (
        <p id={`${machine.id}-${index}-fault`} role="alert" className="col-span-3 text-bad text-xs">
          {coreSentence(fault.reason)}{' '}
          {fault.suggestion !== undefined && (
            <button type="button" className="text-accent underline" onClick={() => put(fault.suggestion ?? null)}>
              {uiWords.use(fault.suggestion)}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
