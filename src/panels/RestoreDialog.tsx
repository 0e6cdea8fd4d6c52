import { type FormEvent, useEffect, useState } from 'react'
import { outside, useOutside } from '#session/outside.ts'
import type { RestorePoint } from '#session/restorePoints.ts'
import { edit, notify, useSession } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { DoneButton } from '#ui/DoneButton.tsx'
import { inputClass } from '#ui/Field.tsx'
import { restoreWords as words } from '#words/restoreWords.ts'
import { RestorePointRow } from './RestorePointRow.tsx'

/** The kept states of the open plan: keep one, see what differs, go back to one, open it as a copy, remove it. */
export function RestoreDialog({ onClose }: { readonly onClose: () => void }) {
  const [points, setPoints] = useState<readonly RestorePoint[] | null>(null)
  const [name, setName] = useState('')
  const [said, setSaid] = useState('')
  const untouched = useOutside((state) => state.saveState.kind === 'untouched')
  const refresh = () => void outside().restorePoints.list().then(setPoints)
  useEffect(refresh, [])
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const wanted = name.trim()
    if (wanted === '' || !(await outside().restorePoints.keep(wanted))) return
    setName('')
    setSaid(words.kept(wanted))
    refresh()
  }
  const goBack = async (point: RestorePoint, label: string) => {
    const before = useSession.getState().notice
    const plan = await outside().restorePoints.read(point.id)
    if (plan === null) return
    onClose()
    if (!edit(words.step(label), () => ({ ok: true, plan })).ok) return
    // What could not be read of it was told, and stays.
    if (useSession.getState().notice === before) notify({ tone: 'info', text: words.wentBack, details: [] })
  }
  const copy = async (point: RestorePoint) => {
    const plan = await outside().restorePoints.read(point.id)
    if (plan === null) return
    onClose()
    await outside().newPlan(plan)
  }
  const remove = async (point: RestorePoint) => {
    await outside().restorePoints.remove(point.id)
    refresh()
  }
  return (
    <Dialog wide title={words.title} onClose={onClose} footer={<DoneButton onClick={onClose} />}>
      <p className="mb-3 max-w-170 text-mute">{words.intro}</p>
      {untouched ? (
        <p className="mb-3">{words.untouched}</p>
      ) : (
        <form className="mb-3 flex gap-2" onSubmit={(event) => void keep(event)}>
          <input
            aria-label={words.name}
            placeholder={words.namePlaceholder}
            value={name}
            onChange={(event) => setName(event.target.value)}
            className={`${inputClass} max-w-80`}
          />
          <Button type="submit" disabled={name.trim() === ''}>
            {words.keep}
          </Button>
        </form>
      )}
      <p role="status" className="mb-2 min-h-4.5 text-mute text-sm">
        {points === null ? words.loading : points.length === 0 ? words.none : said}
      </p>
      <ul aria-label={words.list}>
        {points?.map((point) => (
          <RestorePointRow
            key={point.id}
            point={point}
            onGoBack={(label) => void goBack(point, label)}
            onCopy={() => void copy(point)}
            onRemove={() => void remove(point)}
          />
        ))}
      </ul>
    </Dialog>
  )
}
