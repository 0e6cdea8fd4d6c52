import type { Box, Position } from '#plan/plan.ts'
import type { Scene, SceneLink } from '#scene/buildScene.ts'

/** What lies at a point of a scene; the topmost where several do. */
export interface Hit {
  readonly kind: 'machine' | 'label' | 'link' | 'zone'
  readonly id: string
}

/** How near to a line, and how far around a machine, still counts. Canvas units. */
export interface Reach {
  readonly line: number
  readonly machine: number
}

const holds = (box: Box, { x, y }: Position, margin: number): boolean =>
  x >= box.x - margin && x <= box.x + box.width + margin && y >= box.y - margin && y <= box.y + box.height + margin

/** Machines lie over labels, labels over lines, lines over the titles of zones. */
export function hitAt({ machines, links, zones }: Scene, point: Position, reach: Reach): Hit | null {
  const machine =
    machines.findLast(({ box }) => holds(box, point, 0)) ??
    machines.findLast(({ box }) => holds(box, point, reach.machine))
  if (machine) return { kind: 'machine', id: machine.id }
  const label = links.findLast(({ label: { box } }) => box !== undefined && holds(box, point, 0))
  if (label) return { kind: 'label', id: label.id }
  const link = links.findLast((one) => nearLine(one, point, reach.line))
  if (link) return { kind: 'link', id: link.id }
  const zone = zones.findLast(({ title }) => holds(title, point, 0))
  return zone ? { kind: 'zone', id: zone.id } : null
}

function nearLine({ points }: SceneLink, { x, y }: Position, reach: number): boolean {
  for (let at = 1; at < points.length; at += 1) {
    const [a, b] = [points[at - 1], points[at]]
    if (a === undefined || b === undefined) continue
    const left = Math.min(a.x, b.x) - reach
    const right = Math.max(a.x, b.x) + reach
    const top = Math.min(a.y, b.y) - reach
    const bottom = Math.max(a.y, b.y) + reach
    if (x >= left && x <= right && y >= top && y <= bottom) return true
  }
  return false
}
