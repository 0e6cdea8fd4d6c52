import { expect, it } from 'vitest'
import { jumpTo, parentOf, type TreeRow, treeStep } from './treeMoves.ts'

const row = (id: string, level: number, isOpen?: boolean): TreeRow => ({
  ...{ id, level, name: id, place: 1, of: 1, hasOwnName: true },
  ...(isOpen !== undefined && { isOpen }),
})
const rows = [row('Hosts', 1, true), row('HV01', 2, false), row('HV02', 2), row('Office', 1, false)]
const step = (key: string, at: number) => treeStep(key, at, rows, 2)

it('walks a tree as the practices say', () => {
  expect(step('ArrowDown', 3)).toEqual({ to: 3 })
  expect(step('ArrowUp', 1)).toEqual({ to: 0 })
  expect(step('Home', 2)).toEqual({ to: 0 })
  expect(step('End', 0)).toEqual({ to: 3 })
  expect(step('PageDown', 0)).toEqual({ to: 2 })
  expect(step('ArrowRight', 0)).toEqual({ to: 1 })
  expect(step('ArrowRight', 1)).toEqual({ open: true })
  expect(step('ArrowRight', 2)).toEqual({ to: 2 })
  expect(step('ArrowLeft', 0)).toEqual({ open: false })
  expect(step('ArrowLeft', 2)).toEqual({ to: 0 })
  expect(step('ArrowLeft', 3)).toEqual({ to: 3 })
  expect(step('x', 0)).toBeNull()
  expect(parentOf(2, rows)).toBe(0)
})

it('jumps to what is typed, whatever the case, to the next one by the same letter', () => {
  expect(jumpTo('h', 0, rows)).toBe(1)
  expect(jumpTo('h', 2, rows)).toBe(0)
  expect(jumpTo('hv', 1, rows)).toBe(1)
  expect(jumpTo('hv02', 1, rows)).toBe(2)
  expect(jumpTo('x', 1, rows)).toBe(1)
  expect(jumpTo('a', 0, [])).toBe(0)
})
