import { useStoreApi, ViewportPortal } from '@xyflow/react'
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { updateNote } from '#plan/operations/noteOperations.ts'
import type { Box, Note, Plan, Position } from '#plan/plan.ts'
import { grid } from '#scene/metrics.ts'
import { noteBox } from '#scene/noteBox.ts'
import { notesCarried } from '#scene/notesOfZones.ts'
import { askRename } from '#session/commands/asks.ts'
import { openContextMenu } from '#session/contextMenu.ts'
import { joinedSelection, notesOf, type Selection, selectNote } from '#session/selection.ts'
import { edit, select } from '#session/session.ts'
import { brightNotes, drawnNotes, useSpotlight } from '#session/spotlight.ts'
import { onEscape } from '#ui/onEscape.ts'
import { canvasSigns } from '#words/canvasSigns.ts'
import { noteWords as words } from '#words/noteWords.ts'
import { addsToSelection } from './addsToSelection.ts'

interface Props {
  readonly plan: Plan
  readonly selection: Selection
  /** Where zones are for now that are being dragged, by id. */
  readonly floating: ReadonlyMap<string, Box>
}

/** So many pixels a pointer may shake without moving a note. */
const shake = 3
const arrows: Readonly<Record<string, Position>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

const move = (note: Note, to: Position, merge?: string) =>
  edit(words.moveStep, (plan) => updateNote(plan, note.id, { position: to }), merge)

/**
 * The notes of a plan, over the drawing; real elements in a painted one, too. One of them is a tab stop, from which the arrow keys go
 * to the others, and move the chosen one.
 */
export function Notes({ plan, selection, floating }: Props) {
  const carried = useMemo(() => notesCarried(plan, (zone) => floating.get(zone)), [plan, floating])
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
          note={noteAt(note, carried.get(note.id))}
          isChosen={chosen.includes(note.id)}
          isStop={note === stop}
          standing={found?.has(note.id) ? 'is-hit' : bright?.has(note.id) === false ? 'is-dim' : ''}
          onWalk={(step) => {
            const next = notes[at + step]
            if (next) document.querySelector<HTMLElement>(`[data-note="${CSS.escape(next.id)}"]`)?.focus()
          }}
          selection={selection}
        />
      ))}
    </ViewportPortal>
  )
}

const noteAt = (note: Note, position: Position | undefined): Note => (position ? { ...note, position } : note)

interface CardProps {
  readonly note: Note
  readonly isChosen: boolean
  readonly isStop: boolean
  /** How it stands out or back while something is looked for, as a class; empty for the usual. */
  readonly standing: string
  readonly selection: Selection
  readonly onWalk: (step: 1 | -1) => void
}

function NoteCard({ note, isChosen, isStop, standing, selection, onWalk }: CardProps) {
  const store = useStoreApi()
  const [shift, setShift] = useState<Position | null>(null)
  const start = useRef<Position | null>(null)
  const box = noteBox(note)
  const { x, y } = shift ? { x: box.x + shift.x, y: box.y + shift.y } : box

  // Escape gives up a drag, and nothing else hears of the key.
  useEffect(() => {
    if (shift === null) return
    return onEscape(() => {
      start.current = null
      setShift(null)
    })
  }, [shift])

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !event.isPrimary) return
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, y: event.clientY }
    if (!isChosen)
      select(addsToSelection(event) ? joinedSelection(selection, selectNote(note.id)) : selectNote(note.id))
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const from = start.current
    if (from === null || !event.isPrimary) return
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
    if (shift === null && Math.hypot(dx, dy) < shake) return
    const zoom = store.getState().transform[2]
    setShift({ x: Math.round(dx / zoom), y: Math.round(dy / zoom) })
  }
  const giveUp = () => {
    start.current = null
    setShift(null)
  }
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (!event.isPrimary) return
    if (start.current !== null && shift !== null) move(note, { x: box.x + shift.x, y: box.y + shift.y })
    giveUp()
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
      const steps = event.shiftKey ? 5 * grid : grid
      if (isChosen) move(note, { x: box.x + way.x * steps, y: box.y + way.y * steps }, `note:${note.id}`)
      else onWalk(way.x + way.y > 0 ? 1 : -1)
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
      style={{ transform: `translate(${x}px, ${y}px)`, width: box.width, height: box.height }}
    >
      {note.text === '' ? <span className="text-faint">{words.empty}</span> : <bdi>{note.text}</bdi>}
    </div>
  )
}
