import fc from 'fast-check'
import { expect, it } from 'vitest'
import { moveMachines, renameMachine } from '#plan/operations/machineOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { samples } from '#plan/samples/samples.ts'
import { buildScene } from './buildScene.ts'
import { createSceneBuilder } from './createSceneBuilder.ts'
import { dragScene } from './dragScene.ts'

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
