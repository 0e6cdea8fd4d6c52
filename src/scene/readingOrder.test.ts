import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Placed, readingOrder } from './readingOrder.ts'

const machine = (id: string, x: number, y: number, zone?: string): Placed => ({
  ...{ id, zone },
  box: { x, y, width: 204, height: 52 },
})
const zone = (id: string, x: number, y: number, width: number, height: number, parent?: string): Placed => ({
  ...{ id, zone: parent },
  box: { x, y, width, height },
})

test('reads zone by zone and row by row, what stands outside last', () => {
  const zones = [zone('right', 1000, 30, 600, 300), zone('left', 0, 0, 600, 300), zone('below', 0, 600, 600, 300)]
  const machines = [
    machine('r1', 1020, 80, 'right'),
    machine('out', 0, -200),
    machine('l3', 20, 200, 'left'),
    machine('l2', 300, 60, 'left'),
    machine('l1', 20, 80, 'left'),
    machine('b1', 20, 700, 'below'),
  ]
  expect(readingOrder(zones, machines)).toEqual(['left', 'l1', 'l2', 'l3', 'right', 'r1', 'below', 'b1', 'out'])
})

test('reads a zone in another after the machines of the outer one', () => {
  const zones = [zone('outer', 0, 0, 900, 900), zone('inner', 20, 60, 300, 200, 'outer')]
  const machines = [machine('i', 40, 100, 'inner'), machine('o', 40, 600, 'outer')]
  expect(readingOrder(zones, machines)).toEqual(['outer', 'o', 'inner', 'i'])
})

test('reads everything once, whatever stands where', () => {
  const place = fc.record({ x: fc.nat({ max: 2000 }), y: fc.nat({ max: 2000 }), zone: fc.option(fc.nat({ max: 6 })) })
  fc.assert(
    fc.property(fc.array(place, { maxLength: 4 }), fc.array(place, { maxLength: 12 }), (zonesAt, machinesAt) => {
      // A zone stands in an earlier one or in none, so that there is no circle.
      const zones = zonesAt.map(({ x, y, zone: parent }, at) =>
        zone(`z${at}`, x, y, 400, 300, parent !== null && parent < at ? `z${parent}` : undefined),
      )
      const machines = machinesAt.map(({ x, y, zone: home }, at) =>
        machine(`m${at}`, x, y, home === null ? undefined : `z${home}`),
      )
      const ids = [...zones, ...machines].map(({ id }) => id)
      expect([...readingOrder(zones, machines)].sort()).toEqual(ids.sort())
    }),
  )
})
