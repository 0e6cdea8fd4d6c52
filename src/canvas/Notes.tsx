import { useStoreApi, ViewportPortal } from '@xyflow/react'
import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react'
import type { Box, Note, Plan, Position } from '#plan/plan.ts'
import type { Direction } from '#scene/nearestTowards.ts'
import { noteBox } from '#scene/noteBox.ts'
import { notesCarried } from '#scene/notesOfZones.ts'
import { askRename } from '#session/commands/asks.ts'
import { openContextMenu } from '#session/contextMenu.ts'
import { joinedSelection, notesOf, type Selection, selectNote } from '#session/selection.ts'
import { currentPlan, select, useSession } from '#session/session.ts'
import { brightNotes, drawnNotes, useSpotlight } from '#session/spotlight.ts'
import { canvasSigns } from '#words/canvasSigns.ts'
import { noteWords as words } from '#words/noteWords.ts'
import { addsToSelection } from './addsToSelection.ts'
import type { Move } from './fromChanges.ts'
import { farSteps, movesBy, nudge } from './nudge.ts'

interface Props {
  readonly plan: Plan
  readonly selection: Selection
  /** Where zones are for now that are being dragged, by id. */
  readonly floating: ReadonlyMap<string, Box>
  /** Where notes are for now that the plan does not have there yet. */
  readonly moves: readonly Move[]
  /** True while a drag moves the view, wherever it begins. */
  readonly isPanning: boolean
  /** Shows where a drag takes all that is chosen. */
  readonly onDrag: (moves: readonly Move[]) => void
  readonly onDrop: () => void
}

/** So many pixels a pointer may shake without moving a note. */
const shake = 3
const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/**
 * The notes of a plan, over the drawing; real elements in a painted one, too. One of them is a tab stop, from which the arrow keys go
 * to the others, and move all that is chosen with a chosen one, as a drag of it does.
 */
export function Notes({ plan, selection, floating, moves, ...drag }: Props) {
  const places = useMemo(() => {
    const moved = moves.flatMap(({ kind, id, to }) => (kind === 'note' ? [[id, to] as const] : []))
    return new Map([...moved, ...notesCarried(plan, (zone) => floating.get(zone))])
  }, [plan, floating, moves])
  const chosen = notesOf(selection)
  const found = useSpotlight((state) => state.lit?.notes)
  const bright = useSpotlight(brightNotes)
  const only = useSpotlight(drawnNotes)
  const notes = only === null ? plan.notes : plan.notes.filter(({ id }) => only.has(id))
  const stop = notes.find(({ id }) => id === chosen[0]) ?? notes[0]
  return (
    <ViewportPortal>
      {notes.map((note, at) => (
        <NoteCard
          key={note.id}
          note={noteAt(note, places.get(note.id))}
          isChosen={chosen.includes(note.id)}
          isStop={note === stop}
          standing={found?.has(note.id) ? 'is-hit' : bright?.has(note.id) === false ? 'is-dim' : ''}
          onWalk={(step) => {
            const next = notes[at + step]
            if (next) document.querySelector<HTMLElement>(`[data-note="${CSS.escape(next.id)}"]`)?.focus()
          }}
          selection={selection}
          {...drag}
        />
      ))}
    </ViewportPortal>
  )
}

const noteAt = (note: Note, position: Position | undefined): Note => (position ? { ...note, position } : note)

interface CardProps extends Pick<Props, 'isPanning' | 'onDrag' | 'onDrop'> {
  readonly note: Note
  readonly isChosen: boolean
  readonly isStop: boolean
  /** How it stands out or back while something is looked for, as a class; empty for the usual. */
  readonly standing: string
  readonly selection: Selection
  readonly onWalk: (step: 1 | -1) => void
}

function NoteCard({ note, isChosen, isStop, standing, selection, onWalk, isPanning, onDrag, onDrop }: CardProps) {
  const store = useStoreApi()
  const press = useRef<{ readonly from: Position; readonly wasChosen: boolean; isDrag: boolean } | null>(null)
  const { x, y, width, height } = noteBox(note)

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !event.isPrimary || isPanning) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    press.current = { from: { x: event.clientX, y: event.clientY }, wasChosen: isChosen, isDrag: false }
    if (!isChosen)
      select(addsToSelection(event) ? joinedSelection(selection, selectNote(note.id)) : selectNote(note.id))
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const pressed = press.current
    if (pressed === null || !event.isPrimary) return
    const [dx, dy] = [event.clientX - pressed.from.x, event.clientY - pressed.from.y]
    if (!pressed.isDrag && Math.hypot(dx, dy) < shake) return
    pressed.isDrag = true
    const zoom = store.getState().transform[2]
    const way = { x: Math.round(dx / zoom), y: Math.round(dy / zoom) }
    onDrag(movesBy(currentPlan(), useSession.getState().selection, way))
  }
  const giveUp = () => {
    press.current = null
    onDrag([])
  }
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (!event.isPrimary) return
    const pressed = press.current
    press.current = null
    if (pressed?.isDrag) onDrop()
    else if (pressed?.wasChosen) {
      // As with machines, a click takes one of several alone, and one that adds takes it back.
      const others = notesOf(selection).filter((id) => id !== note.id)
      const { machines, zones, links } = selection
      const rest = others.length > 0 ? { machines, zones, links, notes: others } : { machines, zones, links }
      select(addsToSelection(event) ? rest : selectNote(note.id))
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const way = arrows[event.key]
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      event.stopPropagation()
      if (isChosen) askRename()
      else select(selectNote(note.id))
    } else if (way) {
      event.preventDefault()
      event.stopPropagation()
      if (isChosen) nudge(currentPlan(), selection, way, event.shiftKey ? farSteps : 1)
      else onWalk(way === 'right' || way === 'down' ? 1 : -1)
    }
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot be dragged everywhere, nor hold lines of text as typed
    <div
      role="button"
      tabIndex={isStop ? 0 : -1}
      data-note={note.id}
      aria-pressed={isChosen}
      aria-label={note.text.trim() === '' ? words.emptyName : canvasSigns.note(note.text)}
      title={note.text}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={(event) => event.isPrimary && giveUp()}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => {
        event.stopPropagation()
        askRename()
      }}
      onContextMenu={(event) => {
        event.preventDefault()
        event.stopPropagation()
        if (!isChosen) select(selectNote(note.id))
        openContextMenu({ x: event.clientX, y: event.clientY, place: 'note' })
      }}
      onKeyDown={onKeyDown}
      className={`canvas-note ${standing} nopan nodrag pointer-events-auto absolute top-0 left-0 z-3 cursor-grab select-none overflow-hidden whitespace-pre-wrap break-words rounded-[4px] border border-l-[3px] border-l-warn bg-surface p-[7px] text-[12px] text-ink leading-4 ${isChosen ? 'border-accent outline-2 outline-accent outline-offset-1' : 'border-line-strong'}`}
      style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
    >
      {note.text === '' ? <span className="text-faint">{words.empty}</span> : <bdi>{note.text}</bdi>}
    </div>
  )
}
