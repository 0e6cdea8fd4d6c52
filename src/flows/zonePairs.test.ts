import { expect, it } from 'vitest'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { createFlowCache } from './flowCache.ts'
import { planOf } from './scenario.test-support.ts'
import { countZonePairs, zonePairKey } from './zonePairs.ts'

it('counts the flows of each pair of zones, whichever side is named first', () => {
  const plan = planOf({
    zones: { a: '', b: '' },
    machines: {
      v: { roles: 'vmm-server', zone: 'a' },
      s: { roles: 'sql-server', zone: 'b' },
      t: { roles: 'sql-server', zone: 'a' },
      u: { roles: 'sql-server' },
    },
    links: ['v - s', 't - v', 'v - u'],
  })
  const counts = countZonePairs(plan, createFlowCache(vmm2016).of(plan).byLink)
  expect(counts.get(zonePairKey('a', 'b'))).toBe(1)
  expect(zonePairKey('b', 'a')).toBe(zonePairKey('a', 'b'))
  expect(counts.get(zonePairKey('a', 'a'))).toBe(1)
  expect(counts.get(zonePairKey(null, 'a'))).toBe(1)
  expect(counts.get(zonePairKey(null, 'b'))).toBeUndefined()
})
