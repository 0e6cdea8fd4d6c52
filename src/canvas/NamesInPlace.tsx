import { useStore, ViewportPortal } from '@xyflow/react'
import { type SyntheticEvent, useEffect, useState } from 'react'
import type { Plan } from '#plan/plan.ts'
import type { Scene } from '#scene/scene.ts'
import { provideRenaming } from '#session/commands/asks.ts'
import { currentPlan, edit, useSession } from '#session/session.ts'
import { viewport } from '#session/viewport.ts'
import { walker } from '#session/walk.ts'
import { useWorkspace } from '#session/workspace.ts'
import { useNameEditing } from '#ui/useNameEditing.ts'
import { inPlaceWords as words } from '#words/inPlaceWords.ts'
import { type Nameable, type NamePlace, nameableOf, namePlace } from './namePlaces.ts'

interface Props {
  readonly plan: Plan
  readonly scene: Scene
}

/** Letters are typed no smaller than at this zoom, however far away the box is. */
const leastZoom = 0.9

/** Lets what is chosen be renamed where it stands in the drawing, real or painted. */
export function NamesInPlace({ plan, scene }: Props) {
  const [what, setWhat] = useState<Nameable | null>(null)
  useEffect(
    () =>
      provideRenaming(() => {
        if (useWorkspace.getState().view !== 'drawing') return false
        const wanted = nameableOf(useSession.getState().selection, currentPlan())
        setWhat(wanted)
        return wanted !== null
      }),
    [],
  )
  const place = what && namePlace(what, plan, scene)
  if (!what || !place?.box) return null
  const leave = (goesBack: boolean) => {
    setWhat(null)
    if (!goesBack) return
    if (what.kind === 'note') document.querySelector<HTMLElement>(`[data-note="${CSS.escape(what.id)}"]`)?.focus()
    else walker()?.enter()
  }
  return <NameInPlace key={`${what.kind} ${what.id}`} {...place} box={place.box} kind={what.kind} onLeave={leave} />
}

interface FieldProps extends NamePlace {
  readonly box: NonNullable<NamePlace['box']>
  readonly kind: Nameable['kind']
  /** @param goesBack whether what was renamed takes the focus */
  readonly onLeave: (goesBack: boolean) => void
}

const stop = (event: SyntheticEvent) => event.stopPropagation()

function NameInPlace({ label, value, step, put, box, kind, onLeave }: FieldProps) {
  const scale = useStore(({ transform }) => Math.max(1, leastZoom / transform[2]))
  const { field, reason, reasonId } = useNameEditing({
    start: value,
    onCommit: (typed) => {
      // Refused here, the reason stands at the field instead of in a message.
      const outcome = put(currentPlan(), typed)
      if (!outcome.ok) return outcome.reason
      edit(step, () => outcome)
      return null
    },
    onEnd: onLeave,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: it comes into view once
  useEffect(() => viewport().keepInView({ ...box, width: box.width * scale, height: box.height * scale }), [])
  const shared = { ...field, 'aria-label': label, 'aria-describedby': reasonId, spellCheck: false }
  const look =
    'block w-full border border-accent bg-raised text-ink outline-2 outline-accent outline-offset-0 aria-invalid:border-bad aria-invalid:outline-bad'
  return (
    <ViewportPortal>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only keeps what is done in the field from the drawing */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: likewise */}
      <div
        className="nopan nodrag nowheel pointer-events-auto absolute top-0 left-0 z-5 origin-top-left"
        style={{ transform: `translate(${box.x}px, ${box.y}px) scale(${scale})`, width: box.width }}
        onPointerDown={stop}
        onClick={stop}
        onDoubleClick={stop}
        onContextMenu={stop}
      >
        {kind === 'note' ? (
          <textarea
            {...shared}
            className={`${look} resize-none rounded-[4px] p-[7px] text-[12px] leading-4`}
            style={{ height: box.height }}
          />
        ) : (
          <input
            {...shared}
            type="text"
            className={`${look} rounded-[4px] px-1 font-semibold text-[13px]`}
            style={{ height: box.height }}
          />
        )}
        <p
          id={reasonId}
          role={reason === null ? undefined : 'alert'}
          className={
            reason === null
              ? 'sr-only'
              : 'mt-1 rounded-[4px] border border-bad bg-surface px-1.5 py-0.5 text-bad text-xs'
          }
        >
          {reason ?? (kind === 'note' ? words.noteKeys : words.keys)}
        </p>
      </div>
    </ViewportPortal>
  )
}
