import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localWay } from './localWay.ts'
import { machineBoxAt } from './machineBox.ts'
import { columnPitch, rowPitch } from './metrics.ts'
import { portRange } from './side.ts'
import { type BranchEnd, sidePlaces } from './sidePlaces.ts'

const branch = machineBoxAt({ x: 10 * columnPitch, y: 0 })

/** The places of these ends at the left side of `branch`, by id. */
function placesOf(ends: readonly BranchEnd[], withTrunk = false): Map<string, number> {
  const { trunk, branches } = sidePlaces(branch, 'left', ends, withTrunk)
  const places = new Map(ends.map(({ id }, index) => [id, branches[index] ?? Number.NaN]))
  return withTrunk ? places.set('trunk', trunk) : places
}

/** The end of a line that comes to the left side of `branch` from a machine in the gap's other column or further left. */
function endFrom(id: string, column: number, row: number) {
  const trunk = machineBoxAt({ x: column * columnPitch, y: row * rowPitch })
  return { id, trunk, way: localWay(trunk, branch) }
}

test('lines end in the order in which they come in: from above, straight, from below', () => {
  const ends = [endFrom('below', 9, 4), endFrom('straight', 9, 0), endFrom('above', 9, -4)]
  const places = placesOf(ends)
  expect([...places].sort((a, b) => a[1] - b[1]).map(([id]) => id)).toEqual(['above', 'straight', 'below'])
  expect(places.get('straight')).toBe(26)
})

test('of lines from one direction the one that turns nearest to the machine ends outermost', () => {
  const near = endFrom('near', 7, 5)
  const far = endFrom('far', 4, 5)
  expect(near.way.lane).toBeGreaterThan(far.way.lane)
  const places = placesOf([near, far])
  expect(places.get('near')).toBeGreaterThan(places.get('far') ?? 0)
})

test('the trunk keeps the middle of its side; branches stand beside it', () => {
  const places = placesOf([endFrom('above', 9, -4), endFrom('below', 9, 4)], true)
  expect(places.get('trunk')).toBe(26)
  expect(places.get('above')).toBeLessThan(26)
  expect(places.get('below')).toBeGreaterThan(26)
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
      const all = placesOf(ends, withTrunk)
      const [from, to] = portRange(branch, 'left')
      expect(all.size).toBe(ends.length + (withTrunk ? 1 : 0))
      for (const place of all.values()) expect(place >= from && place <= to).toBe(true)
      if (all.size <= 6) expect(new Set(all.values()).size).toBe(all.size)
      expect(placesOf([...ends].reverse(), withTrunk)).toEqual(all)
    }),
  )
})
