import { expect, test } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { buildScene } from '#scene/buildScene.ts'
import { createHits } from './hits.ts'

const plan: Plan = {
  ...emptyPlan('Test', 'vmm-2016'),
  zones: [{ id: 'z1', name: 'Management', cidrs: [], box: { x: -40, y: -60, width: 400, height: 300 } }],
  machines: [
    { id: 'm1', name: 'A', roles: [], members: [], zone: 'z1', position: { x: 0, y: 0 } },
    { id: 'm2', name: 'B', roles: [], members: [], position: { x: 900, y: 0 } },
  ],
  links: [{ id: 'l1', ends: ['m1', 'm2'] }],
}
const reach = { line: 6, machine: 9 }

test('finds what lies at a point, the machine with its rim first', () => {
  const at = createHits()
  const scene = buildScene(plan, () => [])
  const label = scene.links[0]?.label.box ?? { x: 0, y: 0, width: 0, height: 0 }
  expect(at(scene, { x: 10, y: 10 }, reach)).toEqual({ kind: 'machine', id: 'm1' })
  expect(at(scene, { x: -8, y: 10 }, reach)).toEqual({ kind: 'machine', id: 'm1' })
  expect(at(scene, { x: label.x + 2, y: label.y + 2 }, reach)).toEqual({ kind: 'label', id: 'l1' })
  expect(at(scene, { x: 300, y: 30 }, reach)).toEqual({ kind: 'link', id: 'l1' })
  expect(at(scene, { x: -20, y: -45 }, reach)).toEqual({ kind: 'zone', id: 'z1' })
  expect(at(scene, { x: 300, y: 600 }, reach)).toBeNull()
})

test('follows the scene', () => {
  const at = createHits()
  at(
    buildScene(plan, () => []),
    { x: 10, y: 10 },
    reach,
  )
  const moved = { ...plan, machines: plan.machines.map((one) => ({ ...one, position: { x: 2000, y: 900 } })) }
  expect(
    at(
      buildScene(moved, () => []),
      { x: 10, y: 10 },
      reach,
    ),
  ).toBeNull()
  expect(
    at(
      buildScene(moved, () => []),
      { x: 2010, y: 910 },
      reach,
    ),
  ).toEqual({ kind: 'machine', id: 'm2' })
})
