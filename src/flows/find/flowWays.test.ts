import { expect, test } from 'vitest'
import { enterprise } from '#plan/samples/enterprise.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { createFlowCache } from '../flowCache.ts'
import { flowWays } from './flowWays.ts'

test('links are told apart by who starts their flows', () => {
  const { reviews, flows } = createFlowCache(vmm2016).of(enterprise.plan)
  const vmm = enterprise.plan.machines.find(({ name }) => name === 'VMM-HA')?.id ?? ''
  const ways = flowWays(reviews, vmm, new Set())
  expect(new Set(ways.values())).toEqual(new Set(['in', 'out', 'both']))
  for (const { link, initiator, listener } of flows) {
    const way = ways.get(link)
    if (initiator === vmm) expect(way).not.toBe('in')
    else if (listener === vmm) expect(way).not.toBe('out')
    else expect(way).toBeUndefined()
  }
  expect(flowWays(reviews, vmm, new Set(flows.map(({ id }) => id))).size).toBe(0)
})
