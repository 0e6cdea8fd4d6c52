import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box } from '#plan/plan.ts'
import { boxBetween, overlaps } from './box.ts'
import { localPoints, localWay } from './localWay.ts'
import { machineBoxAt } from './machineBox.ts'
import { columnPitch, rowPitch } from './metrics.ts'
import { lengthOf, type Point, segmentsOf } from './route.ts'
import { middleOf } from './side.ts'

const at = (column: number, row: number): Box => machineBoxAt({ x: column * columnPitch, y: row * rowPitch })

function lineBetween(trunk: Box, branch: Box): Point[] {
  const way = localWay(trunk, branch)
  return localPoints(way, trunk, middleOf(trunk, way.trunkSide), branch, middleOf(branch, way.branchSide))
}

test.each([
  { how: 'in neighbouring columns of a row', trunk: at(0, 0), branch: at(1, 0), points: 2 },
  { how: 'one below the other', trunk: at(0, 0), branch: at(0, 1), points: 2 },
  { how: 'in neighbouring columns', trunk: at(0, 0), branch: at(1, 7), points: 4 },
  { how: 'in neighbouring columns, to the left', trunk: at(1, 7), branch: at(0, 0), points: 4 },
  { how: 'far apart in a column', trunk: at(2, 0), branch: at(2, 7), points: 4 },
  { how: 'far apart in a row', trunk: at(0, 3), branch: at(7, 3), points: 5 },
  { how: 'far apart', trunk: at(7, 8), branch: at(0, 0), points: 5 },
])('machines $how are linked by a line that runs between the others', ({ trunk, branch, points }) => {
  const line = lineBetween(trunk, branch)
  expect(line).toHaveLength(points)
  for (let column = -1; column < 9; column += 1) {
    for (let row = -1; row < 10; row += 1) {
      for (const { from, to } of segmentsOf(line)) expect(overlaps(at(column, row), boxBetween(from, to))).toBe(false)
    }
  }
})

test('the last piece before a machine carries a full label', () => {
  for (const trunk of [at(0, 0), at(1, 0), at(2, 0), at(3, 0)]) {
    const last = segmentsOf(lineBetween(trunk, at(9, 5))).at(-1)
    expect(last && lengthOf(last)).toBeGreaterThan(200)
  }
})

test('lines of neighbouring trunks keep apart in the gaps', () => {
  const lanes = [0, 1, 2, 3].map((column) => localWay(at(column, 0), at(9, 5)))
  expect(new Set(lanes.map(({ lane }) => lane)).size).toBe(4)
  expect(new Set(lanes.map(({ bus }) => bus)).size).toBe(4)
})

test.each([240, 300, 360])('so they do where columns stand %i apart', (pitch) => {
  const lanes = [0, 1, 2, 3].map((column) => localWay(machineBoxAt({ x: column * pitch, y: 0 }), at(20, 5)).lane)
  for (const [index, lane] of lanes.entries()) expect(lanes[index + 1]).not.toBe(lane)
})

test('every line is orthogonal, of at most four pieces, and leads from border to border', () => {
  const coordinate = fc.integer({ min: -60, max: 60 })
  const place = fc.tuple(fc.constantFrom(5, 20, 100), coordinate, coordinate)
  const box = place.map(([step, x, y]) => machineBoxAt({ x: x * step, y: y * step }))
  fc.assert(
    fc.property(box, box, (trunk, branch) => {
      const way = localWay(trunk, branch)
      const line = lineBetween(trunk, branch)
      expect(line.length).toBeLessThanOrEqual(5)
      for (const piece of segmentsOf(line)) {
        expect(piece.from.x === piece.to.x || piece.from.y === piece.to.y).toBe(true)
        expect(lengthOf(piece)).toBeGreaterThan(0)
      }
      expectOnSide(trunk, way.trunkSide, line[0])
      expectOnSide(branch, way.branchSide, line.at(-1))
    }),
    { numRuns: 500 },
  )
})

function expectOnSide({ x, y, width, height }: Box, side: string, point: Point | undefined): void {
  const upright = side === 'left' || side === 'right'
  if (upright) expect(point?.x).toBe(side === 'left' ? x : x + width)
  else expect(point?.y).toBe(side === 'top' ? y : y + height)
  if (upright) expect(point?.y).toBe(y + height / 2)
  else expect(point?.x).toBe(x + width / 2)
}
