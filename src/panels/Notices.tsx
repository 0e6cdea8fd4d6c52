import { Info, TriangleAlert, X } from 'lucide-react'
import { dismissNotice } from '#session/actions.ts'
import { outside, useOutside } from '#session/outside.ts'
import { useSession } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { noticeWords as words } from '#words/noticeWords.ts'

/** What the user must know: a lasting banner while the plan is not stored, and the last message until it is dismissed. */
export function Notices() {
  return (
    <>
      <StorageBanner />
      <VersionBar />
      <NoticeBox />
    </>
  )
}

const box = 'pointer-events-auto w-100 max-w-full shrink-0 rounded-lg border bg-surface px-3 py-2 shadow-(--float)'

function StorageBanner() {
  const state = useOutside((all) => all.saveState)
  if (state.kind !== 'failed' && state.kind !== 'conflict') return null
  const conflict = state.kind === 'conflict'
  const canBeFiled = conflict || state.isTooLarge !== true
  return (
    <div role="alert" className={`${box} flex flex-wrap items-center justify-end gap-2 border-warn`}>
      <p className="min-w-60 flex-1 py-0.5">
        <b className="font-semibold text-warn">{state.reason}</b>{' '}
        {conflict || !canBeFiled ? words.inWindow : words.inMemory}
      </p>
      {conflict && <Button onClick={() => void outside().takeOver()}>{words.keepMine}</Button>}
      {canBeFiled && (
        <Button look="primary" onClick={() => void outside().saveFile()}>
          {words.save}
        </Button>
      )}
    </div>
  )
}

/** A newer version is offered and never forced: it is loaded when the user says so, or the next time. */
function VersionBar() {
  const isHere = useOutside((state) => state.newVersion)
  if (!isHere) return null
  return (
    <div role="status" className={`${box} flex flex-wrap items-center justify-end gap-2 border-accent`}>
      <p className="min-w-60 flex-1 py-0.5">
        <b className="font-semibold">{words.newVersion}</b> {words.newVersionHow}
      </p>
      <Button onClick={() => useOutside.setState({ newVersion: false })}>{words.later}</Button>
      <Button look="primary" onClick={() => void outside().loadNewVersion()}>
        {words.load}
      </Button>
    </div>
  )
}

function NoticeBox() {
  const notice = useSession((state) => state.notice)
  if (notice === null) return null
  const bad = notice.tone === 'error'
  return (
    <div
      role={bad ? 'alert' : 'status'}
      className={`${box} flex items-start gap-2 ${bad ? 'border-bad' : 'border-accent'}`}
    >
      {bad ? (
        <TriangleAlert size={15} aria-hidden="true" className="mt-1 shrink-0 text-bad" />
      ) : (
        <Info size={15} aria-hidden="true" className="mt-1 shrink-0 text-accent" />
      )}
      <div className="min-w-0 flex-1 break-words py-0.5">
        <p className={bad ? 'font-medium text-bad' : ''}>{notice.text}</p>
        {notice.details.length > 0 && (
          <ul className="mt-1 max-h-48 list-disc overflow-y-auto pl-4 text-mute text-sm">
            {notice.details.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      <IconButton label={words.dismiss} icon={<X size={15} />} className="-mr-1.5" onClick={dismissNotice} />
    </div>
  )
}
