import { expect, it } from 'vitest'
import { emptyPlan, type Plan } from '../plan.ts'
import type { OperationResult } from './operationResult.ts'
import { removeSelection } from './removeSelection.ts'
import { addZone, moveZone, setZoneParent, withoutZones } from './zoneOperations.ts'

const box = { x: 0, y: 0, width: 260, height: 124 }
const site: Plan = {
  ...emptyPlan('Site', 'vmm-2016'),
  zones: [
    { id: 'z1', name: 'Site', cidrs: [], box },
    { id: 'z2', name: 'Hosts', cidrs: [], parent: 'z1', box },
    { id: 'z3', name: 'Rack', cidrs: [], parent: 'z2' },
    { id: 'z4', name: 'DMZ', cidrs: [], box },
  ],
  machines: [
    { id: 'm1', name: 'HV01', roles: [], members: [], zone: 'z3', position: { x: 4, y: 4 } },
    { id: 'm2', name: 'WEB01', roles: [], members: [], zone: 'z4', position: { x: 4, y: 4 } },
  ],
  firewalls: [{ id: 'f1', name: 'FW' }],
  boundaries: [
    { between: ['z2', 'z4'], firewalls: ['f1'] },
    { between: [null, 'z4'], firewalls: [] },
  ],
}

function planOf(result: OperationResult): Plan {
  if (!result.ok) throw new Error(result.reason)
  return result.plan
}

it('a zone goes into another one and out again, never into itself', () => {
  expect(planOf(setZoneParent(site, 'z4', 'z3')).zones[3]).toEqual({ ...site.zones[3], parent: 'z3' })
  expect(planOf(setZoneParent(site, 'z2', null)).zones[1]).not.toHaveProperty('parent')
  expect(planOf(setZoneParent(site, 'z2', 'z1'))).toBe(site)
  expect(setZoneParent(site, 'z1', 'z3')).toEqual({
    ok: false,
    reason: '"Site" cannot lie in "Rack": that is inside it.',
  })
  expect(setZoneParent(site, 'z1', 'z1')).toMatchObject({ ok: false })
  expect(setZoneParent(site, 'z1', 'z9')).toMatchObject({ ok: false })
  expect(addZone(site, { id: 'z5', name: '', cidrs: [], parent: 'z5' })).toMatchObject({ ok: false })
})

it('a zone moves with everything in it, or not at all', () => {
  const plan = planOf(moveZone(site, 'z1', 10, 20))
  expect(plan.zones.map((zone) => zone.box?.x)).toEqual([10, 10, undefined, 0])
  expect(plan.machines.map((machine) => machine.position)).toEqual([
    { x: 14, y: 24 },
    { x: 4, y: 4 },
  ])
  expect(moveZone(site, 'z1', 1e9, 0)).toMatchObject({ ok: false })
})

it('a removed zone leaves what it held to the zone around it, and takes its boundaries with it', () => {
  const plan = withoutZones(site, new Set(['z2']))
  expect(plan.zones.map(({ id, parent }) => [id, parent])).toEqual([
    ['z1', undefined],
    ['z3', 'z1'],
    ['z4', undefined],
  ])
  expect(plan.boundaries).toEqual([site.boundaries[1]])
  expect(plan.machines).toBe(site.machines)
  const both = planOf(removeSelection(site, { machines: [], links: [], zones: ['z3', 'z2'] }))
  expect(both.machines.map((machine) => machine.zone)).toEqual(['z1', 'z4'])
})
