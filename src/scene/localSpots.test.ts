import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contains, inflate } from './box.ts'
import type { LocalRoute } from './localLines.ts'
import { localSpots, spotsReach } from './localSpots.ts'
import { localPoints, localWay } from './localWay.ts'
import { machineBoxAt } from './machineBox.ts'
import { columnPitch } from './metrics.ts'
import { portRange } from './side.ts'

/** The route from one box to another, ending at this share of the branch's side. */
function routeTo(
  trunk: { x: number; y: number },
  branch: { x: number; y: number },
  share: number,
  turned: boolean,
): LocalRoute {
  const [from, to] = [machineBoxAt(trunk), machineBoxAt(branch)]
  const way = localWay(from, to)
  const middle = (range: readonly [number, number], at: number) => Math.round(range[0] + (range[1] - range[0]) * at)
  const along = middle(portRange(from, way.trunkSide), 0.5)
  const points = localPoints(way, from, along, to, middle(portRange(to, way.branchSide), share))
  const lean = share < 0.5 ? -1 : share > 0.5 ? 1 : 0
  const sides = turned
    ? { startSide: way.branchSide, endSide: way.trunkSide }
    : { startSide: way.trunkSide, endSide: way.branchSide }
  return { ...sides, points: turned ? points.reverse() : points, branchAtStart: turned, trunk: from, branch: to, lean }
}

test('a label stands on the middle of the branch, whichever end that is', () => {
  for (const turned of [false, true]) {
    const route = routeTo({ x: -10 * columnPitch, y: 900 }, { x: 480, y: 0 }, 0.5, turned)
    const [first] = localSpots(route, { width: 100, height: 20 })
    expect(first).toEqual({ x: 480 - 224 / 2 - 50, y: 16, width: 100, height: 20 })
  }
})

test('labels of two lines at one machine lean away from each other', () => {
  const [above] = localSpots(routeTo({ x: -4800, y: 900 }, { x: 480, y: 0 }, 0.2, false), { width: 100, height: 52 })
  const [below] = localSpots(routeTo({ x: -4800, y: 900 }, { x: 480, y: 0 }, 0.8, false), { width: 100, height: 52 })
  if (!above || !below) throw new Error('there is no place')
  expect(above.y + above.height).toBeLessThan(below.y)
})

test('all places lie within their reach, and near the machine at the branch', () => {
  const coordinate = fc.integer({ min: -3000, max: 3000 })
  const place = fc.record({ x: coordinate, y: coordinate })
  const size = fc.record({ width: fc.integer({ min: 40, max: 210 }), height: fc.constantFrom(20, 36, 68) })
  fc.assert(
    fc.property(place, place, fc.constantFrom(0, 0.5, 1), fc.boolean(), size, (trunk, branch, share, turned, label) => {
      const route = routeTo(trunk, branch, share, turned)
      const reach = spotsReach(route, label)
      const spots = [...localSpots(route, label)]
      expect(spots.length).toBeGreaterThan(2)
      for (const spot of spots) {
        expect(reach && contains(reach, spot)).toBe(true)
        expect(contains(inflate(machineBoxAt(branch), 2 * columnPitch), spot)).toBe(true)
      }
    }),
    { numRuns: 400 },
  )
})
