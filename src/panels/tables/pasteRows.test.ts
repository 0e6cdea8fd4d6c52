import { beforeEach, describe, expect, it } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { layoutPlan } from '#scene/layoutPlan.ts'
import { currentPlan, openPlan } from '#session/session.ts'
import { tierOf } from '#session/tiers.ts'
import { addRows } from './addRows.ts'
import { linkTable } from './linkTable.ts'
import { machineTable } from './machineTable.ts'
import { memberTable } from './memberTable.ts'
import { pasteRows } from './pasteRows.ts'
import type { PlanTable } from './planTable.ts'
import { putCells } from './putCells.ts'
import { readPasted } from './readPasted.ts'
import { zoneTable } from './zoneTable.ts'

const plan: Plan = {
  ...emptyPlan('Test', 'vmm-2016'),
  zones: [{ id: 'z1', name: 'Site', cidrs: [] }],
  machines: [
    { id: 'm1', name: 'VMM01', roles: ['vmm-server'], zone: 'z1', members: [{ name: 'VMM01' }] },
    { id: 'm2', name: 'Rack', roles: ['hyperv-host'], members: [{ name: 'HV01' }] },
    { id: 'm3', name: 'SQL01', roles: ['sql-server'], members: [] },
  ],
  links: [
    { id: 'l1', ends: ['m1', 'm2'] },
    { id: 'l2', ends: ['m2', 'm3'] },
  ],
}

beforeEach(() => openPlan('p', plan))

/** Pastes from a cell on, by the places of its row and column. */
function paste<Row>(make: (plan: Plan) => PlanTable<Row>, text: string, row: number, column = 0, chosen?: string) {
  const { rows, columns } = make(plan)
  return pasteRows(make, plan, text, rows.slice(row), columns.slice(column), chosen)
}
const reasons = (
  results: readonly { readonly faults: readonly { readonly column: string | null; reason: string }[] }[],
) => results.map(({ faults }) => faults.map(({ column, reason }) => `${column}: ${reason}`))

describe('rows that are pasted', () => {
  it('fill those there are and become machines below them, each cell with its meaning', () => {
    const after = paste(
      machineTable,
      'SQL02\tsql\tSite\nHV02\thyper-v host\tRack room\t\t10.0.0.300\n\tsql\tSite\nWSUS01\ttoaster',
      2,
    )
    expect(after.plan.machines.slice(2).map(({ name, roles, zone }) => [name, roles, zone])).toEqual([
      ['SQL02', ['sql-server'], 'z1'],
      ['HV02', ['hyperv-host'], 'z2'],
      ['WSUS01', [], undefined],
    ])
    expect(after.plan.zones[1]?.name).toBe('Rack room')
    expect(after.plan.machines.every(({ position }) => position !== undefined)).toBe(true)
    expect([after.filled, after.results.map(({ line, id }) => [line, id])]).toEqual([
      3,
      [
        [2, 'm4'],
        [3, null],
        [4, 'm5'],
      ],
    ])
    expect(after.refused.map(({ column, text }) => [column, text])).toEqual([
      ['roles', 'toaster'],
      ['addresses', '10.0.0.300'],
    ])
    expect(reasons(after.results)[1]).toEqual(['name: A name is needed here.'])
  })

  it('are read by their heading, in any order, also between commas; what is no column is named', () => {
    const after = paste(machineTable, 'Zone,IP address,Colour,Name,Domain relation\nSite,10.0.0.9,red,VMM02,', 0)
    expect(after.plan.machines[0]).toMatchObject({ name: 'VMM02', members: [{ name: 'VMM02', address: '10.0.0.9' }] })
    expect(after.unknown).toEqual(['Colour'])
    const added = addRows(
      machineTable,
      plan,
      readPasted(machineTable(plan), 'Host;Role;Address\nHV9;Hyper-V host;10.0.0.1, 10.0.0.2', [], true),
      undefined,
    )
    expect(added.plan.machines[3]).toMatchObject({
      ...{ name: 'HV9', roles: ['hyperv-host'] },
      members: [
        { name: 'HV9-1', address: '10.0.0.1' },
        { name: 'HV9-2', address: '10.0.0.2' },
      ],
    })
    expect(reasons(added.results)).toEqual([[]])
  })

  it('leave commas within a cell alone', () => {
    const { plan: after } = paste(machineTable, 'sql, wsus\nhyper-v host', 0, 1)
    expect(after.machines.map(({ roles }) => roles.length)).toEqual([2, 1, 1])
  })

  it('add members by name, address and machine, by a pattern, and to the chosen machine', () => {
    const after = paste(
      memberTable,
      'HV[02-04]\t10.0.0.[2-4]\tRack\nSQL01-A\t\t\nX\t\tnowhere\nHV[1-3]\t10.0.0.1',
      2,
      0,
      'm3',
    )
    expect(after.plan.machines.map(({ members }) => members.length)).toEqual([1, 4, 1])
    expect(after.plan.machines[1]?.members[3]).toEqual({ name: 'HV04', address: '10.0.0.4' })
    expect(reasons(after.results).filter((faults) => faults.length > 0)).toEqual([
      ['machine: There is no machine with the name “nowhere”.'],
      ['null: “HV[1-3]” stands for 3, but “10.0.0.1” for 1.'],
    ])
  })

  it('draw links, each pair once', () => {
    const after = paste(linkTable, 'VMM01\tSQL01\nSQL01\tVMM01\nSQL01\tRack\nRack\tRack\nRack\tToaster', 2)
    expect(after.plan.links.slice(2)).toEqual([{ id: 'l3', ends: ['m1', 'm3'] }])
    expect(reasons(after.results)).toEqual([
      [],
      ['to: SQL01 and VMM01 are linked already.'],
      ['to: SQL01 and Rack are linked already.'],
      ['to: Rack cannot be linked to itself.'],
      ['to: There is no machine with the name “Toaster”.'],
    ])
  })

  it('nest new zones in each other', () => {
    const after = paste(zoneTable, 'Name\tLies in\tNetworks\nInner\tOuter\t10.1.0.0/24\nOuter\t\t10.1.0.0/16', 1)
    expect(after.plan.zones.slice(1).map(({ id, name, parent, cidrs }) => [id, name, parent, cidrs])).toEqual([
      ['z2', 'Inner', 'z3', ['10.1.0.0/24']],
      ['z3', 'Outer', undefined, ['10.1.0.0/16']],
    ])
  })

  it('give back the table that was copied', () => {
    const texts = <Row>({ columns, rows }: PlanTable<Row>) =>
      rows.map((row) => columns.map((column) => column.text(row)))
    for (const make of [machineTable, memberTable, zoneTable, linkTable] as ((plan: Plan) => PlanTable<unknown>)[]) {
      const { columns } = make(plan)
      const text = [columns.map(({ title }) => title), ...texts(make(plan))].map((cells) => cells.join('\t')).join('\n')
      expect(layoutPlan(paste(make, text, 0).plan, tierOf)).toEqual(layoutPlan(plan, tierOf))
    }
  })
})

describe('the ends of links', () => {
  it('change in their cells, both at once, and a link that cannot be leaves them as they were', () => {
    const { rows } = linkTable(plan)
    const [first, second] = rows
    if (first === undefined || second === undefined) throw new Error('they are gone')
    const not = putCells(linkTable(plan), [
      { row: first, column: 'from', text: 'Rack' },
      { row: first, column: 'to', text: 'sql01' },
      { row: second, column: 'from', text: 'VMM01' },
    ])
    expect(not).toEqual([])
    expect(currentPlan().links.map(({ ends }) => ends)).toEqual([
      ['m2', 'm3'],
      ['m1', 'm3'],
    ])
    const now = linkTable(currentPlan()).rows[0]
    if (now === undefined) throw new Error('it is gone')
    expect(putCells(linkTable(currentPlan()), [{ row: now, column: 'from', text: 'VMM01' }])).toMatchObject([
      { column: 'from', reason: '"VMM01" and "SQL01" are linked already.' },
    ])
    expect(currentPlan().links[0]?.ends).toEqual(['m2', 'm3'])
  })
})
