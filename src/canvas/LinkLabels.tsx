import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import type { Scene, SceneLink } from '#scene/buildScene.ts'
import { select } from '#session/session.ts'
import { selectLink } from '#session/selection.ts'

interface Props {
  readonly scene: Scene
  readonly selected: readonly string[]
}

/** All labels in one layer of the drawing. Reached by pointer; by keyboard a link is reached from its machine and from the table. */
export const LinkLabels = memo(function LinkLabels({ scene, selected }: Props) {
  return (
    <ViewportPortal>
      {[...scene.links.values()].map((link) => (
        <LinkLabel key={link.id} link={link} selected={selected.includes(link.id)} />
      ))}
    </ViewportPortal>
  )
})

const LinkLabel = memo(function LinkLabel({ link, selected }: { link: SceneLink; selected: boolean }) {
  const { label } = link
  if (label?.box === undefined) return null
  const { x, y, width, height } = label.box
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label.title}
      title={label.title}
      data-link={link.id}
      onClick={() => select(selectLink(link.id))}
      className={`link-label nopan nodrag absolute rounded-[5px] border bg-surface px-[5px] text-left font-mono text-[11px] text-ink leading-4 ${selected ? 'border-accent shadow-[0_0_0_2px_var(--accent-soft)]' : 'border-line-strong hover:border-accent'}`}
      style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
    >
      {label.lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one label have no other identity
        <span key={index} className="block whitespace-pre">
          {line.text}
        </span>
      ))}
    </button>
  )
})
