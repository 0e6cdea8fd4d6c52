import { expect, test } from 'vitest'
import { detailAt } from './detail.ts'
import { machineFace } from './machineFace.ts'
import { machineHeight, zoneTitleHeight } from './metrics.ts'
import { nameMost, nameSize } from './nameSize.ts'

test('names are as usual near by, and stay readable from afar until zones have them drawn over all', () => {
  expect(nameSize(1)).toBe(13)
  expect(nameSize(2)).toBe(13)
  for (let zoom = 1; detailAt(zoom).titles; zoom -= 0.01) {
    expect(nameSize(zoom) * zoom).toBeGreaterThan(10)
    expect(1.45 * nameSize(zoom)).toBeLessThan(zoneTitleHeight)
    expect(1.25 * (nameSize(zoom) + machineFace.secondSize)).toBeLessThan(machineHeight)
  }
})

test('names grow no further than there is room', () => {
  expect(nameMost('DMZ', 260)).toBe(28)
  expect(nameMost('Offices of the northern region', 240)).toBeLessThan(17)
  expect(nameMost('Offices of the northern region', 40)).toBe(13)
})
