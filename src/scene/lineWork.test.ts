import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLineWork, type LineWork, passingLineWork } from './lineWork.ts'
import type { Point } from './route.ts'
import type { SceneLink } from './scene.ts'

const link = (id: string, points: readonly Point[], arrows = { start: false, end: true }): SceneLink => ({
  id,
  ends: ['a', 'b'],
  points,
  startSide: 'right',
  endSide: 'left',
  arrowAtStart: arrows.start,
  arrowAtEnd: arrows.end,
  label: { lines: [], collapsed: false },
  title: { forward: '', backward: '' },
})

const rowsOf = (rows: LineWork['level']) =>
  [...rows.values()]
    .map(({ at, whole, trimmed }) => ({ at, whole: [...whole], trimmed: [...trimmed] }))
    .sort((a, b) => a.at - b.at)

const contentOf = (work: LineWork) => ({
  level: rowsOf(work.level),
  upright: rowsOf(work.upright),
  corners: [...work.corners].map((corner) => JSON.stringify(corner.at)).sort(),
  arrows: [...work.arrows].map((arrow) => JSON.stringify(arrow.tip)).sort(),
})

describe('line work', () => {
  test('a trunk that two links share is there once, and so are its bend and its arrowhead', () => {
    const work = createLineWork()
    const near = link(
      'l1',
      [
        { x: 0, y: 0 },
        { x: 50, y: 0 },
        { x: 50, y: 100 },
      ],
      { start: true, end: true },
    )
    const far = link(
      'l2',
      [
        { x: 0, y: 0 },
        { x: 50, y: 0 },
        { x: 50, y: 300 },
      ],
      { start: true, end: true },
    )
    work.update([near, far])
    expect(rowsOf(work.level)).toEqual([{ at: 0, whole: [0, 50], trimmed: [0, 44] }])
    expect(rowsOf(work.upright)).toEqual([{ at: 50, whole: [0, 300], trimmed: [6, 300] }])
    expect([...work.corners].length).toBe(1)
    expect([...work.arrows].length).toBe(3)
    work.update([near])
    expect(rowsOf(work.upright)).toEqual([{ at: 50, whole: [0, 100], trimmed: [6, 100] }])
    expect([...work.arrows].length).toBe(2)
    work.update([])
    expect(contentOf(work)).toEqual({ level: [], upright: [], corners: [], arrows: [] })
  })

  test('a link that only got its label, or other arrowheads, keeps its line', () => {
    const work = createLineWork()
    const points = [
      { x: 0, y: 0 },
      { x: 50, y: 0 },
    ]
    const bare = link('l1', points)
    work.update([bare])
    const row = work.level.get(0)
    work.update([{ ...bare, label: { lines: [], collapsed: true } }])
    expect(work.level.get(0)).toBe(row)
    work.update([{ ...bare, arrowAtStart: true }])
    expect(rowsOf(work.level)).toEqual([{ at: 0, whole: [0, 50], trimmed: [0, 50] }])
    expect([...work.arrows]).toHaveLength(2)
    work.update([])
    expect(contentOf(work)).toEqual({ level: [], upright: [], corners: [], arrows: [] })
  })

  test('pieces that do not touch stay apart', () => {
    const work = createLineWork()
    work.update([
      link('l1', [
        { x: 0, y: 7 },
        { x: 10, y: 7 },
      ]),
      link('l2', [
        { x: 20, y: 7 },
        { x: 40, y: 7 },
      ]),
    ])
    expect(rowsOf(work.level)).toEqual([{ at: 7, whole: [0, 10, 20, 40], trimmed: [0, 10, 20, 40] }])
  })

  const coordinate = fc.integer({ min: 0, max: 12 }).map((step) => step * 5)
  const route = fc.array(coordinate, { minLength: 3, maxLength: 6 }).map((steps) =>
    steps.slice(1).map((step, at) => {
      const before = steps[at] ?? 0
      return at % 2 === 0 ? { x: before, y: step } : { x: step, y: before }
    }),
  )
  const links = fc
    .array(route, { maxLength: 12 })
    .map((routes) => routes.map((points, at) => link(`l${at}`, points, { start: at % 2 === 0, end: true })))

  test('covers exactly what the lines cover', () => {
    fc.assert(
      fc.property(links, (drawn) => {
        const work = createLineWork()
        work.update(drawn)
        const covered = (rows: LineWork['level'], at: number, along: number) => {
          const whole = rows.get(at)?.whole ?? []
          return whole.some((from, index) => index % 2 === 0 && from <= along && along <= (whole[index + 1] ?? from))
        }
        const wanted = (x: number, y: number, level: boolean) =>
          drawn.some(({ points }) =>
            points.slice(1).some((to, at) => {
              const from = points[at] ?? to
              if ((from.y === to.y) !== level || (from.x === to.x && from.y === to.y)) return false
              return (
                Math.min(from.x, to.x) <= x &&
                x <= Math.max(from.x, to.x) &&
                Math.min(from.y, to.y) <= y &&
                y <= Math.max(from.y, to.y)
              )
            }),
          )
        const wrong: string[] = []
        for (let x = 0; x <= 60; x += 2.5) {
          for (let y = 0; y <= 60; y += 2.5) {
            if (covered(work.level, y, x) !== wanted(x, y, true)) wrong.push(`level ${x},${y}`)
            if (covered(work.upright, x, y) !== wanted(x, y, false)) wrong.push(`upright ${x},${y}`)
          }
        }
        expect(wrong).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('that is made for one frame covers the same', () => {
    fc.assert(
      fc.property(links, (drawn) => {
        const work = createLineWork()
        work.update(drawn)
        const passing = contentOf(passingLineWork(drawn))
        const kept = contentOf(work)
        expect({ level: passing.level, upright: passing.upright }).toEqual({ level: kept.level, upright: kept.upright })
        expect(new Set(passing.corners)).toEqual(new Set(kept.corners))
        expect(new Set(passing.arrows)).toEqual(new Set(kept.arrows))
      }),
    )
  })

  test('after any steps it is what it would be from nothing', () => {
    fc.assert(
      fc.property(
        fc.array(links, { minLength: 1, maxLength: 5 }),
        fc.array(fc.boolean(), { minLength: 1 }),
        (steps, keeps) => {
          const work = createLineWork()
          let before: readonly SceneLink[] = []
          for (const step of steps) {
            const kept = before.filter((_, at) => keeps[at % keeps.length])
            before = [...kept, ...step]
            work.update(before)
            const fresh = createLineWork()
            fresh.update(before)
            expect(contentOf(work)).toEqual(contentOf(fresh))
          }
        },
      ),
    )
  })
})
