import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contains } from './box.ts'
import { machineOf } from './drawing.test-support.ts'
import { boxHolding, zoneBoxFor } from './fitZones.ts'
import { machineBox } from './machineBox.ts'

const number = fc.integer({ min: -500, max: 1500 })
const size = fc.integer({ min: 1, max: 1500 })
const boxes = fc.record({ x: number, y: number, width: size, height: size })
const machines = fc.array(fc.record({ x: number, y: number }), { maxLength: 6 })

test('a zone never leaves its machines, whatever box is asked for', () => {
  fc.assert(
    fc.property(boxes, machines, (box, places) => {
      const inside = places.map((position, at) => machineOf(`m${at}`, { position }))
      const held = boxHolding(box, inside)
      expect(contains(held, box)).toBe(true)
      for (const machine of inside) {
        const own = machineBox(machine)
        expect(own && contains(held, own)).toBe(true)
      }
    }),
  )
})

test('nor the zones in it', () => {
  const box = { x: 200, y: 100, width: 300, height: 200 }
  const inner = [
    { id: 'z', name: 'z', cidrs: [], box },
    { id: 'nowhere', name: 'n', cidrs: [] },
  ]
  expect(boxHolding({ x: 150, y: 50, width: 100, height: 100 }, [], inner)).toEqual({
    x: 150,
    y: 50,
    width: 350,
    height: 250,
  })
})

test('a box that holds them with room to spare is taken as it is', () => {
  const inside = [machineOf('a', { position: { x: 100, y: 100 } }), machineOf('nowhere')]
  const tight = zoneBoxFor(inside)
  expect(tight).toEqual({ x: 72, y: 56, width: 260, height: 124 })
  expect(boxHolding({ x: 60, y: 50, width: 400, height: 300 }, inside)).toEqual({
    x: 60,
    y: 50,
    width: 400,
    height: 300,
  })
  expect(boxHolding({ x: 60, y: 50, width: 10, height: 10 }, inside)).toEqual({ x: 60, y: 50, width: 272, height: 130 })
  expect(boxHolding({ x: 0, y: 0, width: 1, height: 1 }, [])).toEqual({ x: 0, y: 0, width: 1, height: 1 })
})
