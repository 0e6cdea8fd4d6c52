import { describe, expect, it } from 'vitest'
import { emptyPlan, type Plan } from '../plan.ts'
import type { OperationResult } from './operationResult.ts'
import { removeSelection } from './removeSelection.ts'
import { addZone, moveZone, resizeZone, updateZone, withoutZones } from './zoneOperations.ts'

const box = { x: 0, y: 0, width: 260, height: 124 }
const lab: Plan = {
  ...emptyPlan('Lab', 'vmm-2016'),
  zones: [
    { id: 'z1', name: 'Management', cidrs: ['10.0.1.0/24'], trust: 'trusted', box },
    { id: 'z2', name: 'Fabric', cidrs: [] },
  ],
  machines: [
    { id: 'm1', name: 'VMM01', roles: [], members: [], zone: 'z1', position: { x: 28, y: 44 } },
    { id: 'm2', name: 'HV01', roles: [], members: [], zone: 'z1' },
    { id: 'm3', name: 'SQL01', roles: [], members: [], position: { x: 28, y: 44 } },
  ],
  links: [
    { id: 'l1', ends: ['m1', 'm2'] },
    { id: 'l2', ends: ['m3', 'm2'] },
  ],
  decisions: [{ flow: 'l2:m2>m3:icmp', state: 'rejected' }],
}

function planOf(result: OperationResult): Plan {
  if (!result.ok) throw new Error(result.reason)
  return result.plan
}

describe('zones', () => {
  it('are added, and refused with a used id', () => {
    expect(planOf(addZone(lab, { id: 'z3', name: 'DMZ', cidrs: [' 192.0.2.0/24'] })).zones[2]?.cidrs).toEqual([
      '192.0.2.0/24',
    ])
    expect(addZone(lab, { id: 'z1', name: '', cidrs: [] })).toEqual({
      ok: false,
      reason: 'There is a zone with the id "z1" already.',
    })
  })

  it('change field by field; null removes, empty CIDRs go', () => {
    expect(planOf(updateZone(lab, 'z1', { name: 'Core' })).zones[0]).toEqual({ ...lab.zones[0], name: 'Core' })
    expect(planOf(updateZone(lab, 'z1', { trust: null, box: null })).zones[0]).toEqual({
      id: 'z1',
      name: 'Management',
      cidrs: ['10.0.1.0/24'],
    })
    expect(planOf(updateZone(lab, 'z1', { cidrs: ['', ' 10.9.0.0/16 ', ' '] })).zones[0]?.cidrs).toEqual([
      '10.9.0.0/16',
    ])
    expect(updateZone(lab, 'z9', {})).toEqual({ ok: false, reason: 'There is no zone with the id "z9".' })
  })

  it('resize without moving machines; a box without area is refused', () => {
    const plan = planOf(resizeZone(lab, 'z1', { ...box, width: 400 }))
    expect(plan.zones[0]?.box?.width).toBe(400)
    expect(plan.machines).toBe(lab.machines)
    expect(resizeZone(lab, 'z1', { ...box, height: 0 })).toMatchObject({ ok: false })
  })

  it('move with their machines', () => {
    const plan = planOf(moveZone(lab, 'z1', 100, -4))
    expect(plan.zones[0]?.box).toEqual({ ...box, x: 100, y: -4 })
    expect(plan.machines.map((machine) => machine.position)).toEqual([{ x: 128, y: 40 }, undefined, { x: 28, y: 44 }])
    expect(plan.machines[2]).toBe(lab.machines[2])
    expect(planOf(moveZone(lab, 'z2', 5, 5))).toBe(lab)
    expect(moveZone(lab, 'z1', 1e9, 0)).toMatchObject({ ok: false })
  })

  it('leave their machines behind when removed', () => {
    const plan = withoutZones(lab, new Set(['z1']))
    expect(plan.zones).toEqual([lab.zones[1]])
    expect(plan.machines.every((machine) => machine.zone === undefined)).toBe(true)
    expect(plan.machines).toHaveLength(3)
    expect(plan.machines[2]).toBe(lab.machines[2])
  })
})

describe('removeSelection', () => {
  it('removes machines, links and zones with what hangs on them', () => {
    const plan = planOf(removeSelection(lab, { machines: ['m1'], links: ['l2'], zones: ['z1'] }))
    expect(plan).toEqual({
      ...lab,
      zones: [lab.zones[1]],
      machines: [{ id: 'm2', name: 'HV01', roles: [], members: [] }, lab.machines[2]],
      links: [],
      decisions: [],
    })
  })

  it('of nothing keeps the plan itself', () => {
    expect(planOf(removeSelection(lab, { machines: [], links: ['l9'], zones: [] }))).toBe(lab)
  })
})
