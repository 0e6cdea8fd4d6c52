import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyPlan, type Plan, type Zone } from '#plan/plan.ts'
import { contains, overlaps } from './box.ts'
import { drawnPlans, machineOf } from './drawing.test-support.ts'
import { machineBox, machineBoxAt } from './machineBox.ts'
import { dropPosition, freePosition, snapped, zoneAt } from './placeNew.ts'

const zone = (id: string, x: number, size: number): Zone => ({
  id,
  name: id,
  cidrs: [],
  box: { x, y: 0, width: size, height: size },
})
const plan: Plan = { ...emptyPlan('New', 'test'), zones: [zone('large', 0, 1000), zone('small', 0, 400)] }

test('of nested zones the smallest holds the point', () => {
  expect(zoneAt(plan, { x: 10, y: 10 })?.id).toBe('small')
  expect(zoneAt(plan, { x: 500, y: 10 })?.id).toBe('large')
  expect(zoneAt(plan, { x: -1, y: 10 })).toBeUndefined()
})

test('a free place is taken as it is, on the grid', () => {
  expect(freePosition(plan, { x: 2007, y: 13 })).toEqual({ x: 2000, y: 20 })
  expect(Object.is(snapped({ x: -3, y: 0 }).x, 0)).toBe(true)
})

test('in a zone the place is inside its padding', () => {
  const small = plan.zones[1]
  const position = freePosition(plan, { x: 0, y: 0 }, small)
  expect(small?.box && contains(small.box, machineBoxAt(position))).toBe(true)
  expect(position).toEqual({ x: 40, y: 60 })
})

test('a full zone sends the machine outside', () => {
  const tiny = zone('tiny', 0, 100)
  expect(freePosition({ ...plan, zones: [tiny] }, { x: 0, y: 0 }, tiny)).toEqual({ x: 0, y: 0 })
})

test('a new machine never stands on another one', () => {
  const point = fc.record({ x: fc.integer({ min: -500, max: 2500 }), y: fc.integer({ min: -500, max: 2500 }) })
  fc.assert(
    fc.property(drawnPlans({ gaps: false }), point, (drawn, near) => {
      const box = machineBoxAt(freePosition(drawn, near, drawn.zones[0]))
      for (const machine of drawn.machines) {
        const other = machineBox(machine)
        expect(other && overlaps(other, box)).toBe(false)
      }
    }),
  )
})

test('what is dropped stands where it was dropped, or beside what is there, and is then dropped just there', () => {
  expect(dropPosition(plan, { x: 2007.4, y: -0.2 })).toEqual({ x: 2007, y: 0 })
  const point = fc.record({ x: fc.integer({ min: -500, max: 2500 }), y: fc.integer({ min: -500, max: 2500 }) })
  fc.assert(
    fc.property(drawnPlans({ gaps: false }), point, (drawn, at) => {
      const place = dropPosition(drawn, at)
      const others = drawn.machines.flatMap((machine) => machineBox(machine) ?? [])
      expect(others.some((other) => overlaps(other, machineBoxAt(place)))).toBe(false)
      expect(dropPosition(drawn, place)).toEqual(place)
    }),
  )
})

test('ten new machines at one point stand beside each other', () => {
  let grown = emptyPlan('Ten', 'test')
  for (let index = 0; index < 10; index += 1) {
    const machine = machineOf(`m${index}`, { position: freePosition(grown, { x: 0, y: 0 }) })
    grown = { ...grown, machines: [...grown.machines, machine] }
  }
  const boxes = grown.machines.flatMap((machine) => machineBox(machine) ?? [])
  expect(boxes.some((box, index) => boxes.slice(index + 1).some((other) => overlaps(box, other, 20)))).toBe(false)
})
