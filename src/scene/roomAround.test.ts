import { expect, test } from 'vitest'
import { machineBoxAt } from './machineBox.ts'
import { openRoom, roomAround } from './roomAround.ts'

const box = machineBoxAt({ x: 0, y: 0 })

test('the room beside a machine is as wide as the gap to the nearest on that side', () => {
  const others = [
    machineBoxAt({ x: 300, y: 0 }),
    machineBoxAt({ x: 380, y: 0 }),
    machineBoxAt({ x: -254, y: 20 }),
    machineBoxAt({ x: 10, y: 80 }),
    machineBoxAt({ x: 0, y: -92 }),
  ]
  expect(roomAround(box, (see) => others.forEach(see))).toEqual({ left: 50, right: 96, top: 40, bottom: 28 })
})

test('alone, or below another machine, it has the room that the layout leaves', () => {
  expect(roomAround(box, () => {})).toEqual(openRoom)
  expect(roomAround(box, (see) => [box, machineBoxAt({ x: 40, y: 30 })].forEach(see))).toEqual(openRoom)
})
