import { expect, test } from 'vitest'
import { enterprise } from '#plan/samples/enterprise.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { createFlowCache } from '../flowCache.ts'
import { partnersOf } from './partnersOf.ts'

const { flows } = createFlowCache(vmm2016).of(enterprise.plan)
const flowsAt = (machine: string) =>
  flows.filter(({ initiator, listener }) => initiator === machine || listener === machine)
const none: ReadonlySet<string> = new Set()

test('partners are those at the other end of the flows that one starts, or that are started towards it', () => {
  for (const { id } of enterprise.plan.machines) {
    const talkedTo = flows.filter(({ initiator }) => initiator === id).map(({ listener }) => listener)
    const talking = flows.filter(({ listener }) => listener === id).map(({ initiator }) => initiator)
    expect(partnersOf([id], { way: 'out', onwards: false, flowsAt, rejected: none })).toEqual(new Set(talkedTo))
    expect(partnersOf([id], { way: 'in', onwards: false, flowsAt, rejected: none })).toEqual(new Set(talking))
  }
})

test('onwards means until nobody new is found, and a rejected flow leads nowhere', () => {
  for (const { id } of enterprise.plan.machines) {
    for (const way of ['in', 'out'] as const) {
      let [found, next] = [none, partnersOf([id], { way, onwards: false, flowsAt, rejected: none })]
      while (next.size > found.size) {
        found = next
        next = new Set([...found, ...partnersOf(found, { way, onwards: false, flowsAt, rejected: none })])
      }
      expect(partnersOf([id], { way, onwards: true, flowsAt, rejected: none })).toEqual(found)
    }
    const rejected = new Set(flowsAt(id).map((flow) => flow.id))
    expect(partnersOf([id], { way: 'out', onwards: true, flowsAt, rejected }).size).toBe(0)
  }
})
