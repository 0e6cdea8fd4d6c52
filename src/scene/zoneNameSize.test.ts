import { expect, test } from 'vitest'
import { detailAt } from './detail.ts'
import { zoneTitleHeight } from './metrics.ts'
import { zoneNameMost, zoneNameSize } from './zoneNameSize.ts'

test('names of zones are as usual near by, and stay readable from afar until they are drawn over all', () => {
  expect(zoneNameSize(1)).toBe(13)
  expect(zoneNameSize(2)).toBe(13)
  for (let zoom = 1; detailAt(zoom).titles; zoom -= 0.01) {
    expect(zoneNameSize(zoom) * zoom).toBeGreaterThan(10)
    expect(1.45 * zoneNameSize(zoom)).toBeLessThan(zoneTitleHeight)
  }
})

test('names grow no further than their zone is wide', () => {
  expect(zoneNameMost('DMZ', 260)).toBe(28)
  expect(zoneNameMost('Offices of the northern region', 240)).toBeLessThan(17)
  expect(zoneNameMost('Offices of the northern region', 40)).toBe(13)
})
