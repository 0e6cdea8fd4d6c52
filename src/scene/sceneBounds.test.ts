import { expect, test } from 'vitest'
import { emptyPlan } from '#plan/plan.ts'
import { samples } from '#plan/samples/samples.ts'
import { contains, containsPoint } from './box.ts'
import { buildScene } from './buildScene.ts'
import { likelyFlows } from './drawing.test-support.ts'
import { sceneBounds } from './sceneBounds.ts'

test.each(samples.map(({ id, plan }) => ({ id, plan })))('nothing of $id lies outside the bounds', ({ plan }) => {
  const scene = buildScene(plan, likelyFlows(plan))
  const bounds = sceneBounds(scene)
  if (bounds === undefined) throw new Error('nothing is drawn')
  const boxes = [...scene.zones, ...scene.machines].map(({ box }) => box)
  for (const box of [...boxes, ...scene.links.flatMap(({ label }) => label.box ?? [])]) {
    expect(contains(bounds, box)).toBe(true)
  }
  for (const point of scene.links.flatMap(({ points }) => points)) expect(containsPoint(bounds, point)).toBe(true)
})

test('an empty drawing has no bounds', () => {
  expect(sceneBounds(buildScene(emptyPlan('Empty', 'test'), () => []))).toBeUndefined()
})
