import { Panel, useReactFlow, useStore, useStoreApi } from '@xyflow/react'
import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Box, Plan, Position } from '#plan/plan.ts'
import { noteBox } from '#scene/noteBox.ts'
import { drawingBounds } from '#scene/sceneBounds.ts'
import { useChangeMarks } from '#session/changeMarks.ts'
import { useOverview } from '#session/overview.ts'
import { usePanes } from '#session/panes.ts'
import { brightNotes, drawnNotes, useSpotlight } from '#session/spotlight.ts'
import { overviewWords as words } from '#words/overviewWords.ts'
import { onDensityChange } from './onDensityChange.ts'
import { frameIn, overviewView, type Size, viewAround } from './overviewView.ts'
import { createPicture } from './painter/picture.ts'
import { paintOverview } from './paintOverview.ts'
import { onLookChange, readLook } from './readLook.ts'
import type { Spotlit } from './useSpotlit.ts'
import type { View } from './viewOf.ts'
import { wordsOf } from './wordsOf.ts'

interface Props {
  /** As it is drawn, with collapsed zones as one box each. */
  readonly plan: Plan
  readonly spotlit: Spotlit
  readonly painted: boolean
  /** Whether the drawing is what it will stay, labels included, until something changes. */
  readonly settled: boolean
}

const sameSize = (one: Size | null, other: Size | undefined): boolean =>
  one?.width === other?.width && one?.height === other?.height

/** A canvas with less room than this is covered by it. Pixels. */
const least = { width: 420, height: 320 }
/** Where the user never said, it shows beside a canvas as large as this. */
const ample = { width: 1100, height: 500 }
/** It is painted when nothing has changed or moved for this long. Milliseconds. */
const restFor = 200

/**
 * A small picture of the whole drawing with a frame around what is in view: pressed or dragged, it moves the view. For the pointer alone:
 * keys walk the drawing itself.
 */
export function Overview(props: Props) {
  const { painted } = props
  const chosen = usePanes(({ choices }) => choices.overview)
  const fits = useStore(({ width, height }) => width >= least.width && height >= least.height)
  const byDefault = useStore(({ width, height }) => painted && width >= ample.width && height >= ample.height)
  useEffect(() => useOverview.setState({ byDefault }), [byDefault])
  return (chosen ?? byDefault) && fits ? <SmallPicture {...props} /> : null
}

function SmallPicture({ plan, spotlit, painted, settled }: Props) {
  const flow = useReactFlow()
  const store = useStoreApi()
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const small = useRef<View | null>(null)
  const held = useRef<Position | null>(null)
  const [size, setSize] = useState<Size | null>(null)
  const [picture] = useState(createPicture)
  const [look, setLook] = useState(() => readLook(document.body))
  const marks = useChangeMarks((state) => state.links)
  const bright = useSpotlight(brightNotes)
  const only = useSpotlight(drawnNotes)
  const things = useMemo(() => wordsOf(plan, marks), [plan, marks])
  useEffect(() => {
    // A look of its own, though its colours are the same, is painted anew.
    const readAgain = () => setLook(readLook(document.body))
    const ends = [onLookChange(readAgain), onDensityChange(readAgain)]
    return () => {
      for (const end of ends) end()
    }
  }, [])

  const viewNow = (): View => {
    const [x, y, zoom] = store.getState().transform
    return { x, y, zoom }
  }
  const frameNow = (): Box | null => small.current && frameIn(small.current, viewNow(), store.getState())
  const showFrame = () => {
    const box = frameNow()
    const element = frame.current
    if (element === null) return
    element.hidden = box === null
    if (box === null) return
    element.style.transform = `translate(${box.x}px, ${box.y}px)`
    element.style.width = `${box.width}px`
    element.style.height = `${box.height}px`
  }
  // A large plan moves as a picture, and each change of the page costs it frames: there the frame follows when the view rests.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it asks for what it shows when it is called
  useEffect(() => {
    if (!painted) return store.subscribe(showFrame)
    let timer = 0
    const stop = store.subscribe(() => {
      window.clearTimeout(timer)
      timer = window.setTimeout(showFrame, restFor)
    })
    return () => {
      stop()
      window.clearTimeout(timer)
    }
  }, [store, painted])

  // Never while something moves: a picture of thousands of lines would take a gesture a frame or two.
  // biome-ignore lint/correctness/useExhaustiveDependencies: likewise
  useEffect(() => {
    if (!settled) return
    let timer = 0
    const whenAtRest = () => {
      const root = store.getState().domNode
      if (root?.matches('.is-moving, .is-dragging') || held.current !== null) {
        timer = window.setTimeout(whenAtRest, restFor)
        return
      }
      picture.update(spotlit.scene, things)
      const drawn = plan.notes.filter(({ id }) => only?.has(id) !== false)
      const bounds = drawingBounds(spotlit.scene, drawn)
      const shown = bounds && overviewView(bounds)
      small.current = shown?.view ?? null
      setSize((before) => (sameSize(before, shown?.size) ? before : (shown?.size ?? null)))
      const notes = drawn.map((note) => ({ box: noteBox(note), isDim: bright?.has(note.id) === false }))
      if (canvas.current && shown)
        paintOverview(canvas.current, { picture, spotlit, notes, words: things, look, ...shown })
      showFrame()
    }
    timer = window.setTimeout(whenAtRest, restFor)
    return () => window.clearTimeout(timer)
  }, [spotlit, things, look, picture, store, settled, plan.notes, bright, only])

  const moveTo = (point: Position) => {
    if (small.current === null) return
    void flow.setViewport(viewAround(small.current, point, viewNow(), store.getState()))
    showFrame()
  }
  const pointOf = (event: PointerEvent<HTMLElement>): Position => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const box = frameNow()
    if (event.button !== 0 || box === null) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    const { x, y } = pointOf(event)
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    // The frame is taken where it is pressed; pressed beside it, it comes.
    const isInside = Math.abs(x - middle.x) <= box.width / 2 && Math.abs(y - middle.y) <= box.height / 2
    held.current = isInside ? { x: x - middle.x, y: y - middle.y } : { x: 0, y: 0 }
    if (!isInside) moveTo({ x, y })
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (held.current === null) return
    const { x, y } = pointOf(event)
    moveTo({ x: x - held.current.x, y: y - held.current.y })
  }
  const onPointerUp = () => {
    held.current = null
  }
  return (
    <Panel position="bottom-right" className="mb-6!" aria-hidden="true">
      <div
        className="overview relative cursor-pointer touch-none overflow-hidden rounded-lg border border-line-strong bg-bg shadow-(--shadow)"
        title={words.title}
        style={size ?? { display: 'none' }}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerUp}
      >
        <canvas ref={canvas} className="absolute inset-0 size-full" />
        <div
          ref={frame}
          hidden
          className="absolute top-0 left-0 origin-top-left rounded-[3px] border-2 border-accent"
        />
      </div>
    </Panel>
  )
}
