import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { contains, overlaps } from './box.ts'
import { drawnPlans, machineOf } from './drawing.test-support.ts'
import { dropApart } from './dropApart.ts'
import { machineBox, machineBoxAt } from './machineBox.ts'

const zone = { id: 'z', name: 'z', cidrs: [], box: { x: -40, y: -60, width: 900, height: 400 } }
const plan: Plan = {
  ...emptyPlan('Drop', 'test'),
  machines: [
    machineOf('a', { position: { x: 0, y: 0 } }),
    machineOf('b', { position: { x: 500, y: 0 } }),
    machineOf('c', { position: { x: 500, y: 200 } }),
  ],
}
const drop = (on: Plan, ...moves: [string, number, number][]) =>
  dropApart(on, new Map(moves.map(([id, x, y]) => [id, { x, y }])))

test('a machine dropped on another gets the nearest free place', () => {
  const place = drop(plan, ['a', 505, 3]).get('a')
  if (place === undefined) throw new Error('it has no place')
  for (const id of ['b', 'c']) {
    const other = machineBox(plan.machines.find((machine) => machine.id === id) ?? machineOf(id))
    expect(other && overlaps(machineBoxAt(place), other, 20)).toBe(false)
  }
  expect(Math.hypot(place.x - 505, place.y - 3)).toBeLessThan(140)
})

test('one that leaves most of the other in sight stays where it was dropped', () => {
  expect(drop(plan, ['a', 500 + 110, 4]).get('a')).toEqual({ x: 610, y: 4 })
  expect(drop(plan, ['a', 503, 27]).get('a')).toEqual({ x: 503, y: 27 })
})

test('it stays in the zone it was dropped into while there is room', () => {
  const zoned = { ...plan, zones: [zone] }
  const place = drop(zoned, ['a', 500, 0]).get('a')
  expect(place && contains(zone.box, machineBoxAt(place))).toBe(true)
})

test('machines dropped together keep their formation, and make room for each other when one gives way', () => {
  const stacked = { ...plan, machines: [...plan.machines, machineOf('d', { position: { x: 0, y: 0 } })] }
  expect(drop(stacked, ['a', 40, 40], ['d', 40, 40])).toEqual(
    new Map([
      ['a', { x: 40, y: 40 }],
      ['d', { x: 40, y: 40 }],
    ]),
  )
  const both = drop(stacked, ['a', 500, 0], ['d', 500, 0])
  const [first, second] = ['a', 'd'].map((id) => machineBoxAt(both.get(id) ?? { x: 0, y: 0 }))
  expect(first && second && overlaps(first, second)).toBe(false)
})

test('whatever is dropped wherever: nothing that stood still is hidden', () => {
  const place = fc.record({ x: fc.integer({ min: -100, max: 900 }), y: fc.integer({ min: -100, max: 900 }) })
  fc.assert(
    fc.property(drawnPlans({ gaps: false }), fc.array(place, { minLength: 1, maxLength: 4 }), (drawn, to) => {
      const wanted = new Map(drawn.machines.slice(0, to.length).map(({ id }, at) => [id, to[at] ?? { x: 0, y: 0 }]))
      for (const position of dropApart(drawn, wanted).values()) {
        const box = machineBoxAt(position)
        for (const machine of drawn.machines) {
          const other = wanted.has(machine.id) ? undefined : machineBox(machine)
          if (!other) continue
          const across = Math.min(box.x, other.x) + box.width - Math.max(box.x, other.x)
          const down = Math.min(box.y, other.y) + box.height - Math.max(box.y, other.y)
          expect(Math.max(0, across) * Math.max(0, down)).toBeLessThanOrEqual((box.width * box.height) / 2)
        }
      }
    }),
  )
})
