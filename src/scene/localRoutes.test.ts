import { expect, test } from 'vitest'
import type { Box, Link } from '#plan/plan.ts'
import { boxBetween, overlaps } from './box.ts'
import { hubPlan, testTier } from './drawing.test-support.ts'
import { layoutPlan } from './layoutPlan.ts'
import { branchArrow, LocalRoutes } from './localRoutes.ts'
import { machineBox, machineBoxAt } from './machineBox.ts'
import { columnPitch, rowPitch } from './metrics.ts'
import { segmentsOf } from './route.ts'

const at = (column: number, row: number): Box => machineBoxAt({ x: column * columnPitch, y: row * rowPitch })
const link = (a: string, b: string): Link => ({ id: `${a}-${b}`, ends: [a, b] })

/** A hub left of a column of hosts, each linked to it, and a store right of them, linked to the first two. */
function drawn() {
  const routes = new LocalRoutes()
  const boxes = new Map<string, Box>([
    ['hub', at(0, 2)],
    ['store', at(2, 9)],
  ])
  for (let row = 0; row < 5; row += 1) boxes.set(`h${row}`, at(1, row))
  const hosts = [...boxes.keys()].filter((id) => id.startsWith('h') && id !== 'hub')
  const links = [...hosts.map((id) => link('hub', id)), link('h0', 'store'), link('h1', 'store')]
  const update = (change: Partial<Parameters<LocalRoutes['update']>[0]>) =>
    [...routes.update({ boxes: new Map(), gone: [], come: [], ...change })].sort()
  return { routes, boxes, links, update }
}

test('a machine that moves redraws its own lines, a link that comes those beside it', () => {
  const { routes, boxes, links, update } = drawn()
  expect(update({ boxes, come: links })).toEqual(links.map(({ id }) => id).sort())
  expect(update({})).toEqual([])
  expect(update({ boxes: new Map([['h4', at(1, 6)]]) })).toEqual(['hub-h4'])
  expect(update({ boxes: new Map([['h0', at(1, -1)]]) })).toEqual(['h0-store', 'hub-h0'])
  const before = routes.routeOf('hub-h3')
  expect(update({ come: [link('h3', 'h2')] })).toEqual(['h3-h2'])
  expect(routes.routeOf('hub-h3')).toBe(before)
  expect(update({ gone: [link('hub', 'h2')] })).toEqual(['hub-h2'])
  expect(routes.routeOf('hub-h2')).toBeUndefined()
})

test('the machine with more lines is the trunk, and the label belongs to the other end', () => {
  const { routes, boxes, links, update } = drawn()
  update({ boxes, come: links })
  expect(routes.routeOf('hub-h0')).toMatchObject({ branchAtStart: false, startSide: 'right', endSide: 'left' })
  // Two lines at the store and two at its hosts: the first end counts, until the store gets a third.
  expect(routes.routeOf('h0-store')?.branchAtStart).toBe(false)
  expect(update({ come: [link('h2', 'store')] })).toEqual(['h0-store', 'h1-store', 'h2-store'])
  const turned = routes.routeOf('h0-store')
  expect(turned?.branchAtStart).toBe(true)
  expect(turned && branchArrow(turned)).toBe('→')
})

test('a link to a machine without a place has no line until the machine gets one', () => {
  const { routes, boxes, update } = drawn()
  expect(update({ boxes, come: [link('hub', 'new')] })).toEqual([])
  expect(update({ boxes: new Map([['new', at(1, 7)]]) })).toEqual(['hub-new'])
  expect(routes.routeOf('hub-new')?.points).toHaveLength(4)
  expect(update({ boxes: new Map([['new', undefined]]) })).toEqual(['hub-new'])
  expect(routes.routeOf('hub-new')).toBeUndefined()
})

test('a machine that moves under a line that stays is told, for the sake of the label', () => {
  const { routes, boxes, update } = drawn()
  update({ boxes, come: [link('hub', 'h2')] })
  const points = routes.routeOf('hub-h2')?.points
  const moved = { ...at(1, 2), y: at(1, 2).y + 4 }
  expect(update({ boxes: new Map([['h2', moved]]) })).toEqual(['hub-h2'])
  expect(routes.routeOf('hub-h2')).toMatchObject({ branch: moved })
  expect(routes.routeOf('hub-h2')?.points).toBe(points)
})

/** The machines that a line runs through. */
function struck(boxes: ReadonlyMap<string, Box>, links: readonly Link[]): readonly string[] {
  const routes = new LocalRoutes()
  routes.update({ boxes, gone: [], come: links })
  const pieces = links.flatMap(({ id }) => segmentsOf(routes.routeOf(id)?.points ?? []))
  expect(pieces.length).toBeGreaterThan(links.length)
  const lines = pieces.map(({ from, to }) => boxBetween(from, to))
  return [...boxes].flatMap(([id, box]) => (lines.some((line) => overlaps(box, line)) ? [id] : []))
}

test('in a laid out plan no line runs through a machine', () => {
  const plan = layoutPlan(hubPlan(200), testTier)
  const boxes = new Map(plan.machines.flatMap((machine) => [[machine.id, machineBox(machine) ?? at(0, 0)] as const]))
  expect(struck(boxes, plan.links)).toEqual([])
})

test.each([
  { gaps: 'as wide as a label', across: 400, down: 120 },
  { gaps: 'narrow', across: 300, down: 100 },
  { gaps: 'hardly there', across: 240, down: 76 },
])('where columns and rows stand closer, with gaps that are $gaps, lines find the gaps', ({ across, down }) => {
  const place = (index: number) => machineBoxAt({ x: (index % 6) * across, y: Math.floor(index / 6) * down })
  const boxes = new Map(Array.from({ length: 48 }, (_, index) => [`m${index}`, place(index)]))
  const links = [0, 15, 28].flatMap((hub) =>
    [...boxes.keys()].flatMap((id) => (id === `m${hub}` ? [] : [link(`m${hub}`, id)])),
  )
  expect(struck(boxes, links)).toEqual([])
})

test('a machine that comes close to another narrows the lane of its line, and widens it when it goes', () => {
  const { routes, boxes, update } = drawn()
  update({ boxes, come: [link('hub', 'h0')] })
  const before = routes.routeOf('hub-h0')
  const close = { ...at(1, 0), x: at(1, 0).x - 300 }
  expect(update({ boxes: new Map([['close', close]]) })).toEqual(['hub-h0'])
  expect(routes.routeOf('hub-h0')?.points.some(({ x }) => x > close.x + close.width)).toBe(true)
  expect(update({ boxes: new Map([['close', undefined]]) })).toEqual(['hub-h0'])
  expect(routes.routeOf('hub-h0')).toEqual(before)
})
