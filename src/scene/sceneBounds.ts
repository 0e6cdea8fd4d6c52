import type { Box, Note } from '#plan/plan.ts'
import { union } from './box.ts'
import { noteBox } from './noteBox.ts'
import type { Scene } from './scene.ts'

/** The box around all machines, zones and links, lines and labels included; undefined when nothing is. */
export function sceneBounds({ zones, machines, links }: Scene): Box | undefined {
  // Asked for after every edit of plans with tens of thousands of points: no object is made for any of them.
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const hold = (x: number, y: number) => {
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  const holdBox = (box: Box) => {
    hold(box.x, box.y)
    hold(box.x + box.width, box.y + box.height)
  }
  for (const { box } of zones) holdBox(box)
  for (const { box } of machines) holdBox(box)
  for (const { label, points } of links) {
    if (label.box) holdBox(label.box)
    for (const { x, y } of points) hold(x, y)
  }
  return left > right ? undefined : { x: left, y: top, width: right - left, height: bottom - top }
}

/** The box around all that, and the notes; undefined when there is nothing. */
export function drawingBounds(scene: Scene, notes: readonly Note[]): Box | undefined {
  const drawn = sceneBounds(scene)
  return union([...(drawn ? [drawn] : []), ...notes.map(noteBox)])
}
