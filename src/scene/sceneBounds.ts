import type { Box } from '#plan/plan.ts'
import type { Scene } from './buildScene.ts'

/** The box around everything that is drawn, lines and labels included; undefined when nothing is. */
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
