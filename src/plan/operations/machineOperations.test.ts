import { describe, expect, it } from 'vitest'
import { emptyPlan, type Plan } from '../plan.ts'
import {
  addMachine,
  moveMachines,
  removeMachines,
  renameMachine,
  setMachineChoice,
  setMachineRoles,
  setMachineZone,
} from './machineOperations.ts'
import { addMember, removeMember, setMembers, updateMember } from './memberOperations.ts'
import type { OperationResult } from './operationResult.ts'

const lab: Plan = {
  ...emptyPlan('Lab', 'vmm-2016'),
  zones: [{ id: 'z1', name: 'Management', cidrs: [] }],
  machines: [
    { id: 'm1', name: 'VMM01', roles: ['vmm-server'], members: [{ name: 'VMM01', address: '10.0.1.10' }], zone: 'z1' },
    { id: 'm2', name: 'HV01', roles: ['hyperv-host'], members: [], choices: { domain: 'trusted' } },
    { id: 'm3', name: 'SQL01', roles: ['sql-server'], members: [], position: { x: 1, y: 2 } },
  ],
  links: [
    { id: 'l1', ends: ['m1', 'm2'] },
    { id: 'l2', ends: ['m3', 'm1'] },
  ],
  decisions: [
    { flow: 'l1:m1>m2:tcp/443', state: 'reviewed' },
    { flow: 'l2:m1>m3:tcp/1433', state: 'rejected' },
  ],
}

function planOf(result: OperationResult): Plan {
  if (!result.ok) throw new Error(result.reason)
  return result.plan
}

describe('machines', () => {
  it('are added at the end, in the form the file has', () => {
    const plan = planOf(
      addMachine(lab, {
        id: 'm4',
        name: 'New',
        roles: ['a', 'a'],
        choices: {},
        members: [{ name: 'N', address: ' 10.0.0.4 ' }],
      }),
    )
    expect(plan.machines[3]).toEqual({
      id: 'm4',
      name: 'New',
      roles: ['a'],
      members: [{ name: 'N', address: '10.0.0.4' }],
    })
    expect(plan.machines[0]).toBe(lab.machines[0])
  })

  it('are refused with a used id, in an unknown zone, or out of bounds', () => {
    const machine = { id: 'm4', name: 'New', roles: [], members: [] }
    expect(addMachine(lab, { ...machine, id: 'm1' })).toEqual({
      ok: false,
      reason: 'There is a machine with the id "m1" already.',
    })
    expect(addMachine(lab, { ...machine, zone: 'z9' })).toEqual({
      ok: false,
      reason: 'There is no zone with the id "z9".',
    })
    expect(addMachine(lab, { ...machine, name: 'x'.repeat(10_001) })).toEqual({
      ok: false,
      reason: 'This must be text of at most 10,000 characters.',
    })
  })

  it('change name, roles, choice and zone, and leave the others untouched', () => {
    expect(planOf(renameMachine(lab, 'm1', 'VMM02')).machines[0]?.name).toBe('VMM02')
    expect(planOf(setMachineRoles(lab, 'm1', ['b', 'a', 'b'])).machines[0]?.roles).toEqual(['b', 'a'])
    expect(planOf(setMachineChoice(lab, 'm2', 'agent', 'push')).machines[1]?.choices).toEqual({
      domain: 'trusted',
      agent: 'push',
    })
    expect(planOf(setMachineChoice(lab, 'm2', 'domain', null)).machines[1]).not.toHaveProperty('choices')
    expect(planOf(setMachineZone(lab, 'm2', 'z1')).machines[1]?.zone).toBe('z1')
    const out = planOf(setMachineZone(lab, 'm1', null))
    expect(out.machines[0]).not.toHaveProperty('zone')
    expect(out.machines[1]).toBe(lab.machines[1])
    expect(out.links).toBe(lab.links)
  })

  it('keep the plan itself when nothing changes', () => {
    for (const result of [
      renameMachine(lab, 'm1', 'VMM01'),
      setMachineRoles(lab, 'm1', ['vmm-server']),
      setMachineChoice(lab, 'm2', 'domain', 'trusted'),
      setMachineChoice(lab, 'm1', 'domain', null),
      setMachineZone(lab, 'm2', null),
      moveMachines(lab, [{ id: 'm3', position: { x: 1, y: 2 } }]),
      setMembers(lab, 'm1', [{ name: 'VMM01', address: ' 10.0.1.10' }]),
      removeMachines(lab, ['m9']),
    ]) {
      expect(planOf(result)).toBe(lab)
    }
  })

  it('move together, into and out of zones, or not at all', () => {
    const moved = planOf(
      moveMachines(lab, [
        { id: 'm1', position: { x: 5, y: -0 }, zone: null },
        { id: 'm3', position: { x: 9, y: 9 }, zone: 'z1' },
      ]),
    )
    expect(moved.machines[0]).toEqual({
      id: 'm1',
      name: 'VMM01',
      roles: ['vmm-server'],
      members: lab.machines[0]?.members,
      position: { x: 5, y: 0 },
    })
    expect(moved.machines[2]).toMatchObject({ position: { x: 9, y: 9 }, zone: 'z1' })
    const bad = moveMachines(lab, [
      { id: 'm1', position: { x: 5, y: 5 } },
      { id: 'm3', position: { x: Number.NaN, y: 0 } },
    ])
    expect(bad).toMatchObject({ ok: false })
  })

  it('take their links and decisions with them', () => {
    const plan = planOf(removeMachines(lab, ['m2']))
    expect(plan.machines.map((machine) => machine.id)).toEqual(['m1', 'm3'])
    expect(plan.links).toEqual([lab.links[1]])
    expect(plan.decisions).toEqual([lab.decisions[1]])
    expect(plan.decisions[0]).toBe(lab.decisions[1])
  })
})

describe('members', () => {
  it('are added, changed and removed in their place', () => {
    const two = planOf(addMember(lab, 'm1', { name: 'VMM02', address: '' }))
    expect(two.machines[0]?.members).toEqual([{ name: 'VMM01', address: '10.0.1.10' }, { name: 'VMM02' }])
    const changed = planOf(updateMember(two, 'm1', 1, { address: '10.0.1.11' }))
    expect(changed.machines[0]?.members[1]).toEqual({ name: 'VMM02', address: '10.0.1.11' })
    expect(planOf(updateMember(changed, 'm1', 0, { name: 'X', address: null })).machines[0]?.members[0]).toEqual({
      name: 'X',
    })
    expect(planOf(removeMember(changed, 'm1', 0)).machines[0]?.members).toEqual([
      { name: 'VMM02', address: '10.0.1.11' },
    ])
  })

  it.each([-1, 1, 0.5, Number.NaN])('have no number %s', (index) => {
    expect(updateMember(lab, 'm1', index, { name: 'X' })).toMatchObject({ ok: false })
    expect(removeMember(lab, 'm1', index)).toMatchObject({ ok: false })
  })

  it('of an unknown machine are refused by its id', () => {
    expect(removeMember(lab, 'm9', 0)).toEqual({ ok: false, reason: 'There is no machine with the id "m9".' })
  })
})
