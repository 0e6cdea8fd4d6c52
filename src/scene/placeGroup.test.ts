import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { contains, overlaps } from './box.ts'
import { machineBoxAt } from './machineBox.ts'
import { grid } from './metrics.ts'
import { freeShift } from './placeGroup.ts'

const machine = (id: string, x: number, y: number) => ({ id, name: id, roles: [], members: [], position: { x, y } })
const empty = emptyPlan('Test', 'vmm-2016')
const zoned: Plan = {
  ...empty,
  zones: [{ id: 'z1', name: 'Zone', cidrs: [], box: { x: 0, y: 0, width: 900, height: 600 } }],
  machines: [machine('m1', 340, 260)],
}

describe('a group that is pasted', () => {
  test('stands where it is wanted when nothing is there, moved by whole steps of the grid', () => {
    expect(freeShift(empty, [machineBoxAt({ x: 7, y: 3 })], false, { x: 500, y: 400 })).toEqual({ x: 400, y: 380 })
    expect(freeShift(empty, [], false, { x: 500, y: 400 })).toEqual({ x: 0, y: 0 })
  })

  test('stays in the zone under it and steps aside there', () => {
    const shift = freeShift(zoned, [machineBoxAt({ x: 0, y: 0 })], false, { x: 442, y: 286 })
    const box = machineBoxAt(shift)
    expect(contains({ x: 0, y: 0, width: 900, height: 600 }, box)).toBe(true)
    expect(overlaps(box, machineBoxAt({ x: 340, y: 260 }), 2 * grid)).toBe(false)
  })

  test('lies over no other zone’s border when zones come along', () => {
    const box = { x: 0, y: 0, width: 500, height: 300 }
    const { x, y } = freeShift(zoned, [box], true, { x: 900, y: 300 })
    expect(overlaps({ ...box, x, y }, { x: 0, y: 0, width: 900, height: 600 }, grid)).toBe(false)
  })

  test('law: it covers no machine, wherever it is wanted', () => {
    const place = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) })
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 12 }),
        fc.array(place, { minLength: 1, maxLength: 4 }),
        place,
        (there, group, middle) => {
          const plan = { ...empty, machines: there.map(({ x, y }, at) => machine(`m${at}`, x, y)) }
          const boxes = group.map(machineBoxAt)
          const shift = freeShift(plan, boxes, false, middle)
          expect([Math.abs(shift.x % grid), Math.abs(shift.y % grid)]).toEqual([0, 0])
          for (const box of boxes) {
            const moved = { ...box, x: box.x + shift.x, y: box.y + shift.y }
            expect(there.some((other) => overlaps(moved, machineBoxAt(other)))).toBe(false)
          }
        },
      ),
    )
  })
})
