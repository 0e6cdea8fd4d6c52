import { beforeEach, expect, test } from 'vitest'
import { emptyPlan } from '#plan/plan.ts'
import { addEmptyZone, freeName, removeSelected } from './actions.ts'
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

test('a new machine has no name that differs from another in capital letters alone', () => {
  const machines = ['sql01', 'Sql02 '].map((name, at) => ({ id: `m${at}`, name, roles: [], members: [] }))
  expect(freeName({ ...currentPlan(), machines }, 'sql-server')).toBe('SQL03')
})
