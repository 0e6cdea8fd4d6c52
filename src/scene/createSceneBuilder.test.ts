import fc from 'fast-check'
import { expect, it } from 'vitest'
import { moveMachines, renameMachine } from '#plan/operations/machineOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { samples } from '#plan/samples/samples.ts'
import { buildScene } from './buildScene.ts'
import { createSceneBuilder } from './createSceneBuilder.ts'
import { dragScene } from './dragScene.ts'
import { hubPlan, testTier } from './drawing.test-support.ts'
import { layoutPlan } from './layoutPlan.ts'
import { mostWithCare } from './sceneBuilderWith.ts'

const none = new Set<string>()
const noFlows: readonly never[] = []
const flowsOf = () => noFlows

const done = (outcome: { ok: true; plan: Plan } | { ok: false; reason: string }): Plan => {
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.plan
}
const smallLab = samples[0]?.plan
if (smallLab === undefined) throw new Error('there is no sample')

it('keeps the scene when nothing that is drawn changed', () => {
  const builder = createSceneBuilder()
  const scene = builder.of(smallLab, flowsOf, none)
  expect(builder.of(done(renameMachine(smallLab, 'm1', 'Another')), flowsOf, new Set())).toBe(scene)
  expect(builder.settle(() => false)).toBeNull()
  expect(builder.of(done(moveMachines(smallLab, [{ id: 'm1', position: { x: 40, y: 40 } }])), flowsOf, none)).not.toBe(
    scene,
  )
})

it('gives the scene that buildScene gives, after any moves', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) })
  const machine = fc.constantFrom(...smallLab.machines.map(({ id }) => id))
  fc.assert(
    fc.property(fc.array(fc.tuple(machine, place), { maxLength: 6 }), fc.boolean(), (moves, reject) => {
      const builder = createSceneBuilder()
      let plan = smallLab
      for (const [id, position] of moves) {
        plan = done(moveMachines(plan, [{ id, position }]))
        const rejected = reject ? new Set(['l1:m1>m2:tcp/443']) : none
        expect(builder.of(plan, flowsOf, rejected)).toEqual(buildScene(plan, flowsOf, rejected))
      }
    }),
    { numRuns: 40 },
  )
})

const hub = layoutPlan(hubPlan(mostWithCare + 1), testTier)
const fewer: Plan = { ...hub, links: hub.links.slice(1) }

it('draws a plan that has become large, or small, as if it had always been', () => {
  const builder = createSceneBuilder()
  for (const plan of [fewer, hub, fewer]) {
    const scene = builder.of(plan, flowsOf, none)
    expect(builder.settle(() => false) ?? scene).toEqual(buildScene(plan, flowsOf))
  }
})

it('of a large plan one rename keeps the scene, one move all but what moved', () => {
  const builder = createSceneBuilder()
  const lines = builder.of(hub, flowsOf, none)
  const before = builder.settle(() => false) ?? lines
  expect(builder.of(done(renameMachine(hub, 'h7', 'Another')), flowsOf, none)).toBe(before)
  const place = hub.machines.find(({ id }) => id === 'h7')?.position ?? { x: 0, y: 0 }
  const moved = done(moveMachines(hub, [{ id: 'h7', position: { x: place.x, y: place.y + 20 } }]))
  const after = builder.of(moved, flowsOf, none)
  expect(after.machines.filter((machine) => !before.machines.includes(machine)).map(({ id }) => id)).toEqual(['h7'])
  expect(after.links.filter((link) => !before.links.includes(link)).map(({ id }) => id)).toEqual(['l-h7'])
  expect(after.zones).toBe(before.zones)
  expect(after).toEqual(buildScene(moved, flowsOf))
})

it('while something is dragged only its own lines follow, from border to border', () => {
  const before = buildScene(smallLab, flowsOf)
  const plan = done(moveMachines(smallLab, [{ id: 'm1', position: { x: 333, y: 77 } }]))
  const during = dragScene(before, plan)
  expect(during.machines.find(({ id }) => id === 'm1')?.box).toMatchObject({ x: 333, y: 77 })
  for (const link of during.links) {
    const old = before.links.find(({ id }) => id === link.id)
    if (!link.ends.includes('m1')) {
      expect(link).toBe(old)
      continue
    }
    const box = during.machines.find(({ id }) => id === link.ends[0])?.box
    const start = link.points[0]
    if (box === undefined || start === undefined) throw new Error('the link has no line')
    const onBorder =
      start.x === box.x || start.x === box.x + box.width || start.y === box.y || start.y === box.y + box.height
    expect(onBorder).toBe(true)
    expect(link.label.lines).toEqual(old?.label.lines)
  }
})
