import { describe, expect, it } from 'vitest'
import { cellsFrom, movedBy, rangeBetween } from './gridMoves.ts'

const size = { rows: 100, columns: 4, page: 10 }
const at = { row: 5, column: 1 }

describe('keys in a grid', () => {
  it('walk by one cell, by a page and to the ends', () => {
    expect(movedBy('ArrowUp', false, at, size)).toEqual({ row: 4, column: 1 })
    expect(movedBy('ArrowDown', false, at, size)).toEqual({ row: 6, column: 1 })
    expect(movedBy('PageDown', false, at, size)).toEqual({ row: 15, column: 1 })
    expect(movedBy('PageUp', false, at, size)).toEqual({ row: 0, column: 1 })
    expect(movedBy('End', false, at, size)).toEqual({ row: 5, column: 3 })
    expect(movedBy('End', true, at, size)).toEqual({ row: 99, column: 3 })
    expect(movedBy('Home', true, at, size)).toEqual({ row: 0, column: 0 })
    expect(movedBy('x', false, at, size)).toBeNull()
  })

  it('stay within the grid, of which the head is the first row', () => {
    expect(movedBy('ArrowUp', false, { row: 0, column: 0 }, size)).toEqual({ row: -1, column: 0 })
    expect(movedBy('ArrowUp', false, { row: -1, column: 0 }, size)).toEqual({ row: -1, column: 0 })
    expect(movedBy('ArrowDown', false, { row: 99, column: 0 }, size)).toEqual({ row: 99, column: 0 })
    expect(movedBy('ArrowDown', false, { row: -1, column: 0 }, { ...size, rows: 0 })).toEqual({ row: -1, column: 0 })
  })
})

describe('rectangles and reading order', () => {
  it('hold both ends, and never the head', () => {
    expect(rangeBetween({ row: -1, column: 3 }, at)).toEqual({ fromRow: 0, toRow: 5, fromColumn: 1, toColumn: 3 })
  })
  it('goes on in the next row, and ends with the last', () => {
    expect([...cellsFrom({ row: 98, column: 2 }, 1, size)].slice(0, 2)).toEqual([
      { row: 98, column: 3 },
      { row: 99, column: 0 },
    ])
    expect([...cellsFrom({ row: 0, column: 0 }, -1, size)]).toEqual([])
  })
})
