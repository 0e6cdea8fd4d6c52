import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Flow } from '#flows/flow.ts'
import { emptyPlan, type Link, type Plan } from '#plan/plan.ts'
import { samples } from '#plan/samples/samples.ts'
import { boxBetween, contains, inflate, overlaps } from './box.ts'
import { buildScene } from './buildScene.ts'
import { drawnPlans, flowOf, hubPlan, likelyFlows, longestFlows, machineOf, testTier } from './drawing.test-support.ts'
import { layoutPlan } from './layoutPlan.ts'
import { segmentsOf } from './route.ts'

const link: Link = { id: 'l1', ends: ['a', 'b'] }
const pair: Plan = {
  ...emptyPlan('Pair', 'test'),
  zones: [{ id: 'z', name: 'Zone', cidrs: ['10.0.0.0/8'] }],
  machines: [
    machineOf('a', { position: { x: 0, y: 0 }, zone: 'z' }),
    machineOf('b', { position: { x: 480, y: 0 } }),
    machineOf('c'),
  ],
  links: [link, { id: 'l2', ends: ['a', 'c'] }],
}

function longest(plan: Plan): (id: string) => readonly Flow[] {
  const links = new Map(plan.links.map((each) => [each.id, each]))
  return (id) => [links.get(id)].flatMap((each) => (each ? longestFlows(each) : []))
}

test('arrowheads stand where flows arrive', () => {
  const arrows = (flows: readonly Flow[], rejected: ReadonlySet<string> = new Set()) => {
    const first = buildScene(pair, () => flows, rejected).links[0]
    return [first?.arrowAtStart, first?.arrowAtEnd]
  }
  const there = flowOf(link, 0, 'tcp', 443)
  const back = flowOf(link, 1, 'tcp', 443)
  expect(arrows([there])).toEqual([false, true])
  expect(arrows([back])).toEqual([true, false])
  expect(arrows([there, back])).toEqual([true, true])
  expect(arrows([there, back], new Set([back.id]))).toEqual([false, true])
  expect(arrows([])).toEqual([false, false])
})

test('machines without a place and their links are not drawn; zones without a box surround their machines', () => {
  const scene = buildScene(pair, () => [])
  expect(scene.machines.map((machine) => machine.id)).toEqual(['a', 'b'])
  expect(scene.links.map((each) => each.id)).toEqual(['l1'])
  expect(scene.zones).toEqual([
    {
      id: 'z',
      box: { x: -28, y: -44, width: 260, height: 124 },
      title: { x: -18, y: -44, width: 5 * 8 + 10 * 6.6, height: 30 },
    },
  ])
})

const hub = layoutPlan(hubPlan(60), testTier)

test.each([
  ...samples.map(({ id, plan }) => ({ id, plan, flows: likelyFlows(plan) })),
  { id: 'a hub with sixty machines', plan: hub, flows: longest(hub) },
])('every label of $id is whole, and no line runs through a machine or a title', ({ plan, flows }) => {
  const scene = buildScene(plan, flows)
  expect(scene.links).toHaveLength(plan.links.length)
  expect(scene.links.filter(({ label }) => label.collapsed || !label.box).map(({ id }) => id)).toEqual([])
  for (const { points } of scene.links) {
    for (const { from, to } of segmentsOf(points)) {
      const line = boxBetween(from, to)
      for (const { box } of scene.machines) expect(overlaps(inflate(box, -1), line)).toBe(false)
      for (const { title } of scene.zones) expect(overlaps(title, line)).toBe(false)
    }
  }
})

test.each(samples.map(({ id, plan }) => ({ id, plan })))(
  'machines of $id stand apart, within their zones',
  ({ plan }) => {
    const scene = buildScene(plan, () => [])
    for (const [index, { id, box }] of scene.machines.entries()) {
      for (const other of scene.machines.slice(index + 1)) expect(overlaps(box, other.box, 40)).toBe(false)
      const zone = plan.machines.find((machine) => machine.id === id)?.zone
      const around = scene.zones.find((each) => each.id === zone)?.box
      if (around) expect(contains(around, box)).toBe(true)
    }
  },
)

test('the same plan gives the same scene', () => {
  fc.assert(
    fc.property(drawnPlans({ gaps: true }), (plan) => {
      const copy = JSON.parse(JSON.stringify(plan)) as Plan
      expect(buildScene(copy, longest(copy))).toEqual(buildScene(plan, longest(plan)))
    }),
    { numRuns: 60 },
  )
})
