import type { Box } from '#plan/plan.ts'
import { union } from './box.ts'
import type { Scene } from './buildScene.ts'

/** The box around everything that is drawn, lines and labels included; undefined when nothing is. */
export function sceneBounds({ zones, machines, links }: Scene): Box | undefined {
  return union([
    ...zones.map(({ box }) => box),
    ...machines.map(({ box }) => box),
    ...links.flatMap(({ label }) => label.box ?? []),
    ...links.flatMap(({ points }) => points.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))),
  ])
}
