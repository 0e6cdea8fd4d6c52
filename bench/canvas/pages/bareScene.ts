import type { Position } from '#plan/plan.ts'
import { machineHeight, machineWidth } from '#scene/metrics.ts'
import type { Drawing } from './drawing.ts'

/** Coordinates of a line: four points. */
export const lineLength = 8

/** A drawing as flat arrays, ready to be drawn in every frame. */
export interface BareScene extends Drawing {
  readonly xs: Float32Array
  readonly ys: Float32Array
  /** Four points of each link's line, one link after the other. */
  readonly lines: Float32Array
  readonly machineAt: (point: Position) => number | undefined
  readonly move: (machine: number, x: number, y: number) => void
  readonly place: (id: string) => Position
}

export function bareScene(drawing: Drawing): BareScene {
  const { machines, links } = drawing
  const xs = Float32Array.from(machines, ({ x }) => x)
  const ys = Float32Array.from(machines, ({ y }) => y)
  const lines = new Float32Array(links.length * lineLength)
  const linksOf: number[][] = machines.map(() => [])
  for (const [index, { from, to }] of links.entries()) {
    linksOf[from]?.push(index)
    linksOf[to]?.push(index)
  }
  const route = (index: number) => {
    const link = links[index]
    if (link) lines.set(stepLine(placeOf(link.from), placeOf(link.to)), index * lineLength)
  }
  const placeOf = (machine: number): Position => ({ x: xs[machine] ?? 0, y: ys[machine] ?? 0 })
  for (const index of links.keys()) route(index)
  return {
    ...drawing,
    xs,
    ys,
    lines,
    machineAt: ({ x, y }) => {
      const hit = xs.findLastIndex((left, at) => {
        const top = ys[at] ?? 0
        return x >= left && x <= left + machineWidth && y >= top && y <= top + machineHeight
      })
      return hit < 0 ? undefined : hit
    },
    move: (machine, x, y) => {
      xs[machine] = (xs[machine] ?? 0) + x
      ys[machine] = (ys[machine] ?? 0) + y
      for (const index of linksOf[machine] ?? []) route(index)
    },
    place: (id) => placeOf(machines.findIndex((machine) => machine.id === id)),
  }
}

/** An orthogonal line of three pieces between the sides of two machines that face each other. */
function stepLine(a: Position, b: Position): readonly number[] {
  if (Math.abs(b.x - a.x) > machineWidth) {
    const x1 = b.x > a.x ? a.x + machineWidth : a.x
    const x2 = b.x > a.x ? b.x : b.x + machineWidth
    const [y1, y2, middle] = [a.y + machineHeight / 2, b.y + machineHeight / 2, (x1 + x2) / 2]
    return [x1, y1, middle, y1, middle, y2, x2, y2]
  }
  const y1 = b.y > a.y ? a.y + machineHeight : a.y
  const y2 = b.y > a.y ? b.y : b.y + machineHeight
  const [x1, x2, middle] = [a.x + machineWidth / 2, b.x + machineWidth / 2, (y1 + y2) / 2]
  return [x1, y1, x1, middle, x2, middle, x2, y2]
}
