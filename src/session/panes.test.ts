import { beforeEach, expect, test } from 'vitest'
import { paneIsOpen, showPane, showTables, usePanes } from './panes.ts'

beforeEach(() => usePanes.setState({ narrow: false, choices: {}, over: null }))

test('beside the canvas both panes are open until they are folded, and that is remembered', () => {
  expect([paneIsOpen('palette'), paneIsOpen('inspector')]).toEqual([true, true])
  showPane('palette', false)
  showTables(false)
  expect([paneIsOpen('palette'), paneIsOpen('inspector')]).toEqual([false, true])
  expect(usePanes.getState().choices).toEqual({ palette: false, tables: false })
})

test('over the canvas of a narrow window one is open at a time, and a wide one is again as it was left', () => {
  showPane('palette', false)
  usePanes.setState({ narrow: true })
  expect([paneIsOpen('palette'), paneIsOpen('inspector')]).toEqual([false, false])
  showPane('inspector', true)
  showPane('palette', true)
  expect([paneIsOpen('palette'), paneIsOpen('inspector')]).toEqual([true, false])
  showPane('inspector', false)
  expect(paneIsOpen('palette')).toBe(true)
  usePanes.setState({ narrow: false })
  expect([paneIsOpen('palette'), paneIsOpen('inspector')]).toEqual([false, true])
})
