import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useSession } from '#session/session.ts'
import { tellChange } from '#session/tellChange.ts'
import { messagePlace, useMessagePlace } from '#ui/dialogMessages.ts'
import { watchRefusals } from './watchRefusals.ts'

/** Milliseconds of quiet before something is said: of a run of keys the end is told, not each. */
const quiet = 200

interface Said {
  readonly text: string
  /** The dialog in which it was said; null for the page. */
  readonly place: HTMLElement | null
}

/**
 * Says politely what changed: what is chosen, what moved where, what was connected, deleted, taken back. While a modal dialog is
 * open it says so in there: the page around is out of reach, for the ears too.
 */
export function Announcer() {
  const [said, setSaid] = useState<Said>({ text: '', place: null })
  const place = useMessagePlace()
  useEffect(() => {
    let told = useSession.getState()
    let timer = 0
    const say = (text: string) =>
      // The same words again are said again only if the text changes.
      setSaid((before) => ({ text: before.text === text ? `${text}\u00a0` : text, place: messagePlace() }))
    const tell = () => {
      const now = useSession.getState()
      const text = tellChange(told, now)
      told = now
      if (text !== null) say(text)
    }
    const unsubscribe = useSession.subscribe(() => {
      window.clearTimeout(timer)
      timer = window.setTimeout(tell, quiet)
    })
    const stopWatching = watchRefusals(say, quiet)
    return () => {
      unsubscribe()
      stopWatching()
      window.clearTimeout(timer)
    }
  }, [])
  return (
    <>
      <Region text={said.place === null ? said.text : ''} isHeard={place === null} />
      {place && createPortal(<Region text={said.place === place ? said.text : ''} isHeard />, place)}
    </>
  )
}

function Region({ text, isHeard }: { readonly text: string; readonly isHeard: boolean }) {
  return (
    <div aria-live="polite" aria-atomic="true" data-said={isHeard ? '' : undefined} className="sr-only">
      {text}
    </div>
  )
}
