import './page.css'
import { bareScene } from './bareScene.ts'
import { fitTo, loadFonts, painted, placeStage, zoomRange } from './benchPage.ts'
import { drawBare } from './drawBare.ts'

const canvas = document.getElementById('drawing') as HTMLCanvasElement
const { width, height } = placeStage(canvas)
canvas.width = width * devicePixelRatio
canvas.height = height * devicePixelRatio
const context = canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D
await loadFonts()

let scene = bareScene({ zones: [], machines: [], links: [], bounds: { x: 0, y: 0, width: 1, height: 1 } })
let view = { x: 0, y: 0, zoom: 1 }
let waiting = false

const draw = () => {
  waiting = false
  drawBare(context, scene, view, width, height)
}
/** All there is to it: whatever changes, everything in view is drawn anew in the next frame. */
const changed = () => {
  if (!waiting) requestAnimationFrame(draw)
  waiting = true
}

const at = (event: MouseEvent) => {
  const { left, top } = canvas.getBoundingClientRect()
  return { x: event.clientX - left, y: event.clientY - top }
}
const inPlan = ({ x, y }: { x: number; y: number }) => ({ x: (x - view.x) / view.zoom, y: (y - view.y) / view.zoom })

let last = { x: 0, y: 0 }
let held: number | 'canvas' | undefined

canvas.addEventListener('pointerdown', (event) => {
  canvas.setPointerCapture(event.pointerId)
  last = at(event)
  held = scene.machineAt(inPlan(last)) ?? 'canvas'
})
canvas.addEventListener('pointermove', (event) => {
  if (held === undefined) return
  const now = at(event)
  const by = { x: now.x - last.x, y: now.y - last.y }
  last = now
  if (held === 'canvas') view = { ...view, x: view.x + by.x, y: view.y + by.y }
  else scene.move(held, by.x / view.zoom, by.y / view.zoom)
  changed()
})
canvas.addEventListener('pointerup', () => {
  held = undefined
})
canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault()
    const wanted = view.zoom * 2 ** (-event.deltaY * 0.002)
    const zoom = Math.min(zoomRange.max, Math.max(zoomRange.min, wanted))
    const { x, y } = at(event)
    const factor = zoom / view.zoom
    view = { x: x - (x - view.x) * factor, y: y - (y - view.y) * factor, zoom }
    changed()
  },
  { passive: false },
)

const showAll = () => {
  view = fitTo(scene.bounds, { width, height })
  changed()
}

window.bench = {
  load: async (drawing) => {
    const start = performance.now()
    scene = bareScene(drawing)
    showAll()
    await painted()
    return performance.now() - start
  },
  fit: showAll,
  view: () => view,
  machine: (id) => scene.place(id),
}
