import { beforeEach, expect, test } from 'vitest'
import { emptyPlan } from '#plan/plan.ts'
import { addEmptyZone, addMachineOfRole, dropMachineOfRole, freeName, removeSelected } from './actions.ts'
import { addZoneTo } from './moveToZone.ts'
import { selectZone } from './selection.ts'
import { currentPlan, openPlan, select, undo, useSession } from './session.ts'

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

const placed = () => currentPlan().machines.map(({ position }) => position)

test('a machine is added around a place, in free space, with its link in the same step, and chosen', () => {
  addMachineOfRole('vmm-server', { x: 500, y: 300 })
  const [first] = currentPlan().machines
  addMachineOfRole('sql-server', { x: 500, y: 300 }, first?.id)
  const [one, other] = placed()
  expect(Math.hypot((one?.x ?? 0) - 500, (one?.y ?? 0) - 300)).toBeLessThan(200)
  expect(other).not.toEqual(one)
  const second = currentPlan().machines[1]
  expect(currentPlan().links.map(({ ends }) => ends)).toEqual([[first?.id, second?.id]])
  expect(useSession.getState().selection.machines).toEqual([second?.id])
  undo()
  expect([currentPlan().machines.length, currentPlan().links.length]).toEqual([1, 0])
})

test('a machine whose link is refused is not added, and what was chosen stays chosen', () => {
  addMachineOfRole('vmm-server', { x: 500, y: 300 })
  const { selection } = useSession.getState()
  expect(addMachineOfRole('sql-server', { x: 900, y: 300 }, 'm99').ok).toBe(false)
  expect(currentPlan().machines).toHaveLength(1)
  expect(useSession.getState().selection).toBe(selection)
})

test('a machine that is dropped stands in the zone there, and one beside it in none', () => {
  addEmptyZone({ x: 500, y: 300 })
  dropMachineOfRole('vmm-server', { x: 500, y: 300 })
  dropMachineOfRole('sql-server', { x: 2_000, y: 2_000 })
  expect(currentPlan().machines.map(({ zone }) => zone)).toEqual(['z1', undefined])
})
