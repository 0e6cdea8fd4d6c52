import type { Box } from '#plan/plan.ts'
import type { Sight } from './viewOf.ts'

/** Less than this beside a pane is no place to show anything in. Pixels. */
const leastWidth = 120

/** What of a canvas can be seen: panes of a narrow window lie over it, and its own tools stand in its lower corners. */
export function sightOf(canvas: HTMLElement): Sight {
  const { left, top } = canvas.getBoundingClientRect()
  const [width, height] = [canvas.clientWidth, canvas.clientHeight]
  const inCanvas = (element: Element): Box => {
    const box = element.getBoundingClientRect()
    return { x: box.left - left, y: box.top - top, width: box.width, height: box.height }
  }
  let [start, end] = [0, width]
  for (const pane of document.querySelectorAll('[data-over-canvas]')) {
    const box = inCanvas(pane)
    if (box.x <= 0) start = Math.max(start, box.x + box.width)
    else end = Math.min(end, box.x)
  }
  const frame = { x: start, y: 0, width: end - start, height }
  return {
    frame: frame.width < leastWidth ? { x: 0, y: 0, width, height } : frame,
    corners: [...canvas.querySelectorAll('.react-flow__panel.bottom')]
      .map(inCanvas)
      .filter((box) => box.width > 0 && box.height > 0),
  }
}
