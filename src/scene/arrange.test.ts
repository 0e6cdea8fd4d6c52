import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aligned, distributed } from './arrange.ts'

const box = (x: number, y: number, width = 100, height = 50) => ({ x, y, width, height })

describe('aligning', () => {
  const boxes = new Map([
    ['a', box(0, 0)],
    ['b', box(300, 80, 40, 20)],
  ])
  test('puts the edge of every box on that of the box around them', () => {
    expect([...aligned(boxes, 'left').values()].map(({ x }) => x)).toEqual([0, 0])
    expect([...aligned(boxes, 'right').values()]).toEqual([
      { x: 240, y: 0 },
      { x: 300, y: 80 },
    ])
    expect([...aligned(boxes, 'middle').values()].map(({ y }) => y)).toEqual([25, 40])
    expect([...aligned(boxes, 'bottom').values()].map(({ y }) => y)).toEqual([50, 80])
  })
  test('of nothing is nothing', () => {
    expect(aligned(new Map(), 'top').size).toBe(0)
  })
})

describe('distributing', () => {
  test('leaves the outermost and makes the gaps equal', () => {
    const places = distributed(
      new Map([
        ['a', box(0, 0)],
        ['b', box(110, 7)],
        ['c', box(500, 0)],
      ]),
      'across',
    )
    expect([...places]).toEqual([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 250, y: 7 }],
      ['c', { x: 500, y: 0 }],
    ])
  })
  test('keeps order and the other coordinate', () => {
    const spots = fc.array(fc.record({ x: fc.integer({ min: 0, max: 5000 }), y: fc.integer({ min: 0, max: 5000 }) }), {
      minLength: 3,
      maxLength: 12,
    })
    fc.assert(
      fc.property(spots, (list) => {
        const boxes = new Map(list.map(({ x, y }, at) => [`m${at}`, box(x, y)]))
        const places = distributed(boxes, 'down')
        for (const [id, { x }] of places) expect(x).toBe(boxes.get(id)?.x)
        const before = [...boxes].sort((a, b) => a[1].y - b[1].y).map(([id]) => id)
        const after = before.map((id) => places.get(id)?.y ?? 0)
        expect(after).toEqual([...after].sort((a, b) => a - b))
      }),
    )
  })
})
