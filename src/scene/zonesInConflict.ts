import type { Plan, Zone } from '#plan/plan.ts'
import { LevelGrid } from './levelGrid.ts'

/** Pairs of zones that stand beside each other, in one zone or outside any, and lie on each other all the same. */
export function zonesInConflict({ zones }: Plan): readonly (readonly [Zone, Zone])[] {
  const grids = new Map<string | undefined, LevelGrid<Zone>>()
  const found: (readonly [Zone, Zone])[] = []
  for (const zone of zones) {
    if (!zone.box) continue
    const grid = grids.get(zone.parent) ?? new LevelGrid()
    grids.set(zone.parent, grid)
    found.push(...grid.near(zone.box).map((other) => [other, zone] as const))
    grid.add(zone.box, zone)
  }
  return found
}
