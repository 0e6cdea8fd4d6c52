import { Info, TriangleAlert, X } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { dismissNotice } from '#session/actions.ts'
import { outside, useOutside } from '#session/outside.ts'
import { isEmptySelection } from '#session/selection.ts'
import { type Notice, useSession } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { useMessagePlace } from '#ui/dialogMessages.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { noticeWords as words } from '#words/noticeWords.ts'

/** What the user must know: a lasting banner while the plan is not stored, and the last message until it is dismissed. */
export function Notices() {
  const notice = useSession((state) => state.notice)
  // The same words again are seen and heard again as a message of their own.
  const noticed = useSession((state) => state.noticed)
  return (
    <>
      <StorageBanner />
      <VersionBar />
      {notice && (
        <InReach key={noticed}>
          <NoticeBox notice={notice} />
        </InReach>
      )}
    </>
  )
}

/** What comes while a modal dialog is open stands in the dialog: everything around is out of sight and reach then. */
function InReach({ children }: { readonly children: ReactNode }) {
  const place = useMessagePlace()
  const [came] = useState(place)
  if (came === null || came !== place) return children
  return createPortal(<div className="px-4 pb-3 *:w-full">{children}</div>, came)
}

const box = 'pointer-events-auto w-100 max-w-full shrink-0 rounded-lg border bg-surface px-3 py-2 shadow-(--float)'

function StorageBanner() {
  const state = useOutside((all) => all.saveState)
  if (state.kind !== 'failed' && state.kind !== 'conflict') return null
  const conflict = state.kind === 'conflict'
  const canBeFiled = conflict || state.isTooLarge !== true
  return (
    <InReach>
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
    </InReach>
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

/**
 * Escape takes a message away wherever the focus is, besides whatever else it ends. A fault that is no mere refusal stays as long
 * as something is chosen, which Escape gives up first: it shall not go unread.
 */
function useEscapeFrom({ tone, refusal }: Notice): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog:modal, :popover-open') !== null) return
      if (tone === 'info' || refusal || isEmptySelection(useSession.getState().selection)) dismissNotice()
    }
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [tone, refusal])
}

function NoticeBox({ notice }: { readonly notice: Notice }) {
  useEscapeFrom(notice)
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
