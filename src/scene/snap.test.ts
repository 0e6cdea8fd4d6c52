import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Box } from '#plan/plan.ts'
import { machineBoxAt } from './machineBox.ts'
import { machineHeight, machineWidth } from './metrics.ts'
import { snap, snapCorner } from './snap.ts'

const everywhere: Box = { x: -1e5, y: -1e5, width: 2e5, height: 2e5 }
const at = (x: number, y: number) => machineBoxAt({ x, y })

describe('a dragged machine', () => {
  test('comes in line with the middle of another one, by one line', () => {
    expect(snap(at(1003, 404), [at(1000, 0)], everywhere, 6)).toEqual({
      ...{ dx: -3, dy: 0 },
      lines: [{ kind: 'align', vertical: true, at: 1000 + machineWidth / 2, from: 0, to: 404 + machineHeight }],
    })
  })

  test('comes in line with an edge of something larger', () => {
    const { dx, dy, lines } = snap(at(297, 903), [{ x: 300, y: 0, width: 700, height: 400 }], everywhere, 6)
    expect([dx, dy]).toEqual([3, 0])
    expect(lines).toEqual([{ kind: 'align', vertical: true, at: 300, from: 0, to: 903 + machineHeight }])
  })

  test('stands halfway between two, and beside two as far as they are apart', () => {
    const row = [at(0, 0), at(1000, 0)]
    const between = snap(at(503, 0), row, everywhere, 6)
    expect(between.dx).toBe(-3)
    expect(between.lines.filter(({ kind }) => kind === 'gap')).toMatchObject([
      { vertical: false, at: machineHeight / 2, from: machineWidth, to: 500 },
      { vertical: false, at: machineHeight / 2, from: 500 + machineWidth, to: 1000 },
    ])
    expect(snap(at(1996, 0), row, everywhere, 6).dx).toBe(4)
    expect(snap(at(-1004, 0), row, everywhere, 6).dx).toBe(4)
    const column = [at(0, 0), at(0, 300)]
    expect(snap(at(0, 598), column, everywhere, 6).dy).toBe(2)
  })

  test('goes nowhere when nothing is within reach or in view', () => {
    expect(snap(at(20, 220), [at(0, 0)], everywhere, 6)).toEqual({ dx: 0, dy: 0, lines: [] })
    const view = { x: 900, y: 900, width: 500, height: 500 }
    expect(snap(at(1003, 1000), [at(1000, 0)], view, 6)).toEqual({ dx: 0, dy: 0, lines: [] })
  })
})

describe('a resized zone', () => {
  test('comes in line with borders of others, by its right and its lower border alone', () => {
    const others = [at(700, 0), { x: 0, y: 503, width: 80, height: 200 }]
    const resized = { x: 100, y: 100, width: 597, height: 400 }
    expect(snapCorner(resized, others, everywhere, 6)).toEqual({
      ...{ dx: 3, dy: 3 },
      lines: [
        { kind: 'align', vertical: true, at: 700, from: 0, to: 503 },
        { kind: 'align', vertical: false, at: 503, from: 0, to: 700 },
      ],
    })
    const middles = { x: 100, y: 100, width: 2 * (700 + machineWidth / 2 - 100), height: 300 }
    expect(snapCorner(middles, [at(700, 0)], everywhere, 6)).toEqual({ dx: 0, dy: 0, lines: [] })
  })

  test('goes nowhere when nothing is within reach or in view', () => {
    const resized = { x: 0, y: 0, width: 300, height: 300 }
    expect(snapCorner(resized, [at(310, 310)], everywhere, 6)).toEqual({ dx: 0, dy: 0, lines: [] })
    const view = { x: 0, y: 0, width: 200, height: 200 }
    expect(snapCorner(resized, [at(303, 303)], view, 6)).toEqual({ dx: 0, dy: 0, lines: [] })
  })
})

const coordinate = fc.integer({ min: -600, max: 600 })
const box = fc.record({
  ...{ x: coordinate, y: coordinate },
  ...{ width: fc.integer({ min: 10, max: 400 }), height: fc.integer({ min: 10, max: 400 }) },
})

test('law: it goes no further than the reach, and every line holds where it then stands', () => {
  fc.assert(
    fc.property(box, fc.array(box, { maxLength: 12 }), fc.integer({ min: 1, max: 12 }), (moving, others, reach) => {
      const { dx, dy, lines } = snap(moving, others, everywhere, reach)
      expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(reach)
      const moved = { ...moving, x: moving.x + dx, y: moving.y + dy }
      const marks = ({ x, y, width, height }: Box, vertical: boolean) =>
        vertical ? [x, x + width / 2, x + width] : [y, y + height / 2, y + height]
      const isOn = (one: Box, line: { vertical: boolean; at: number }) =>
        marks(one, line.vertical).some((mark) => Math.abs(mark - line.at) < 0.02)
      for (const line of lines.filter(({ kind }) => kind === 'align')) {
        expect(isOn(moved, line)).toBe(true)
        expect(others.some((other) => isOn(other, line))).toBe(true)
      }
      const gaps = lines.filter(({ kind }) => kind === 'gap')
      gaps.forEach(({ from, to }, index) => {
        const other = gaps[index % 2 === 0 ? index + 1 : index - 1]
        expect(to - from).toBeCloseTo((other?.to ?? 0) - (other?.from ?? 0), 1)
      })
    }),
  )
})

test('law: everything moved by the same way, it goes the same way', () => {
  fc.assert(
    fc.property(box, fc.array(box, { maxLength: 12 }), coordinate, coordinate, (moving, others, x, y) => {
      const by = (one: Box) => ({ ...one, x: one.x + x, y: one.y + y })
      const [here, there] = [snap(moving, others, everywhere, 6), snap(by(moving), others.map(by), everywhere, 6)]
      expect([there.dx, there.dy]).toEqual([here.dx, here.dy])
    }),
  )
})
