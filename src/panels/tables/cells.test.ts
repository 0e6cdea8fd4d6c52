import { beforeEach, describe, expect, it } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { currentPlan, openPlan, undo, useSession } from '#session/session.ts'
import { flowRows } from './flowRows.ts'
import { linkTable } from './linkTable.ts'
import { machineTable } from './machineTable.ts'
import { memberTable } from './memberTable.ts'
import type { PlanTable } from './planTable.ts'
import { putCells } from './putCells.ts'
import { zoneTable } from './zoneTable.ts'

const plan: Plan = {
  ...emptyPlan('Test', 'vmm-2016'),
  zones: [
    { id: 'z1', name: 'Site', cidrs: [] },
    { id: 'z2', name: 'Twin', cidrs: [] },
    { id: 'z3', name: 'Twin', cidrs: [] },
  ],
  machines: [
    { id: 'm1', name: 'VMM01', roles: ['vmm-server'], zone: 'z1', members: [{ name: 'VMM01' }] },
    { id: 'm2', name: 'Rack', roles: ['hyperv-host', 'future-role'], members: [{ name: 'HV01' }, { name: 'HV02' }] },
    { id: 'm3', name: 'SQL01', roles: ['sql-server'], members: [] },
  ],
  links: [{ id: 'l1', ends: ['m1', 'm2'] }],
}

beforeEach(() => openPlan('p', plan))

/** Puts texts into a column, from the first row on; returns the reasons of those that were refused. */
function fill<Row>(make: (plan: Plan) => PlanTable<Row>, column: string, texts: readonly string[]): readonly string[] {
  const table = make(currentPlan())
  const puts = texts.flatMap((text, at) => {
    const row = table.rows[at]
    return row === undefined ? [] : [{ row, column, text }]
  })
  return putCells(table, puts).map(({ reason }) => reason)
}
const textsIn = <Row>(make: (plan: Plan) => PlanTable<Row>, column: string): readonly string[] => {
  const table = make(currentPlan())
  return table.rows.map((row) => table.columns.find(({ id }) => id === column)?.text(row) ?? '')
}
const steps = (): readonly string[] => useSession.getState().history.past.map(({ label }) => label)

describe('cells of machines', () => {
  it('are filled downwards as one step, and those that are refused keep what they had', () => {
    expect(fill(machineTable, 'zone', ['', 'site', 'Twin'])).toEqual([
      'Several zones have the name “Twin”. Rename one first.',
    ])
    expect(textsIn(machineTable, 'zone')).toEqual(['outside any zone', 'Site', 'outside any zone'])
    expect(steps()).toEqual(['Set zone of 3 rows'])
    undo()
    expect(currentPlan()).toBe(plan)
  })

  it('take roles by name and alias, and keep those that the catalogue does not know', () => {
    expect(fill(machineTable, 'roles', ['vmm-server, wsus', 'future-role, SQL', 'toaster'])).toEqual([
      '“toaster” is no role that Portolan knows.',
    ])
    expect(currentPlan().machines.map(({ roles }) => roles)).toEqual([
      ['vmm-server', 'wsus-server'],
      ['future-role', 'sql-server'],
      ['sql-server'],
    ])
  })

  it('give one computer an address, and make it where there is none', () => {
    expect(fill(machineTable, 'addresses', [' 10.0.1.10 '])).toEqual([])
    const table = machineTable(currentPlan())
    const sql = table.rows[2]
    if (sql === undefined) throw new Error('it is gone')
    putCells(table, [{ row: sql, column: 'addresses', text: '10.0.1.20' }])
    expect(currentPlan().machines.map(({ members }) => members[0]?.address)).toEqual([
      '10.0.1.10',
      undefined,
      '10.0.1.20',
    ])
    expect(currentPlan().machines[2]?.members[0]?.name).toBe('SQL01')
  })

  it('need a name', () => {
    expect(fill(machineTable, 'name', ['  '])).toEqual(['A name is needed here.'])
    expect(steps()).toEqual([])
  })
})

describe('cells of the other tables', () => {
  it('move members, and say which address is none', () => {
    expect(fill(memberTable, 'address', ['10.0.0.1', '10.0.0.300', ''])).toHaveLength(1)
    expect(fill(memberTable, 'machine', ['sql01', 'nowhere'])).toEqual(['There is no machine with the name “nowhere”.'])
    expect(currentPlan().machines[2]?.members).toEqual([{ name: 'VMM01', address: '10.0.0.1' }])
  })

  it('nest zones, but not in a ring', () => {
    openPlan('p', {
      ...plan,
      zones: [plan.zones[0], { id: 'z2', name: 'Inner', cidrs: [] }].flatMap((one) => one ?? []),
    })
    expect(fill(zoneTable, 'parent', ['Inner', 'Site'])).toEqual(['"Inner" cannot lie in "Site": that is inside it.'])
    expect(textsIn(zoneTable, 'parent')).toEqual(['Inner', 'outside any zone'])
    expect(fill(zoneTable, 'networks', ['10.0.0.0/24 10.0.1.0/24', '10.0.0.0/33'])).toHaveLength(1)
    expect(textsIn(zoneTable, 'networks')).toEqual(['10.0.0.0/24, 10.0.1.0/24', ''])
  })

  it('decide about flows one by one or by link, and keep notes', () => {
    fill(flowRows, 'review', ['reviewed', 'REJECTED', ''])
    fill(flowRows, 'note', ['', 'Not in use'])
    expect(textsIn(flowRows, 'review').slice(0, 3)).toEqual(['reviewed', 'rejected', 'to review'])
    expect(textsIn(linkTable, 'review')[0]).toMatch(/^2 of \d+ decided$/)
    expect(fill(linkTable, 'review', ['maybe'])).toEqual(['It can be: to review, reviewed, rejected.'])
    fill(linkTable, 'review', ['reviewed'])
    expect(new Set(textsIn(flowRows, 'review'))).toEqual(new Set(['reviewed']))
    expect(textsIn(flowRows, 'note')[1]).toBe('Not in use')
  })
})
