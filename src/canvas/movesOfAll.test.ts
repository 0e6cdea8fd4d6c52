import { describe, expect, test } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { buildScene } from '#scene/buildScene.ts'
import { nothing } from '#session/selection.ts'
import type { Move } from './fromChanges.ts'
import { floatingBoxes, movesOfAll, withNotes } from './movesOfAll.ts'

const box = { x: 0, y: 0, width: 900, height: 500 }
const plan: Plan = {
  ...emptyPlan('Test', 'vmm-2016'),
  zones: [
    { id: 'z1', name: 'Outer', cidrs: [], box },
    { id: 'z2', name: 'Inner', cidrs: [], parent: 'z1', box: { x: 500, y: 50, width: 300, height: 200 } },
  ],
  machines: [
    { id: 'm1', name: 'A', roles: [], members: [], zone: 'z1', position: { x: 40, y: 60 } },
    { id: 'm2', name: 'B', roles: [], members: [], zone: 'z2', position: { x: 520, y: 100 } },
    { id: 'm3', name: 'C', roles: [], members: [], position: { x: 1200, y: 60 } },
  ],
}
const scene = buildScene(plan, () => [])

describe('moves of all that is chosen', () => {
  const lead: Move = { kind: 'machine', id: 'm1', to: { x: 140, y: 90 } }

  test('painted machines go the way of the one that is dragged', () => {
    expect(movesOfAll([lead], scene, { ...nothing, machines: ['m3', 'm1'] })).toEqual([
      lead,
      { kind: 'machine', id: 'm3', to: { x: 1300, y: 90 } },
    ])
  })

  test('the last move leads, whatever came before', () => {
    const before = movesOfAll([lead], scene, { ...nothing, machines: ['m1', 'm3'] })
    const next: Move = { kind: 'machine', id: 'm1', to: { x: 240, y: 60 } }
    const after = movesOfAll([...before.filter(({ id }) => id !== 'm1'), next], scene, {
      ...nothing,
      machines: ['m1', 'm3'],
    })
    expect(after).toContainEqual({ kind: 'machine', id: 'm3', to: { x: 1400, y: 60 } })
  })

  test('a machine that is not chosen moves alone', () => {
    expect(movesOfAll([lead], scene, { ...nothing, machines: ['m2', 'm3'] })).toEqual([lead])
    expect(movesOfAll([lead], scene, { ...nothing, machines: ['m1'] })).toEqual([lead])
  })
})

test('chosen notes go the way of what is dragged', () => {
  const noted: Plan = { ...plan, notes: [{ id: 'm1', text: '', position: { x: 0, y: 900 } }] }
  const chosen = { ...nothing, machines: ['m1'], notes: ['m1'] }
  const lead: Move = { kind: 'machine', id: 'm1', to: { x: 140, y: 90 } }
  const moved = withNotes([lead], noted, chosen)
  expect(moved).toEqual([lead, { kind: 'note', id: 'm1', to: { x: 100, y: 930 } }])
  expect(withNotes(moved, noted, chosen)).toEqual(moved)
  expect(withNotes([lead], noted, { ...chosen, notes: [] })).toEqual([lead])
  expect(floatingBoxes(noted, scene, moved).machines.get('m1')).toMatchObject({ x: 140, y: 90 })
})

describe('floating boxes', () => {
  test('a zone takes along the zones and machines in it', () => {
    const { machines, zones } = floatingBoxes(plan, scene, [{ kind: 'zone', id: 'z1', to: { x: 10, y: 20 } }])
    expect(zones.get('z1')).toEqual({ ...box, x: 10, y: 20 })
    expect(zones.get('z2')).toEqual({ x: 510, y: 70, width: 300, height: 200 })
    expect(machines.get('m1')).toMatchObject({ x: 50, y: 80 })
    expect(machines.get('m2')).toMatchObject({ x: 530, y: 120 })
    expect(machines.has('m3')).toBe(false)
  })

  test('a resize changes the zone alone', () => {
    const { machines, zones } = floatingBoxes(plan, scene, [{ kind: 'zone-box', id: 'z2', to: { width: 400 } }])
    expect([...zones]).toEqual([['z2', { x: 500, y: 50, width: 400, height: 200 }]])
    expect(machines.size).toBe(0)
  })
})
