import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { buildScene } from './buildScene.ts'
import { dragGround, dragOverlay } from './dragOverlay.ts'
import { hubPlan, testTier } from './drawing.test-support.ts'
import { layoutPlan } from './layoutPlan.ts'
import { machineBoxAt } from './machineBox.ts'
import { isHorizontal, segmentsOf } from './route.ts'
import { mostWithCare } from './sceneBuilderWith.ts'

const zoneBox = { x: -40, y: -60, width: 400, height: 300 }
const plan: Plan = {
  ...emptyPlan('Test', 'vmm-2016'),
  zones: [{ id: 'z1', name: 'One', cidrs: [], box: zoneBox }],
  machines: [
    { id: 'm1', name: 'A', roles: [], members: [], zone: 'z1', position: { x: 0, y: 0 } },
    { id: 'm2', name: 'B', roles: [], members: [], position: { x: 700, y: 0 } },
    { id: 'm3', name: 'C', roles: [], members: [], position: { x: 700, y: 400 } },
  ],
  links: [
    { id: 'l1', ends: ['m1', 'm2'] },
    { id: 'l2', ends: ['m2', 'm3'] },
  ],
}
const scene = buildScene(plan, () => [])
const none = new Map()

test('holds what moves and the lines to it, and nothing else', () => {
  const box = machineBoxAt({ x: 100, y: 200 })
  const overlay = dragOverlay(
    dragGround(scene, new Set(['m1'])),
    { machines: new Map([['m1', box]]), zones: none },
    true,
  )
  expect(overlay.machines).toEqual([{ id: 'm1', box }])
  expect(overlay.links.map(({ id }) => id)).toEqual(['l1'])
  expect(overlay.zones).toEqual([])
})

test('labels that nobody can read are left out', () => {
  const floating = { machines: new Map([['m1', machineBoxAt({ x: 100, y: 200 })]]), zones: none }
  const ground = dragGround(scene, new Set(['m1']))
  expect(dragOverlay(ground, floating, true).links.map(({ label }) => label.box !== undefined)).toEqual([true])
  expect(dragOverlay(ground, floating, false).links.map(({ label }) => label.box !== undefined)).toEqual([false])
})

test('a zone takes its title along', () => {
  const box = { ...zoneBox, x: 60, y: 40 }
  const [zone] = dragOverlay(
    dragGround(scene, new Set()),
    { machines: none, zones: new Map([['z1', box]]) },
    true,
  ).zones
  const [before] = scene.zones
  expect(zone?.box).toEqual(box)
  expect(zone?.title).toEqual({ ...before?.title, x: (before?.title.x ?? 0) + 100, y: (before?.title.y ?? 0) + 100 })
})

test('wherever a machine is dragged, its lines are level and upright pieces from border to border, and labels ride on them', () => {
  const place = fc.record({ x: fc.integer({ min: -2000, max: 3000 }), y: fc.integer({ min: -2000, max: 3000 }) })
  const ground = dragGround(scene, new Set(['m2']))
  fc.assert(
    fc.property(place, (position) => {
      const box = machineBoxAt(position)
      const { links } = dragOverlay(ground, { machines: new Map([['m2', box]]), zones: none }, true)
      expect(links).toHaveLength(2)
      for (const { points, label } of links) {
        for (const piece of segmentsOf(points)) {
          expect(isHorizontal(piece) || piece.from.x === piece.to.x).toBe(true)
        }
        const size = label.box ?? { x: Number.NaN, y: Number.NaN, width: 0, height: 0 }
        const middle = { x: size.x + size.width / 2, y: size.y + size.height / 2 }
        const onLine = segmentsOf(points).some(
          ({ from, to }) =>
            Math.abs(middle.x - (from.x + to.x) / 2) < 1e-6 && Math.abs(middle.y - (from.y + to.y) / 2) < 1e-6,
        )
        expect(onLine || points.length < 2).toBe(true)
      }
    }),
  )
})

test('the lines of a large plan keep their sides and bends when a drag begins, whichever way the links were drawn', () => {
  const drawn = layoutPlan(hubPlan(mostWithCare + 10), testTier)
  const turned = drawn.links.map(({ id, ends }) => ({ id, ends: [ends[1], ends[0]] as const }))
  for (const links of [drawn.links, turned]) {
    const large = buildScene({ ...drawn, links }, () => [])
    const hub = large.machines.find(({ id }) => id === 'hub')
    if (hub === undefined) throw new Error('the hub is not drawn')
    const ground = dragGround(large, new Set(['hub']))
    const overlay = dragOverlay(ground, { machines: new Map([['hub', hub.box]]), zones: none }, false)
    expect(overlay.links.map(({ points }) => points)).toEqual(large.links.map(({ points }) => points))
  }
})
