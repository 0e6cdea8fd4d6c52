import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, emptyPlan, type Link, type Plan } from '#plan/plan.ts'
import { overlaps } from './box.ts'
import { buildScene } from './buildScene.ts'
import { drawnPlans, flowOf, longestFlows, machineOf } from './drawing.test-support.ts'
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

test('a label stands beside machines that lie exactly on each other', () => {
  const placed = placedBetween(-204)
  expect(placed).toMatchObject({ collapsed: false, box: expect.anything() })
  expect(overlaps(placed?.box ?? a, a)).toBe(false)
})

/** Boxes that leave no room above and below the pair. */
const crowd: readonly Box[] = [-200, 60].map((y) => ({ x: -100, y, width: 700, height: 192 }))

test('a label without room shrinks to a count, and hides when even that does not fit', () => {
  expect(placedBetween(110, crowd)).toMatchObject({ collapsed: true, lines: [{ text: '10 ports' }] })
  expect(placedBetween(110, crowd)?.box).toBeDefined()
  const hidden = placedBetween(40, crowd)
  expect(hidden).toMatchObject({ collapsed: true })
  expect(hidden?.box).toBeUndefined()
})

test.each([
  { how: 'side by side, 56 apart', at: { x: 204 + 56, y: 0 } },
  { how: 'one below the other, 28 apart', at: { x: 0, y: 52 + 28 } },
  { how: 'side by side, almost touching', at: { x: 204 + 4, y: 0 } },
  { how: 'a little across, 28 apart', at: { x: 60, y: 52 + 28 } },
])('near machines $how leave their label whole, next to the gap', ({ at }) => {
  const plan: Plan = {
    ...emptyPlan('Near', 'test'),
    machines: [machineOf('a', { position: { x: 0, y: 0 } }), machineOf('b', { position: at })],
    links: [link],
  }
  const label = buildScene(plan, () => longestFlows(link)).links[0]?.label
  expect(label?.collapsed).toBe(false)
  const box = label?.box ?? a
  for (const machine of [a, machineBoxAt(at)]) {
    expect(overlaps(box, machine)).toBe(false)
    expect(overlaps(box, machine, 80)).toBe(true)
  }
})

test('in a column of machines close to each other every link keeps its label', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const plan: Plan = {
    ...emptyPlan('Column', 'test'),
    machines: ids.map((id, row) => machineOf(id, { position: { x: 0, y: row * 80 } })),
    links: ids.slice(1).map((id, at) => ({ id: `l${at}`, ends: [ids[at] ?? '', id] })),
  }
  const { links } = buildScene(plan, () => [flowOf(link, 0, 'tcp', 443), flowOf(link, 0, 'icmp')])
  expect(links.map(({ label }) => label.box !== undefined && !label.collapsed)).toEqual([true, true, true, true])
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
    { numRuns: 150 },
  )
})
