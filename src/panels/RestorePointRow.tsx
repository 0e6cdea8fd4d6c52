import { useState } from 'react'
import { compareContents, type PlanChange } from '#flows/comparePlans.ts'
import { outside } from '#session/outside.ts'
import type { RestorePoint } from '#session/restorePoints.ts'
import { currentPlan } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { counted, momentText } from '#words/numbers.ts'
import { restoreWords as words } from '#words/restoreWords.ts'

interface Props {
  readonly point: RestorePoint
  /** Gets what the point is called. */
  readonly onGoBack: (label: string) => void
  readonly onCopy: () => void
  readonly onRemove: () => void
}

/** One restore point: when, what it is called, what it holds, and what can be done with it. */
export function RestorePointRow({ point, onGoBack, onCopy, onRemove }: Props) {
  const [changes, setChanges] = useState<readonly PlanChange[] | null>(null)
  const [asking, setAsking] = useState(false)
  const when = momentText(point.taken)
  const label = point.name ?? `${words.daily}, ${when}`
  const compare = async () => {
    const plan = await outside().restorePoints.read(point.id)
    if (plan !== null) setChanges(compareContents(plan, currentPlan()))
  }
  return (
    <li className="border-line border-t py-1.5">
      <div className="flex flex-wrap items-center gap-1">
        <span className="min-w-50 flex-1">
          <span className={`block break-words ${point.name === null ? 'text-mute' : 'font-medium'}`}>
            {point.name ?? words.daily}
          </span>
          <span className="block text-faint text-xs">
            {when} · {words.holds(point.machines, point.links)}
          </span>
        </span>
        <Button
          look="quiet"
          aria-label={words.differencesOf(label)}
          aria-expanded={changes !== null}
          onClick={() => (changes === null ? void compare() : setChanges(null))}
        >
          {words.differences}
        </Button>
        <Button look="quiet" aria-label={words.copyOf(label)} onClick={onCopy}>
          {words.copy}
        </Button>
        <Button aria-label={words.goBackTo(label)} onClick={() => onGoBack(label)}>
          {words.goBack}
        </Button>
        <Button
          look={asking ? 'dangerPrimary' : 'danger'}
          aria-label={asking ? undefined : words.removeIt(label)}
          onBlur={() => setAsking(false)}
          onClick={() => (asking ? onRemove() : setAsking(true))}
        >
          {asking ? words.really : words.remove}
        </Button>
      </div>
      {changes !== null && <Changes changes={changes} />}
    </li>
  )
}

/** Names are told for things that have one; of the rest, how many. */
const named: ReadonlySet<PlanChange['what']> = new Set([
  ...(['detail', 'zone', 'machine', 'link', 'note', 'view', 'firewall', 'boundary', 'choice', 'setting'] as const),
  ...(['pack', 'request'] as const),
])
const shownNames = 8

function Changes({ changes }: { readonly changes: readonly PlanChange[] }) {
  const kinds = [...new Set(changes.map(({ what, kind }) => `${what} ${kind}`))]
  return (
    <div role="status" className="mt-1 rounded-md bg-bg px-3 py-2 text-sm">
      {changes.length === 0 ? (
        words.same
      ) : (
        <>
          {words.since}
          <ul className="list-disc pl-4">
            {kinds.map((key) => (
              <li key={key}>{kindText(changes.filter(({ what, kind }) => `${what} ${kind}` === key))}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function kindText(alike: readonly PlanChange[]): string {
  const [first] = alike
  if (first === undefined) return ''
  const text = `${counted(alike.length, words.parts[first.what])} ${words[first.kind]}`
  if (!named.has(first.what)) return text
  const names = alike.slice(0, shownNames).map(({ name }) => name)
  const more = alike.length - names.length
  return `${text}: ${[...names, ...(more > 0 ? [words.more(more)] : [])].join('; ')}`
}
