import type { Box } from '#plan/plan.ts'
import { dimmed } from '#scene/drawnParts.ts'
import type { Scene } from '#scene/scene.ts'
import { sceneBounds } from '#scene/sceneBounds.ts'
import { onDensityChange } from './onDensityChange.ts'
import type { Emphasis, PaintView } from './painter/brush.ts'
import { createMeasure } from './painter/createMeasure.ts'
import type { Look } from './painter/look.ts'
import { paint, paintGround } from './painter/paint.ts'
import { type BrightPictures, brightPictures, paintBright } from './painter/paintBright.ts'
import { paintOutlines } from './painter/paintOutlines.ts'
import { createPicture, passingPicture, type Words } from './painter/picture.ts'
import type { Spotlit } from './useSpotlit.ts'
import type { View } from './viewOf.ts'

/** What the layer tells about itself. */
export interface LayerEvents {
  /** The view begins to move, or has come to rest and is sharp. */
  readonly onMoving: (moving: boolean) => void
}

/** What lies over the drawing: scenes of what is dragged, and of what is chosen or pointed at. */
export interface Overlay {
  readonly dragged: Scene | null
  readonly chosen: Scene | null
  /** Machines to be framed as chosen. */
  readonly outlines: readonly Box[]
  readonly words: Words
  /** What is drawn, and what of it stands out; the rest is then dimmed. */
  readonly scene: Scene
  readonly spotlit: Spotlit
}

/** A picture of the whole drawing under the page's real elements, moved rather than drawn anew while the view moves. */
export interface CanvasLayer {
  readonly setView: (view: View) => void
  readonly setSize: (width: number, height: number) => void
  readonly setLook: (look: Look) => void
  /** Draws another scene; `instead` of parts of it, the overlay then shows them elsewhere. */
  readonly setScene: (scene: Scene, words: Words) => void
  readonly setOverlay: (overlay: Overlay) => void
  /** Letters have arrived or changed: all is measured and drawn again. */
  readonly remeasure: () => void
  /** Draws what is due now, and calls back when it is on the screen. */
  readonly whenPainted: (done: () => void) => void
  readonly destroy: () => void
}

/** Pixels drawn beyond each edge of the view, so that it can move that far. */
const overscan = 192
/** A picture that takes longer than this to draw is stretched while zooming, and drawn anew only now and then. Milliseconds. */
const dear = 22
const stretchFor = 200
/** The view rests when it has not moved for this long. Milliseconds. */
const restAfter = 120

interface Drawn extends View {
  readonly margin: number
  /** True when the picture shows everything there is, so that beyond it is only ground. */
  readonly whole: boolean
}

export function createCanvasLayer(base: HTMLCanvasElement, over: HTMLCanvasElement, events: LayerEvents): CanvasLayer {
  const baseContext = base.getContext('2d', { alpha: false })
  const overContext = over.getContext('2d')
  if (baseContext === null || overContext === null) throw new Error('This browser has no 2D canvas.')
  const picture = createPicture()
  let measure = createMeasure(baseContext)
  let look: Look | null = null
  let bounds: Box | undefined
  let overlay: Overlay | null = null
  let bright: BrightPictures | null = null
  let view: View = { x: 0, y: 0, zoom: 1 }
  let size = { width: 0, height: 0 }
  let drawn: Drawn | null = null
  let moving = false
  let cost = 0
  let drawnAt = 0
  let frameAsked = 0
  let restTimer = 0
  let destroyed = false

  const density = () => window.devicePixelRatio || 1
  const viewWith = (margin: number): PaintView => ({
    x: view.x + margin,
    y: view.y + margin,
    zoom: view.zoom,
    width: size.width + 2 * margin,
    height: size.height + 2 * margin,
    density: density(),
  })

  /** Both canvases are as large as the view with its margins; drawn smaller, the picture stands where it always does. */
  const fitCanvases = () => {
    for (const canvas of [base, over]) {
      const width = Math.round((size.width + 2 * overscan) * density())
      const height = Math.round((size.height + 2 * overscan) * density())
      if (canvas.width !== width) canvas.width = width
      if (canvas.height !== height) canvas.height = height
      canvas.style.width = `${size.width + 2 * overscan}px`
      canvas.style.height = `${size.height + 2 * overscan}px`
    }
    drawn = null
  }

  const showsAll = (margin: number): boolean => {
    if (bounds === undefined) return true
    const left = bounds.x * view.zoom + view.x
    const top = bounds.y * view.zoom + view.y
    return (
      left >= -margin &&
      top >= -margin &&
      left + bounds.width * view.zoom <= size.width + margin &&
      top + bounds.height * view.zoom <= size.height + margin
    )
  }

  const drawBase = () => {
    if (look === null || size.width === 0) return
    const started = performance.now()
    const whole = viewWith(overscan)
    paintGround(baseContext, whole, look, measure)
    paint(baseContext, picture, whole, look, measure)
    drawn = { ...view, margin: overscan, whole: showsAll(overscan) }
    drawnAt = started
    base.style.transform = ''
    // What it really cost is known at the next frame: the calls are worked off after this returns.
    requestAnimationFrame(() => {
      cost = performance.now() - started
    })
    drawOver()
  }

  const drawOver = () => {
    if (look === null) return
    const shown =
      overlay !== null &&
      (bright !== null || overlay.dragged !== null || overlay.chosen !== null || overlay.outlines.length > 0)
    over.style.display = shown ? 'block' : 'none'
    over.style.transform = base.style.transform
    if (!shown || overlay === null || drawn === null) return
    // The overlay stands where the base picture stands, and moves with it.
    const place: PaintView = { ...viewWith(overscan), x: drawn.x + overscan, y: drawn.y + overscan, zoom: drawn.zoom }
    overContext.setTransform(1, 0, 0, 1, 0, 0)
    overContext.clearRect(0, 0, over.width, over.height)
    if (bright) paintBright(overContext, bright, place, look, measure)
    const accent: Emphasis = { colour: look.accent, width: 2.4 }
    if (overlay.dragged) {
      paint(overContext, passingPicture(overlay.dragged, overlay.words), place, look, measure)
    }
    if (overlay.chosen) {
      paint(overContext, passingPicture(overlay.chosen, overlay.words), place, look, measure, accent)
    }
    paintOutlines(overContext, overlay.outlines, place, look)
  }

  /** Moves or stretches the last picture if that will do; true then. */
  const moveOnly = (): boolean => {
    if (drawn === null) return false
    if (drawn.zoom === view.zoom) {
      const [dx, dy] = [view.x - drawn.x, view.y - drawn.y]
      if (!drawn.whole && (Math.abs(dx) > drawn.margin || Math.abs(dy) > drawn.margin)) return false
      const step = density()
      const snapped = (by: number) => Math.round(by * step) / step
      base.style.transform = dx === 0 && dy === 0 ? '' : `translate(${snapped(dx)}px,${snapped(dy)}px)`
    } else {
      if (cost <= dear || performance.now() - drawnAt > Math.max(stretchFor, cost * 3)) return false
      const by = view.zoom / drawn.zoom
      // A pixel of the canvas stands at pixel − overscan on the screen; what it shows moves with the view.
      const x = view.x - drawn.x * by + overscan - overscan * by
      const y = view.y - drawn.y * by + overscan - overscan * by
      base.style.transform = `translate(${x}px,${y}px) scale(${by})`
    }
    over.style.transform = base.style.transform
    return true
  }

  const frame = () => {
    frameAsked = 0
    if (!destroyed && !moveOnly()) drawBase()
  }
  const askFrame = () => {
    if (frameAsked === 0) frameAsked = requestAnimationFrame(frame)
  }
  const rest = () => {
    restTimer = 0
    if (base.style.transform !== '' && !(drawn?.zoom === view.zoom && drawn.whole)) drawBase()
    moving = false
    events.onMoving(false)
  }

  const endDensity = onDensityChange(() => {
    fitCanvases()
    drawBase()
  })

  return {
    setView(next) {
      if (next.x === view.x && next.y === view.y && next.zoom === view.zoom) return
      view = next
      window.clearTimeout(restTimer)
      restTimer = window.setTimeout(rest, restAfter)
      if (!moving) {
        moving = true
        events.onMoving(true)
      }
      askFrame()
    },
    setSize(width, height) {
      if (width === size.width && height === size.height) return
      size = { width, height }
      fitCanvases()
      // At once: a canvas whose size was set is empty.
      drawBase()
    },
    setLook(next) {
      look = next
      drawn = null
      askFrame()
    },
    setScene(scene, words) {
      picture.update(scene, words)
      bounds = sceneBounds(scene)
      drawn = null
      askFrame()
    },
    setOverlay(next) {
      if (overlay?.spotlit !== next.spotlit || overlay.scene !== next.scene || overlay.words !== next.words) {
        bright = brightPictures(next.scene, next.spotlit, next.words)
        base.style.opacity = bright === null ? '' : String(dimmed)
      }
      overlay = next
      if (drawn === null) askFrame()
      else drawOver()
    },
    remeasure() {
      measure = createMeasure(baseContext)
      drawn = null
      askFrame()
    },
    whenPainted(done) {
      if (frameAsked !== 0) cancelAnimationFrame(frameAsked)
      frame()
      requestAnimationFrame(() => requestAnimationFrame(done))
    },
    destroy() {
      destroyed = true
      endDensity()
      window.clearTimeout(restTimer)
      cancelAnimationFrame(frameAsked)
    },
  }
}
