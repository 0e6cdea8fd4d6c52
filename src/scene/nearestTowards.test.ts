import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Direction, nearestTowards, type Spot } from './nearestTowards.ts'

const directions: readonly Direction[] = ['left', 'right', 'up', 'down']
const spot = (id: string, x: number, y: number): Spot => ({ id, at: { x, y } })

/** On a coarse grid, so that many stand in line, at equal distances, or on each other. */
const spots = fc
  .integer({ min: 3, max: 60 })
  .chain((most) => fc.array(fc.tuple(fc.nat({ max: most }), fc.nat({ max: most })), { minLength: 1, maxLength: 25 }))
  .map((places) => places.map(([x, y], index) => spot(`s${index}`, x * 20, y * 20)))

function reachable(all: readonly Spot[], from: string): ReadonlySet<string> {
  const seen = new Set([from])
  for (const id of seen) {
    for (const direction of directions) {
      const next = nearestTowards(all, id, direction)
      if (next !== undefined) seen.add(next)
    }
  }
  return seen
}

describe('the spot an arrow goes to', () => {
  const all = [spot('a', 0, 0), spot('b', 460, 0), spot('c', 0, 160), spot('d', 460, 160), spot('e', 1200, 40)]
  test('is the next one in that direction', () => {
    expect(nearestTowards(all, 'a', 'right')).toBe('b')
    expect(nearestTowards(all, 'a', 'down')).toBe('c')
    expect(nearestTowards(all, 'b', 'right')).toBe('e')
    expect(nearestTowards(all, 'd', 'up')).toBe('b')
  })
  test('is none at the edge, or for what is not there', () => {
    expect(nearestTowards(all, 'a', 'left')).toBeUndefined()
    expect(nearestTowards(all, 'e', 'right')).toBeUndefined()
    expect(nearestTowards(all, 'nobody', 'left')).toBeUndefined()
  })
  test('may lie more aside than ahead where nothing else is', () => {
    expect(nearestTowards([spot('a', 0, 0), spot('b', 20, 900)], 'a', 'right')).toBe('b')
  })
  test('lies in that direction', () => {
    fc.assert(
      fc.property(spots, fc.constantFrom(...directions), (all, direction) => {
        for (const { id, at } of all) {
          const to = all.find((one) => one.id === nearestTowards(all, id, direction))?.at
          if (to === undefined) continue
          if (direction === 'right') expect(to.x).toBeGreaterThanOrEqual(at.x)
          if (direction === 'left') expect(to.x).toBeLessThanOrEqual(at.x)
          if (direction === 'down') expect(to.y).toBeGreaterThanOrEqual(at.y)
          if (direction === 'up') expect(to.y).toBeLessThanOrEqual(at.y)
        }
      }),
    )
  })
  test('leads from every spot to every other', () => {
    fc.assert(
      fc.property(spots, (all) => {
        for (const { id } of all) expect(reachable(all, id).size).toBe(all.length)
      }),
      { numRuns: 500 },
    )
  })
  test('leads back where all stand in rows and columns', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (columns, rows) => {
        const grid = Array.from({ length: columns * rows }, (_, at) =>
          spot(`g${at}`, (at % columns) * 460, Math.floor(at / columns) * 160),
        )
        const back = { left: 'right', right: 'left', up: 'down', down: 'up' } as const
        for (const { id } of grid) {
          for (const direction of directions) {
            const to = nearestTowards(grid, id, direction)
            if (to !== undefined) expect(nearestTowards(grid, to, back[direction])).toBe(id)
          }
        }
      }),
    )
  })
})
