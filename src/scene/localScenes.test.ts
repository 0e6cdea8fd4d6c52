import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps } from './box.ts'
import { createPlaces } from './createPlaces.ts'
import { drawnPlans, hubPlan, testTier } from './drawing.test-support.ts'
import { type Drawing, drawingOf, edited, edits, flowsOf } from './edits.test-support.ts'
import { layoutPlan } from './layoutPlan.ts'
import { LocalScenes } from './localScenes.ts'
import { labelMargin } from './placeLabels.ts'
import type { Scene } from './scene.ts'
import type { SceneParts } from './sceneMaker.ts'

const empty: Scene = { zones: [], machines: [], links: [] }

const partsOf = (drawing: Drawing, placesOf = createPlaces()): SceneParts => ({
  places: placesOf(drawing.plan),
  links: drawing.plan.links,
  flowsOf: flowsOf(drawing),
  rejected: drawing.rejected,
})

function fromNothing(drawing: Drawing): Scene {
  const scenes = new LocalScenes(empty)
  const lines = scenes.of(partsOf(drawing))
  return scenes.settle(() => false) ?? lines
}

/** What is equal in both scenes has to be one object. */
function expectKept(before: Scene, after: Scene): void {
  for (const kind of ['machines', 'zones', 'links'] as const) {
    const old = new Map<string, unknown>(before[kind].map((item) => [item.id, item]))
    for (const item of after[kind]) {
      const known = old.get(item.id)
      if (JSON.stringify(known) === JSON.stringify(item)) expect(item).toBe(known)
    }
  }
}

/** Edits, and steps back to the drawing before the last one. */
const steps = fc.array(fc.option(edits, { nil: 'undo' as const }), { maxLength: 10 })

test('after any edits the scene is the one that is drawn from nothing, and what did not change is the same object', () => {
  fc.assert(
    fc.property(drawnPlans({ gaps: true }), steps, (plan, all) => {
      const scenes = new LocalScenes(empty)
      const placesOf = createPlaces()
      let drawing = drawingOf(plan)
      let earlier = drawing
      let scene = scenes.of(partsOf(drawing, placesOf))
      for (const step of all) {
        const after = step === 'undo' ? earlier : edited(drawing, step)
        earlier = drawing
        drawing = after
        const next = scenes.of(partsOf(drawing, placesOf))
        expectKept(scene, next)
        scene = next
        expect(scene).toEqual(fromNothing(drawing))
        expect(scenes.of(partsOf(drawing, placesOf))).toBe(scene)
      }
    }),
    { numRuns: 400 },
  )
})

test('no label overlaps another, a machine or a title, whatever the plan', () => {
  fc.assert(
    fc.property(drawnPlans({ gaps: false }), (plan) => {
      const scene = fromNothing(drawingOf(plan))
      expect(scene.links).toHaveLength(plan.links.length)
      const labels = scene.links.flatMap(({ label }) => (label.box ? [label.box] : []))
      for (const [index, box] of labels.entries()) {
        for (const other of labels.slice(index + 1)) expect(overlaps(box, other, labelMargin)).toBe(false)
        for (const machine of scene.machines) expect(overlaps(box, machine.box)).toBe(false)
        for (const zone of scene.zones) expect(overlaps(box, zone.title)).toBe(false)
      }
    }),
    { numRuns: 150 },
  )
})

const large = drawingOf(layoutPlan(hubPlan(300), testTier))
const pending = (scene: Scene) => scene.links.filter(({ label }) => label.pending)

test('a large drawing has its lines at once and its labels bit by bit', () => {
  const scenes = new LocalScenes(empty)
  const lines = scenes.of(partsOf(large))
  expect(lines.links).toHaveLength(300)
  expect(pending(lines)).toHaveLength(300)
  expect(pending(lines).every(({ label, points }) => label.box === undefined && points.length > 1)).toBe(true)
  expect(scenes.settle(() => true)).toBe(lines)
  let steps = 0
  const some = scenes.settle(() => ++steps === 400)
  expect(pending(some ?? lines).length).toBeGreaterThan(0)
  expect(pending(some ?? lines).length).toBeLessThan(300)
  const last = scenes.settle(() => false)
  expect(last && pending(last)).toEqual([])
  expect(scenes.settle(() => false)).toBeNull()
  expect(last?.links.filter(({ label }) => label.collapsed || !label.box)).toEqual([])
})

test('edits while labels are placed lead to the same scene', () => {
  const slices = fc.array(fc.tuple(edits, fc.nat({ max: 700 })), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(slices, (steps) => {
      const scenes = new LocalScenes(empty)
      const placesOf = createPlaces()
      let drawing = large
      let scene = scenes.of(partsOf(drawing, placesOf))
      for (const [step, labels] of steps) {
        let placed = 0
        scene = scenes.settle(() => ++placed > labels) ?? scene
        drawing = edited(drawing, step)
        scene = scenes.of(partsOf(drawing, placesOf))
      }
      expect(scenes.settle(() => false) ?? scene).toEqual(fromNothing(drawing))
    }),
    { numRuns: 20 },
  )
})
