import { ViewportPortal } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { markOfAll } from '#flows/markOfAll.ts'
import type { Plan } from '#plan/plan.ts'
import { linksById } from '#plan/planIndex.ts'
import { markSign, noteSign } from '#scene/labelSigns.ts'
import type { Scene, SceneLink } from '#scene/scene.ts'
import { useChangeMarks } from '#session/changeMarks.ts'
import { derivedOf } from '#session/derived.ts'
import { linksBehind } from '#session/folding.ts'
import { joinedSelection, nothing } from '#session/selection.ts'
import { select, useSession } from '#session/session.ts'
import { linkName } from '#session/spokenNames.ts'
import { canvasSigns } from '#words/canvasSigns.ts'
import { addsToSelection } from './addsToSelection.ts'
import { type LabelMark, markWords } from './markWords.ts'
import type { RealParts } from './useRealParts.ts'
import type { Spotlit } from './useSpotlit.ts'

interface Props {
  /** As it is drawn, and as it is. */
  readonly plan: Plan
  readonly whole: Plan
  readonly scene: Scene
  readonly selected: readonly string[]
  readonly spotlit: Spotlit
  /** In a painted plan: the labels that are real are those of the link pointed at, of what is chosen and of the machine that has the focus. */
  readonly only: RealParts | undefined
}

/** Of a machine with more links than this not all labels become real; the inspector lists them all. */
const mostReal = 60

/** All labels in one layer of the drawing. Reached by pointer; by keyboard from its machine. */
export const LinkLabels = memo(function LinkLabels({ plan, whole, scene, selected, spotlit, only }: Props) {
  const marks = useChangeMarks((state) => state.links)
  const reviewed = derivedOf(whole)
  const known = linksById(plan)
  const links = useMemo(() => (only ? realLinks(scene.links, selected, only) : scene.links), [scene, selected, only])
  return (
    <ViewportPortal>
      {links.map((link) => (
        <LinkLabel
          key={link.id}
          link={link}
          isSum={linksBehind(link.id).length > 1}
          note={known.get(link.id)?.note}
          name={linkName(plan, link, reviewed)}
          selected={selected.includes(link.id)}
          mark={spotlit.lit?.ways.get(link.id) ?? markOfAll(marks, linksBehind(link.id))}
          standing={spotlit.standing('links', link.id)}
        />
      ))}
    </ViewportPortal>
  )
})

function realLinks(links: readonly SceneLink[], selected: readonly string[], only: RealParts): readonly SceneLink[] {
  const chosen = new Set(selected)
  const found: SceneLink[] = []
  for (const link of links) {
    const wanted = link.id === only.pointed || chosen.has(link.id) || link.ends.some((end) => end === only.focused)
    if (wanted && found.push(link) === mostReal) break
  }
  return found
}

interface LabelProps {
  readonly link: SceneLink
  /** Whether it stands for several links. */
  readonly isSum: boolean
  /** What is spoken of it. */
  readonly name: string
  /** What somebody wrote about the link. */
  readonly note: string | undefined
  readonly selected: boolean
  readonly mark: LabelMark | undefined
  readonly standing: string
}

const markColours: Readonly<Record<LabelMark, string>> = {
  new: 'bg-ok',
  going: 'bg-bad',
  changed: 'bg-warn',
  in: 'bg-ok',
  out: 'bg-accent',
  both: 'bg-ink',
}

function choose(links: readonly string[], isChosen: boolean, adds: boolean): void {
  const { selection } = useSession.getState()
  if (!adds) select({ ...nothing, links })
  else if (!isChosen) select(joinedSelection(selection, { ...nothing, links }))
  else select({ ...selection, links: selection.links.filter((id) => !links.includes(id)) })
}

/** While something is dragged, only the labels of its own links are drawn again. */
const LinkLabel = memo(function LinkLabel({ link, isSum, name, note, selected, mark, standing }: LabelProps) {
  const { label } = link
  if (label.box === undefined) return null
  const { x, y, width, height } = label.box
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        data-link={link.id}
        aria-label={note === undefined ? name : `${name}. ${canvasSigns.note(note)}`}
        title={note === undefined ? name : `${name}\n\n${note}`}
        onClick={(event) => choose(linksBehind(link.id), selected, addsToSelection(event))}
        className={`link-label peer ${standing} nopan nodrag pointer-events-auto absolute top-0 left-0 z-1 overflow-hidden rounded-[5px] border bg-surface px-[5px] py-px text-left font-mono text-[11px] text-ink leading-4 ${selected ? 'border-accent shadow-[0_0_0_2px_var(--accent-soft)]' : 'border-line-strong hover:border-accent'}`}
        style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
      >
        {label.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one label have no other identity
          <span key={index} className="block whitespace-pre">
            {line.text}
          </span>
        ))}
      </button>
      {(label.collapsed || isSum) && (
        <span
          aria-hidden="true"
          className={`pointer-events-none absolute top-0 left-0 z-4 w-max max-w-72 whitespace-pre-line rounded-[5px] border border-line-strong bg-surface px-1.5 py-0.5 font-mono text-[11px] text-ink leading-4 shadow-(--shadow) ${selected ? 'block' : 'hidden peer-hover:block peer-focus-visible:block'}`}
          style={{ transform: `translate(${x}px, ${y + height + 3}px)` }}
        >
          {name.replaceAll('; ', '\n')}
        </span>
      )}
      {note !== undefined && (
        <svg
          aria-hidden="true"
          viewBox="0 0 12 12"
          className="pointer-events-none absolute top-0 left-0 z-2 size-3 rounded-[3px] border border-warn bg-surface text-warn"
          style={{ transform: `translate(${x + width - noteSign.right}px, ${y - noteSign.above}px)` }}
        >
          <path d={noteSign.path} stroke="currentColor" fill="none" />
        </svg>
      )}
      {mark && (
        <span
          className={`pointer-events-none absolute top-0 left-0 z-2 rounded-full px-1.5 font-semibold text-[10px] text-surface leading-3.5 ${markColours[mark]}`}
          style={{ transform: `translate(${x + markSign.left}px, ${y - markSign.above}px)` }}
        >
          {markWords[mark]}
        </span>
      )}
    </>
  )
})
