import { beforeEach, expect, test } from 'vitest'
import { emptyPlan } from '#plan/plan.ts'
import { addEmptyZone, removeSelected } from './actions.ts'
import { addZoneTo } from './moveToZone.ts'
import { selectZone } from './selection.ts'
import { currentPlan, openPlan, select } from './session.ts'

beforeEach(() => openPlan('p', emptyPlan('Empty', 'vmm-2016')))

test.each([
  ['the drawing', () => addEmptyZone()],
  ['the outline', () => addZoneTo(null)],
])('a zone that is added in %s has a name of its own, whichever were removed', (_, add) => {
  add()
  add()
  select(selectZone('z1'))
  removeSelected()
  add()
  expect(currentPlan().zones.map(({ name }) => name)).toEqual(['Zone 2', 'Zone 3'])
})
