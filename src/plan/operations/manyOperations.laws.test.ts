import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptyPlan, type Plan } from '../plan.ts'
import { setDetails, setDetailsOfMany } from './detailsOperations.ts'
import { renameMachine, setMachineChoice, setMachineRoles, setMachineZone } from './machineOperations.ts'
import {
  all,
  changeRoleOfMachines,
  type RoleChange,
  rehouseMachines,
  renameMachines,
  setChoiceOfMachines,
  setRolesOfMachines,
  setZoneOfMachines,
} from './manyMachineOperations.ts'
import { addMembers, removeMembers, updateMembers } from './manyMemberOperations.ts'
import { addMember, removeMember, updateMember } from './memberOperations.ts'
import type { OperationResult } from './operationResult.ts'
import { setParentOfZones, setZoneParent, updateZone, updateZones } from './zoneOperations.ts'

const lab: Plan = {
  ...emptyPlan('Lab', 'vmm-2016'),
  zones: ['z1', 'z2', 'z3'].map((id) => ({ id, name: id, cidrs: [] })),
  machines: ['m1', 'm2', 'm3', 'm4'].map((id, at) => ({
    id,
    name: id,
    roles: at % 2 === 0 ? ['hyperv-host'] : ['sql-server', 'hyperv-host'],
    members: Array.from({ length: at }, (_, member) => ({ name: `${id}-${member}`, address: `10.0.${at}.${member}` })),
    ...(at > 1 && { zone: 'z1' }),
  })),
}

/** Ids that now and then nothing has, so that both ways are refused. */
const machineIds = fc.uniqueArray(fc.constantFrom('m1', 'm2', 'm3', 'm4', 'm1', 'm2', 'm3', 'm9'), { maxLength: 4 })
const zoneOrNone = fc.constantFrom('z1', 'z2', 'z3', null, 'z9')
const roles = fc.constantFrom('hyperv-host', 'sql-server', 'wsus-server', 'unknown')
const texts = fc.constantFrom('A', 'B', ' 10.0.0.7 ', '', 'x'.repeat(10_001))

/** The single operations one after another, all of them or none. */
function oneAfterAnother<Item>(
  items: readonly Item[],
  single: (plan: Plan, item: Item) => OperationResult,
): OperationResult {
  let result: OperationResult = { ok: true, plan: lab }
  for (const item of items) if (result.ok) result = single(result.plan, item)
  return result
}

function sameOutcome(many: OperationResult, single: OperationResult): void {
  expect(many.ok).toBe(single.ok)
  if (many.ok && single.ok) expect(many.plan).toEqual(single.plan)
}

it('many machines change as one after another would', () => {
  const how = fc.constantFrom<RoleChange>('add', 'remove', 'replace')
  fc.assert(
    fc.property(machineIds, how, roles, zoneOrNone, texts, (ids, change, role, zone, text) => {
      const after = (old: readonly string[]) =>
        change === 'add' ? [...old, role] : change === 'remove' ? old.filter((other) => other !== role) : [role]
      const rolesOf = (plan: Plan, id: string) => plan.machines.find((machine) => machine.id === id)?.roles ?? []
      sameOutcome(
        changeRoleOfMachines(lab, ids, change, role),
        oneAfterAnother(ids, (plan, id) => setMachineRoles(plan, id, after(rolesOf(plan, id)))),
      )
      sameOutcome(
        setRolesOfMachines(lab, new Map(ids.map((id) => [id, [role, 'bmc', role]]))),
        oneAfterAnother(ids, (plan, id) => setMachineRoles(plan, id, [role, 'bmc', role])),
      )
      sameOutcome(
        setZoneOfMachines(lab, new Map(ids.map((id) => [id, zone]))),
        oneAfterAnother(ids, (plan, id) => setMachineZone(plan, id, zone)),
      )
      sameOutcome(
        setChoiceOfMachines(lab, 'domain', new Map(ids.map((id) => [id, zone]))),
        oneAfterAnother(ids, (plan, id) => setMachineChoice(plan, id, 'domain', zone)),
      )
      sameOutcome(
        renameMachines(lab, new Map(ids.map((id) => [id, text]))),
        oneAfterAnother(ids, (plan, id) => renameMachine(plan, id, text)),
      )
    }),
    { numRuns: 500 },
  )
})

it('a machine that comes into another zone loses its place, and no other does', () => {
  const position = { x: 40, y: 80 }
  const placed = { ...lab, machines: lab.machines.map((machine) => ({ ...machine, position })) }
  const result = rehouseMachines(placed, all(['m1', 'm3'], 'z1'))
  expect(result.ok && result.plan.machines.map((machine) => [machine.zone, machine.position])).toEqual([
    ['z1', undefined],
    [undefined, position],
    ['z1', position],
    ['z1', position],
  ])
})

it('many members change and go as one after another would', () => {
  const place = fc.record({ machine: fc.constantFrom('m2', 'm3', 'm4', 'm4'), index: fc.nat(3) })
  const patch = fc.record({ name: texts, address: fc.option(texts) }, { requiredKeys: [] })
  const changed = fc.uniqueArray(fc.record({ place, patch }), {
    maxLength: 5,
    selector: (one) => `${one.place.machine} ${one.place.index}`,
  })
  fc.assert(
    fc.property(changed, (changes) => {
      sameOutcome(
        updateMembers(
          lab,
          changes.map((change) => ({ ...change.place, patch: change.patch })),
        ),
        oneAfterAnother(changes, (plan, change) =>
          updateMember(plan, change.place.machine, change.place.index, change.patch),
        ),
      )
      const places = changes.map((change) => change.place)
      // Members after a removed one move up, so the last goes first.
      const fromTheEnd = [...places].sort((a, b) => b.index - a.index)
      sameOutcome(
        removeMembers(lab, places),
        oneAfterAnother(fromTheEnd, (plan, { machine, index }) => removeMember(plan, machine, index)),
      )
    }),
    { numRuns: 500 },
  )
})

it('many members come as one after another would', () => {
  const member = fc.record({ name: texts, address: texts }, { requiredKeys: ['name'] })
  fc.assert(
    fc.property(fc.array(fc.record({ machine: fc.constantFrom('m1', 'm2', 'm4', 'm9'), member })), (members) => {
      sameOutcome(
        addMembers(lab, members),
        oneAfterAnother(members, (plan, one) => addMember(plan, one.machine, one.member)),
      )
    }),
    { numRuns: 300 },
  )
})

it('a machine that carries the name of its only computer gives it the new one', () => {
  const result = renameMachines(
    {
      ...lab,
      machines: [
        { id: 'a', name: 'HV01', roles: [], members: [{ name: 'HV01', address: '10.0.0.1' }] },
        { id: 'b', name: 'Rack', roles: [], members: [{ name: 'HV02' }] },
      ],
    },
    new Map([
      ['a', 'HV11'],
      ['b', 'Rack 2'],
    ]),
  )
  expect(result.ok && result.plan.machines.map(({ name, members }) => [name, ...members])).toEqual([
    ['HV11', { name: 'HV11', address: '10.0.0.1' }],
    ['Rack 2', { name: 'HV02' }],
  ])
})

it('many zones and many details change as one after another would', () => {
  const zoneIds = fc.uniqueArray(fc.constantFrom('z1', 'z2', 'z3', 'z9'), { maxLength: 3 })
  const date = fc.constantFrom('2026-02-28', '2026-02-30', '')
  fc.assert(
    fc.property(zoneIds, zoneOrNone, texts, date, (ids, parent, text, expires) => {
      const patch = { name: text, cidrs: [text], trust: parent === null ? null : ('perimeter' as const) }
      sameOutcome(
        updateZones(lab, new Map(ids.map((id) => [id, patch]))),
        oneAfterAnother(ids, (plan, id) => updateZone(plan, id, patch)),
      )
      sameOutcome(
        setParentOfZones(lab, new Map(ids.map((id) => [id, parent]))),
        oneAfterAnother(ids, (plan, id) => setZoneParent(plan, id, parent)),
      )
      const scopes = ids.map((id) => ({ scope: 'rule' as const, id }))
      sameOutcome(
        setDetailsOfMany(lab, scopes, { owner: text, expires }),
        oneAfterAnother(scopes, (plan, { scope, id }) => setDetails(plan, scope, id, { owner: text, expires })),
      )
    }),
    { numRuns: 300 },
  )
})
