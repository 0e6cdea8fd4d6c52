import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import type { Plan } from '#plan/plan.ts'
import type { Scene, SceneLink } from '#scene/buildScene.ts'
import { type ChangeMark, useChangeMarks } from '#session/changeMarks.ts'
import { selectLink } from '#session/selection.ts'
import { select } from '#session/session.ts'

interface Props {
  readonly plan: Plan
  readonly scene: Scene
  readonly selected: readonly string[]
}

/** All labels in one layer of the drawing. Reached by pointer; by keyboard a link is reached from its machine and from the table. */
export const LinkLabels = memo(function LinkLabels({ plan, scene, selected }: Props) {
  const marks = useChangeMarks((state) => state.links)
  const names = new Map(plan.machines.map((machine) => [machine.id, machine.name]))
  return (
    <ViewportPortal>
      {scene.links.map((link) => (
        <LinkLabel
          key={link.id}
          link={link}
          first={names.get(link.ends[0]) ?? ''}
          second={names.get(link.ends[1]) ?? ''}
          selected={selected.includes(link.id)}
          mark={marks.get(link.id)}
        />
      ))}
    </ViewportPortal>
  )
})

interface LabelProps {
  readonly link: SceneLink
  readonly first: string
  readonly second: string
  readonly selected: boolean
  readonly mark: ChangeMark | undefined
}

/** What a mark says, in words and in colour. */
const markLooks: Readonly<Record<ChangeMark, { word: string; className: string }>> = {
  new: { word: '+ new', className: 'bg-ok' },
  going: { word: '− going', className: 'bg-bad' },
  changed: { word: '± changed', className: 'bg-warn' },
}

/** Both directions in words: who starts, who listens, on which ports. */
function spoken({ title }: SceneLink, first: string, second: string): string {
  const parts = [
    ...(title.forward ? [`${first} to ${second}: ${title.forward}`] : []),
    ...(title.backward ? [`${second} to ${first}: ${title.backward}`] : []),
  ]
  return parts.length > 0 ? parts.join('; ') : `${first} and ${second}: no ports`
}

function LinkLabel({ link, first, second, selected, mark }: LabelProps) {
  const { label } = link
  if (label.box === undefined) return null
  const { x, y, width, height } = label.box
  const name = spoken(link, first, second)
  const look = mark && markLooks[mark]
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        aria-label={name}
        title={name}
        onClick={() => select(selectLink(link.id))}
        className={`link-label nopan nodrag pointer-events-auto absolute top-0 left-0 z-1 overflow-hidden rounded-[5px] border bg-surface px-[5px] py-px text-left font-mono text-[11px] text-ink leading-4 ${selected ? 'border-accent shadow-[0_0_0_2px_var(--accent-soft)]' : 'border-line-strong hover:border-accent'}`}
        style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
      >
        {label.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one label have no other identity
          <span key={index} className="block whitespace-pre">
            {line.text}
          </span>
        ))}
      </button>
      {look && (
        <span
          className={`pointer-events-none absolute top-0 left-0 z-2 rounded-full px-1.5 font-semibold text-[10px] text-surface leading-3.5 ${look.className}`}
          style={{ transform: `translate(${x + 4}px, ${y - 8}px)` }}
        >
          {look.word}
        </span>
      )}
    </>
  )
}
