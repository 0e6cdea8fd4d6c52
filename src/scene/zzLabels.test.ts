import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box, Link } from '#plan/plan.ts'
import { overlaps } from './box.ts'
import { buildScene } from './buildScene.ts'
import { drawnPlans, longestFlows } from './drawing.test-support.ts'
import { linkLabel } from './linkLabel.ts'
import { machineBoxAt } from './machineBox.ts'
import { labelMargin, placeLabels } from './placeLabels.ts'
import { routeLinks } from './routeLinks.ts'

const link: Link = { id: 'l1', ends: ['a', 'b'] }
const a = machineBoxAt({ x: 0, y: 0 })

function placedBetween(gap: number, obstacles: readonly Box[] = []) {
  const b = machineBoxAt({ x: 204 + gap, y: 0 })
  const boxes = new Map([
    ['a', a],
    ['b', b],
  ])
  const labels = new Map([[link.id, linkLabel(link, longestFlows(link), '→')]])
  return placeLabels(routeLinks([link], boxes), labels, [a, b, ...obstacles]).get(link.id)
}

test('a label stands on the middle of its line', () => {
  const placed = placedBetween(300)
  expect(placed?.collapsed).toBe(false)
  expect(placed?.lines).toHaveLength(4)
  const box = placed?.box ?? a
  expect(box.x + box.width / 2).toBe(204 + 150)
  expect(box.y + box.height / 2).toBe(26)
})

test('a label without room shrinks to a count, and hides when even that does not fit', () => {
  expect(placedBetween(110)).toMatchObject({ collapsed: true, lines: [{ text: '10 ports' }] })
  expect(placedBetween(110)?.box).toBeDefined()
  const hidden = placedBetween(40)
  expect(hidden).toMatchObject({ collapsed: true })
  expect(hidden?.box).toBeUndefined()
})

test('a label gives way to a machine on its line', () => {
  const inTheWay = { x: 300, y: 40, width: 100, height: 100 }
  const placed = placedBetween(300, [inTheWay])
  expect(placed?.collapsed).toBe(false)
  expect(placed?.box && overlaps(placed.box, inTheWay)).toBe(false)
})

test('no label overlaps another, a machine or a title, whatever the plan', () => {
  fc.assert(
    fc.property(drawnPlans({ gaps: false }), (plan) => {
      const links = new Map(plan.links.map((each) => [each.id, each]))
      const flowsOf = (id: string) => [links.get(id)].flatMap((each) => (each ? longestFlows(each) : []))
      const scene = buildScene(plan, flowsOf)
      const labels = scene.links.flatMap(({ label }) => (label.box ? [label.box] : []))
      for (const [index, box] of labels.entries()) {
        for (const other of labels.slice(index + 1)) expect(overlaps(box, other, labelMargin)).toBe(false)
        for (const machine of scene.machines) expect(overlaps(box, machine.box)).toBe(false)
        for (const zone of scene.zones) expect(overlaps(box, zone.title)).toBe(false)
      }
    }),
    { numRuns: 2500 },
  )
})
