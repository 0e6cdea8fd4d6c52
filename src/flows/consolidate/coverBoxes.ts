import type { GridBox } from './closedBox.ts'
import { coverGrid } from './coverGrid.ts'
import type { Box, Cover, CoverProblem, Edge } from './coverProblem.ts'
import { bitsAt, type Grid, gridOf } from './grid.ts'
import { groupEdges } from './groupEdges.ts'
import { lowerBound } from './lowerBound.ts'
import { mergeTwins } from './mergeTwins.ts'
import { splitProblem } from './splitProblem.ts'

/**
 * Few boxes that cover the problem: together they hold exactly its pairs and services, and beside them only pairs of a
 * free item with itself. Yields now and then while it works. The same problem gives the same boxes.
 */
export function* coverBoxes(problem: CoverProblem): Generator<void, Cover> {
  const boxes: Box[] = []
  let least = 0
  for (const part of splitProblem(problem)) {
    yield
    const cover = yield* coverPart(part, problem)
    boxes.push(...cover.boxes)
    least += cover.lowerBound
  }
  return { boxes, lowerBound: least }
}

function* coverPart(edges: readonly Edge[], { values, isFree }: CoverProblem): Generator<void, Cover> {
  const sides = yield* mergeTwins(edges, isFree)
  yield
  const grid = gridOf(sides, values, isFree)
  if (grid === null) return { boxes: groupEdges(sides, values), lowerBound: 1 }
  const boxes = yield* coverGrid(grid)
  return { boxes: boxes.map((box) => itemBox(grid, box)), lowerBound: lowerBound(grid, isFree) }
}

function itemBox({ sources, destinations, services, words }: Grid, box: GridBox): Box {
  const ascending = (a: number, b: number) => a - b
  return {
    sources: box.sources.flatMap((s) => sources[s]?.items ?? []).sort(ascending),
    destinations: box.destinations.flatMap((d) => destinations[d]?.items ?? []).sort(ascending),
    services: bitsAt(box.mask, 0, words)
      .flatMap((bit) => services[bit] ?? [])
      .sort(ascending),
  }
}
