import { describe, expect, test } from 'vitest'
import { setLocked } from '#plan/operations/lockOperations.ts'
import type { OperationResult } from '#plan/operations/operationResult.ts'
import type { Plan } from '#plan/plan.ts'
import { hubPlan, testTier } from './drawing.test-support.ts'
import { layoutFaults } from './layoutFaults.test-support.ts'
import { layoutPlan } from './layoutPlan.ts'
import { moveToZone } from './moveToZone.ts'

const plan = layoutPlan(hubPlan(3), testTier)

function planOf(result: OperationResult): Plan {
  if (!result.ok) throw new Error(result.reason)
  return result.plan
}
const zoneOf = (from: Plan, id: string) => from.machines.find((machine) => machine.id === id)?.zone

describe('moving to a zone', () => {
  test('finds places in it for machines, and the zone grows', () => {
    const after = planOf(moveToZone(plan, { machines: ['h0', 'h1', 'h2'], zones: [] }, 'z1'))
    expect(['h0', 'h1', 'h2'].map((id) => zoneOf(after, id))).toEqual(['z1', 'z1', 'z1'])
    expect(layoutFaults(after).filter((fault) => fault.includes('not in') || fault.startsWith('h'))).toEqual([])
  })

  test('out of all zones puts machines beside them', () => {
    const after = planOf(moveToZone(plan, { machines: ['hub', 'h1'], zones: [] }, null))
    expect(zoneOf(after, 'hub')).toBeUndefined()
    expect(layoutFaults(after)).toEqual([])
  })

  test('puts a zone into another with all that stands in it, and takes it out again', () => {
    const inside = planOf(moveToZone(plan, { machines: [], zones: ['z2'] }, 'z1'))
    expect(inside.zones[1]?.parent).toBe('z1')
    expect(layoutFaults(inside)).toEqual([])
    const out = planOf(moveToZone(inside, { machines: [], zones: ['z2'] }, null))
    expect(out.zones[1]?.parent).toBeUndefined()
    expect(layoutFaults(out)).toEqual([])
  })

  test('leaves what is there already or locked, and refuses a zone in itself', () => {
    expect(planOf(moveToZone(plan, { machines: ['hub'], zones: [] }, 'z1'))).toBe(plan)
    const locked = planOf(setLocked(plan, { machines: ['h0'], zones: [] }, true))
    expect(planOf(moveToZone(locked, { machines: ['h0'], zones: [] }, 'z1'))).toBe(locked)
    expect(moveToZone(plan, { machines: [], zones: ['z1'] }, 'z1')).toMatchObject({ ok: false })
  })
})
