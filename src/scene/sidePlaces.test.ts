import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localWay } from './localWay.ts'
import { machineBoxAt } from './machineBox.ts'
import { columnPitch, rowPitch } from './metrics.ts'
import { portRange } from './side.ts'
import { sidePlaces } from './sidePlaces.ts'

const branch = machineBoxAt({ x: 10 * columnPitch, y: 0 })

/** The end of a line that comes to the left side of `branch` from a machine in the gap's other column or further left. */
function endFrom(id: string, column: number, row: number) {
  const trunk = machineBoxAt({ x: column * columnPitch, y: row * rowPitch })
  return { id, trunk, way: localWay(trunk, branch) }
}

test('lines end in the order in which they come in: from above, straight, from below', () => {
  const ends = [endFrom('below', 9, 4), endFrom('straight', 9, 0), endFrom('above', 9, -4)]
  const { branches } = sidePlaces(branch, 'left', ends, false)
  expect([...branches].sort((a, b) => a[1] - b[1]).map(([id]) => id)).toEqual(['above', 'straight', 'below'])
  expect(branches.get('straight')).toBe(26)
})

test('of lines from one direction the one that turns nearest to the machine ends outermost', () => {
  const near = endFrom('near', 7, 5)
  const far = endFrom('far', 4, 5)
  expect(near.way.lane).toBeGreaterThan(far.way.lane)
  const { branches } = sidePlaces(branch, 'left', [near, far], false)
  expect(branches.get('near')).toBeGreaterThan(branches.get('far') ?? 0)
})

test('the trunk keeps the middle of its side; branches stand beside it', () => {
  const { trunk, branches } = sidePlaces(branch, 'left', [endFrom('above', 9, -4), endFrom('below', 9, 4)], true)
  expect(trunk).toBe(26)
  expect(branches.get('above')).toBeLessThan(trunk)
  expect(branches.get('below')).toBeGreaterThan(trunk)
})

test('every end has a place on the side, one of its own while there is room, whatever the order they are given in', () => {
  const places = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: -9, max: 9 })), {
    minLength: 1,
    maxLength: 12,
    selector: ([column, row]) => `${column}/${row}`,
  })
  fc.assert(
    fc.property(places, fc.boolean(), (found, withTrunk) => {
      const ends = found.map(([column, row], index) => endFrom(`l${index}`, column, row))
      const { trunk, branches } = sidePlaces(branch, 'left', ends, withTrunk)
      const [from, to] = portRange(branch, 'left')
      const all = [...branches.values(), ...(withTrunk ? [trunk] : [])]
      expect(branches.size).toBe(ends.length)
      for (const place of all) expect(place >= from && place <= to).toBe(true)
      if (all.length <= 6) expect(new Set(all).size).toBe(all.length)
      expect(sidePlaces(branch, 'left', [...ends].reverse(), withTrunk)).toEqual({ trunk, branches })
    }),
  )
})
