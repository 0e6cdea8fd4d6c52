import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box, Link } from '#plan/plan.ts'
import { boxBetween, inflate, overlaps } from './box.ts'
import { drawnPlans, hubPlan, testTier } from './drawing.test-support.ts'
import { layoutPlan } from './layoutPlan.ts'
import { machineBox, machineBoxAt } from './machineBox.ts'
import { isHorizontal, lengthOf, type Route, segmentsOf } from './route.ts'
import { routeLink } from './routeLink.ts'
import { routeLinks } from './routeLinks.ts'
import type { Side } from './side.ts'

const link = (a: string, b: string): Link => ({ id: `${a}-${b}`, ends: [a, b] })

function onSide(box: Box, side: Side, point: { readonly x: number; readonly y: number } | undefined): boolean {
  if (!point) return false
  const { x, y, width, height } = box
  if (side === 'left' || side === 'right') {
    return point.x === (side === 'left' ? x : x + width) && point.y >= y && point.y <= y + height
  }
  return point.y === (side === 'top' ? y : y + height) && point.x >= x && point.x <= x + width
}

function expectSound(route: Route | undefined, a: Box | undefined, b: Box | undefined): void {
  if (!route || !a || !b) throw new Error('no route')
  expect(onSide(a, route.startSide, route.points[0])).toBe(true)
  expect(onSide(b, route.endSide, route.points.at(-1))).toBe(true)
  for (const segment of segmentsOf(route.points)) {
    expect(segment.from.x === segment.to.x || segment.from.y === segment.to.y).toBe(true)
    expect(lengthOf(segment)).toBeGreaterThan(0)
  }
}

/** How far two lines lie on top of each other. */
function sharedStretch(a: Route, b: Route): number {
  let sum = 0
  for (const one of segmentsOf(a.points)) {
    for (const other of segmentsOf(b.points)) {
      if (isHorizontal(one) !== isHorizontal(other)) continue
      const first = boxBetween(one.from, one.to)
      const second = boxBetween(other.from, other.to)
      const along = isHorizontal(one) ? 'x' : 'y'
      const across = isHorizontal(one) ? 'y' : 'x'
      if (Math.abs(first[across] - second[across]) > 2) continue
      const end = (box: Box) => box[along] + box.width + box.height
      sum += Math.max(0, Math.min(end(first), end(second)) - Math.max(first[along], second[along]))
    }
  }
  return sum
}

test('machines side by side or one below the other get a straight line', () => {
  const boxes = new Map([
    ['a', machineBoxAt({ x: 0, y: 0 })],
    ['b', machineBoxAt({ x: 480, y: 20 })],
    ['c', machineBoxAt({ x: 60, y: 300 })],
  ])
  const routes = routeLinks([link('a', 'b'), link('c', 'a')], boxes)
  expect(routes.get('a-b')).toEqual({
    points: [
      { x: 204, y: 36 },
      { x: 480, y: 36 },
    ],
    startSide: 'right',
    endSide: 'left',
  })
  expect(routes.get('c-a')?.points.map((point) => point.y)).toEqual([300, 52])
})

test('machines across from each other get a step in the gap between them', () => {
  const boxes = new Map([
    ['a', machineBoxAt({ x: 0, y: 0 })],
    ['b', machineBoxAt({ x: 480, y: 300 })],
  ])
  expect(routeLinks([link('a', 'b')], boxes).get('a-b')?.points).toEqual([
    { x: 204, y: 26 },
    { x: 342, y: 26 },
    { x: 342, y: 326 },
    { x: 480, y: 326 },
  ])
})

test('a line goes round the machine between its ends', () => {
  const boxes = new Map(['a', 'b', 'c'].map((id, index) => [id, machineBoxAt({ x: index * 480, y: 0 })]))
  const route = routeLinks([link('a', 'c')], boxes).get('a-c')
  expectSound(route, boxes.get('a'), boxes.get('c'))
  const between = boxes.get('b') ?? machineBoxAt({ x: 480, y: 0 })
  for (const { from, to } of segmentsOf(route?.points ?? []))
    expect(overlaps(between, boxBetween(from, to))).toBe(false)
})

test('a line keeps off the title of a zone', () => {
  const boxes = new Map([
    ['a', machineBoxAt({ x: 0, y: 0 })],
    ['b', machineBoxAt({ x: 480, y: 300 })],
  ])
  const title = { x: 320, y: 150, width: 60, height: 30 }
  const route = routeLinks([link('a', 'b')], boxes, { titles: [title], zones: [] }).get('a-b')
  expect(route?.points).toHaveLength(4)
  for (const { from, to } of segmentsOf(route?.points ?? [])) expect(overlaps(title, boxBetween(from, to))).toBe(false)
})

test('lines that leave one side keep apart and do not cross', () => {
  const boxes = new Map([['a', machineBoxAt({ x: 0, y: 540 })]])
  for (let row = 0; row < 6; row += 1) boxes.set(`b${row}`, machineBoxAt({ x: 480, y: row * 180 }))
  const routes = [
    ...routeLinks(
      [...boxes.keys()].slice(1).map((id) => link('a', id)),
      boxes,
    ).values(),
  ]
  expect(routes).toHaveLength(6)
  for (const [index, route] of routes.entries()) {
    for (const other of routes.slice(index + 1)) {
      const crossing = segmentsOf(route.points).some((one) =>
        segmentsOf(other.points).some((two) => overlaps(boxBetween(one.from, one.to), boxBetween(two.from, two.to), 1)),
      )
      expect(crossing).toBe(false)
    }
  }
})

test('the lines of a hub with sixty machines run through none of them', () => {
  const plan = layoutPlan(hubPlan(60), testTier)
  const boxes = new Map(plan.machines.flatMap((machine) => [[machine.id, machineBox(machine)] as const]))
  const known = new Map([...boxes].flatMap(([id, box]) => (box ? [[id, box] as const] : [])))
  const routes = routeLinks(plan.links, known)
  expect(routes.size).toBe(60)
  for (const { points } of routes.values()) {
    for (const { from, to } of segmentsOf(points)) {
      for (const box of known.values()) expect(overlaps(inflate(box, -1), boxBetween(from, to))).toBe(false)
    }
  }
})

test('two links never lie on each other for a stretch that shows', () => {
  const boxes = new Map(
    Array.from({ length: 12 }, (_, index) => {
      const at = { x: (index % 4) * 480, y: Math.floor(index / 4) * 180 }
      return [`m${index}`, machineBoxAt(at)] as const
    }),
  )
  const pairs = fc.uniqueArray(fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 })), {
    maxLength: 10,
    selector: ([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`,
  })
  fc.assert(
    fc.property(pairs, (chosen) => {
      const links = chosen.filter(([a, b]) => a !== b).map(([a, b]) => link(`m${a}`, `m${b}`))
      const routes = [...routeLinks(links, boxes).values()]
      for (const [index, route] of routes.entries()) {
        for (const other of routes.slice(index + 1)) expect(sharedStretch(route, other)).toBeLessThan(40)
      }
    }),
    { numRuns: 200 },
  )
})

test('every route is orthogonal and joins the borders of its machines, wherever they stand', () => {
  fc.assert(
    fc.property(drawnPlans({ gaps: false }), (plan) => {
      const boxes = new Map(plan.machines.flatMap((machine) => [[machine.id, machineBox(machine)] as const]))
      const known = new Map([...boxes].flatMap(([id, box]) => (box ? [[id, box] as const] : [])))
      const routes = routeLinks(plan.links, known)
      expect(routes.size).toBe(plan.links.length)
      for (const { id, ends } of plan.links) expectSound(routes.get(id), known.get(ends[0]), known.get(ends[1]))
      expect([...routeLinks(plan.links, known)]).toEqual([...routes])
    }),
    { numRuns: 150 },
  )
})

test('between machines that lie exactly on each other the line is one point, or runs round them', () => {
  const at = machineBoxAt({ x: 480, y: 180 })
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 8 }), { maxLength: 8 }), (places) => {
      const near = places.map((place) =>
        machineBoxAt({ x: (place % 3) * 240 + 240, y: Math.floor(place / 3) * 90 + 90 }),
      )
      const boxes = new Map([['a', at], ['b', at], ...near.map((box, index) => [`c${index}`, box] as const)])
      const links = [link('a', 'b'), ...near.flatMap((_, index) => [link('a', `c${index}`), link(`c${index}`, 'b')])]
      for (const route of [routeLinks(links, boxes).get('a-b'), routeLink(at, at, [at, at, ...near])]) {
        expectSound(route, at, at)
        expect(route?.points).not.toHaveLength(2)
      }
    }),
  )
})

test('links to machines without a place are left out', () => {
  expect(routeLinks([link('a', 'b')], new Map([['a', machineBoxAt({ x: 0, y: 0 })]])).size).toBe(0)
})

test('a single link routes alone, in the lane it is told', () => {
  const a = machineBoxAt({ x: 0, y: 0 })
  const b = machineBoxAt({ x: 480, y: 0 })
  expect(routeLink(a, b, [a, b]).points.map((point) => point.y)).toEqual([26, 26])
  expect(routeLink(a, b, [a, b], 1).points.map((point) => point.y)).toEqual([40, 40])
  const between = machineBoxAt({ x: 240, y: 0 })
  expectSound(routeLink(a, machineBoxAt({ x: 700, y: 0 }), [between]), a, machineBoxAt({ x: 700, y: 0 }))
})
