import { useEffect, useState } from 'react'
import { useSession } from '#session/session.ts'
import { tellChange } from '#session/tellChange.ts'

/** Milliseconds of quiet before something is said: of a run of keys the end is told, not each. */
const quiet = 200

/** Says politely what changed: what is chosen, what moved where, what was connected, deleted, taken back. */
export function Announcer() {
  const [said, setSaid] = useState('')
  useEffect(() => {
    let told = useSession.getState()
    let timer = 0
    const tell = () => {
      const now = useSession.getState()
      const text = tellChange(told, now)
      told = now
      // The same words again are said again only if the text changes.
      if (text !== null) setSaid((before) => (before === text ? `${text}\u00a0` : text))
    }
    const unsubscribe = useSession.subscribe(() => {
      window.clearTimeout(timer)
      timer = window.setTimeout(tell, quiet)
    })
    return () => {
      unsubscribe()
      window.clearTimeout(timer)
    }
  }, [])
  return (
    <div aria-live="polite" aria-atomic="true" data-said="" className="sr-only">
      {said}
    </div>
  )
}
