import { expect, test } from 'vitest'
import { joinedSelection, nothing, selectLink, selectMachine } from './selection.ts'

test('joined selections have what either has, each once', () => {
  const both = { ...nothing, machines: ['m1', 'm2'] }
  expect(joinedSelection(both, selectMachine('m2'))).toEqual(both)
  expect(joinedSelection(both, selectLink('l1'))).toEqual({ ...both, links: ['l1'] })
})
