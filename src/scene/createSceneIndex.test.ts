import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box, Position } from '#plan/plan.ts'
import { boxBetween, containsPoint, overlaps } from './box.ts'
import { createSceneBuilder } from './createSceneBuilder.ts'
import { createSceneIndex } from './createSceneIndex.ts'
import { drawnPlans } from './drawing.test-support.ts'
import { drawingOf, edited, edits, flowsOf } from './edits.test-support.ts'
import { segmentsOf } from './route.ts'
import type { Scene, SceneLink } from './scene.ts'

const coordinate = fc.integer({ min: -900, max: 2600 })
const point = fc.record({ x: coordinate, y: coordinate })
const place = fc.record({ x: coordinate, y: coordinate, width: fc.nat({ max: 1500 }), height: fc.nat({ max: 900 }) })

/** Points where something is, or just beside it, besides any others. */
function pointsOf(scene: Scene, others: readonly Position[]): Position[] {
  const boxes = [
    ...scene.machines.map(({ box }) => box),
    ...scene.zones.map(({ title }) => title),
    ...scene.links.flatMap(({ label }) => label.box ?? []),
  ]
  return [...others, ...boxes, ...scene.links.flatMap(({ points }) => points.slice(0, 2))].flatMap(({ x, y }) => [
    { x, y },
    { x: x + 3, y: y + 4 },
  ])
}

const linePieces = ({ points }: SceneLink): Box[] => segmentsOf(points).map(({ from, to }) => boxBetween(from, to))

function distance(link: SceneLink, { x, y }: Position): number {
  const away = (box: Box) =>
    Math.max(box.x - x, 0, x - box.x - box.width) ** 2 + Math.max(box.y - y, 0, y - box.y - box.height) ** 2
  return Math.min(...linePieces(link).map(away))
}

function nearestLink(links: readonly SceneLink[], at: Position, reach: number): SceneLink | undefined {
  const least = Math.min(reach * reach, ...links.map((link) => distance(link, at)))
  return links.findLast((link) => distance(link, at) === least)
}

test('finds what a look at everything finds, while the scene is edited', () => {
  fc.assert(
    fc.property(
      drawnPlans({ gaps: true }),
      fc.array(edits, { maxLength: 5 }),
      fc.array(place, { minLength: 1, maxLength: 4 }),
      fc.array(point, { minLength: 1, maxLength: 4 }),
      (plan, steps, places, points) => {
        const builder = createSceneBuilder()
        const index = createSceneIndex()
        let drawing = drawingOf(plan)
        for (const step of [undefined, ...steps]) {
          drawing = step ? edited(drawing, step) : drawing
          const scene = builder.of(drawing.plan, flowsOf(drawing), drawing.rejected)
          index.update(scene)
          for (const box of places) expectFound(scene, box)
          for (const at of pointsOf(scene, points)) expectHit(scene, at)
        }

        function expectFound({ machines, zones, links }: Scene, box: Box): void {
          expect(index.machinesIn(box)).toEqual(machines.filter((one) => overlaps(one.box, box)))
          expect(index.zonesIn(box)).toEqual(zones.filter((one) => overlaps(one.box, box)))
          expect(index.linksIn(box)).toEqual(
            links.filter((one) => linePieces(one).some((piece) => overlaps(piece, box))),
          )
          expect(index.labelsIn(box)).toEqual(links.filter(({ label }) => label.box && overlaps(label.box, box)))
        }

        function expectHit({ machines, zones, links }: Scene, at: Position): void {
          expect(index.machineAt(at)).toBe(machines.findLast(({ box }) => containsPoint(box, at)))
          expect(index.zoneTitleAt(at)).toBe(zones.findLast(({ title }) => containsPoint(title, at)))
          expect(index.labelAt(at)).toBe(links.findLast(({ label }) => label.box && containsPoint(label.box, at)))
          expect(index.linkAt(at, 5)).toBe(nearestLink(links, at, 5))
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('a line right across the drawing is found where it runs, and nowhere else', () => {
  const far: SceneLink = {
    id: 'l',
    ends: ['a', 'b'],
    points: [
      { x: 0, y: 0 },
      { x: 60_000, y: 0 },
      { x: 60_000, y: 40_000 },
    ],
    startSide: 'right',
    endSide: 'top',
    arrowAtStart: false,
    arrowAtEnd: true,
    label: { lines: [], collapsed: false, pending: true },
    title: { forward: 'TCP 443', backward: '' },
  }
  const index = createSceneIndex()
  index.update({ zones: [], machines: [], links: [far] })
  expect(index.linkAt({ x: 31_234, y: 4 }, 5)).toBe(far)
  expect(index.linkAt({ x: 31_234, y: 6 }, 5)).toBeUndefined()
  expect(index.linksIn({ x: 59_990, y: 20_000, width: 20, height: 20 })).toEqual([far])
  expect(index.linksIn({ x: 100, y: 100, width: 59_000, height: 30_000 })).toEqual([])
  expect(index.labelAt({ x: 0, y: 0 })).toBeUndefined()
  index.update({ zones: [], machines: [], links: [] })
  expect(index.linkAt({ x: 31_234, y: 4 }, 5)).toBeUndefined()
})
