import { SquareDashed } from 'lucide-react'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Machine } from '#plan/plan.ts'
import { machinesById } from '#plan/planIndex.ts'
import { offeredRoles } from '#rules/lookup.ts'
import { addMachineOfRole, addZoneNear, roleJoins } from '#session/actions.ts'
import { catalogue } from '#session/catalogue.ts'
import { type QuickAdd as Asked, closeQuickAdd } from '#session/quickAdd.ts'
import { roleLook } from '#session/roleLook.ts'
import { useSession } from '#session/session.ts'
import { viewport } from '#session/viewport.ts'
import { type Footing, useWalk, walker } from '#session/walk.ts'
import { FoundList } from '#ui/FoundList.tsx'
import { fuzzyScore } from '#ui/fuzzyScore.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { addWords } from '#words/addWords.ts'

interface Entry {
  readonly id: string
  readonly name: string
  /** Null for the zone. */
  readonly role: string | null
  /** What is worth knowing about it here. */
  readonly hint: string
  readonly isJoined: boolean
  /** What it is found by. */
  readonly texts: readonly string[]
}

/** A role, or a zone, found by typing and added where the popup was asked for; with a link when it ends one. */
export function QuickAdd({ asked }: { readonly asked: Asked }) {
  const plan = useSession((state) => state.history.present)
  const from = machinesById(plan).get(asked.from ?? '')
  const [typed, setTyped] = useState('')
  const entries = useMemo(() => entriesFor(plan.packs, from), [plan.packs, from])
  const found = useMemo(() => ranked(entries, typed), [entries, typed])
  const popup = usePopup(asked)
  const add = (entry: Entry) => {
    popup.current?.hidePopover()
    const kind = entry.role === null ? 'zone' : 'machine'
    const outcome =
      entry.role === null
        ? addZoneNear(asked.place)
        : addMachineOfRole(entry.role, asked.place, asked.from ?? undefined)
    const added = outcome.ok ? outcome.plan[`${kind}s`].at(-1) : undefined
    // The keyboard goes on from there, wherever it stood before.
    if (added) useWalk.setState({ at: { kind, id: added.id } })
  }
  return (
    <div
      ref={popup}
      popover="auto"
      role="dialog"
      aria-label={from ? addWords.titleFor(from.name) : addWords.title}
      className="fixed inset-auto m-0 w-70 rounded-lg border border-line-strong bg-surface p-1.5 text-ink shadow-(--float)"
    >
      <FoundList
        label={addWords.find}
        listLabel={addWords.roles}
        placeholder={addWords.placeholder}
        typed={typed}
        onType={setTyped}
        found={found}
        none={addWords.none}
        onPick={add}
        onTab={() => popup.current?.hidePopover()}
        listClass="max-h-64 overflow-y-auto scroll-edges"
      >
        {(entry) => (
          <>
            {entry.role === null ? (
              <span
                aria-hidden="true"
                className="grid size-6 shrink-0 place-items-center rounded-[5px] bg-bg text-mute"
              >
                <SquareDashed size={14} />
              </span>
            ) : (
              <Glyph path={roleLook(entry.role).glyph} colour={roleLook(entry.role).colour} />
            )}
            <span className="min-w-0 leading-tight">
              {entry.name}
              {entry.hint !== '' && <span className="block text-mute text-xs">{entry.hint}</span>}
            </span>
          </>
        )}
      </FoundList>
    </div>
  )
}

/** Opens the popup where the machine will stand, with the focus in it, and hears of its closing. */
function usePopup({ place }: Asked) {
  const popup = useRef<HTMLDivElement>(null)
  const start = useRef<{ readonly focus: Element | null; readonly at: Footing | null }>({ focus: null, at: null })
  useLayoutEffect(() => {
    const element = popup.current
    if (element === null) return
    start.current = { focus: document.activeElement, at: useWalk.getState().at }
    element.showPopover()
    const { width, height } = element.getBoundingClientRect()
    const { x, y } = viewport().toWindow(place)
    element.style.left = `${Math.max(4, Math.min(x, window.innerWidth - width - 4))}px`
    element.style.top = `${Math.max(4, Math.min(y, window.innerHeight - height - 4))}px`
    element.querySelector('input')?.focus()
  }, [place])
  useEffect(() => {
    const element = popup.current
    const closed = (event: Event) => {
      if ('newState' in event && event.newState === 'closed') closeQuickAdd()
    }
    element?.addEventListener('toggle', closed)
    return () => {
      element?.removeEventListener('toggle', closed)
      const { focus, at } = start.current
      const isSame = useWalk.getState().at === at
      if (isSame && focus instanceof HTMLElement && focus !== document.body && focus.isConnected) focus.focus()
      else walker()?.enter()
    }
  }, [])
  return popup
}

function entriesFor(packs: readonly string[], from: Machine | undefined): readonly Entry[] {
  const roles = offeredRoles(catalogue, packs).map((role): Entry => {
    const isJoined = from === undefined || roleJoins(from, role.id, packs)
    return {
      ...{ id: role.id, name: role.name, role: role.id, isJoined },
      hint: from === undefined || isJoined ? '' : addWords.noPort(from.name),
      texts: [role.name, role.shortName, ...role.aliases],
    }
  })
  if (from !== undefined) return roles
  const zone = { id: 'zone', name: addWords.zone, role: null, hint: '', isJoined: true }
  return [...roles, { ...zone, texts: [addWords.zone, addWords.network] }]
}

/** What fits, best first; what the rules join with the start of the link before all else. */
function ranked(entries: readonly Entry[], typed: string): readonly Entry[] {
  return entries
    .flatMap((entry) => {
      const scores = entry.texts.flatMap((text) => fuzzyScore(text, typed) ?? [])
      return scores.length === 0 ? [] : [{ entry, score: Math.max(...scores) }]
    })
    .sort((a, b) => Number(b.entry.isJoined) - Number(a.entry.isJoined) || b.score - a.score)
    .map(({ entry }) => entry)
}
