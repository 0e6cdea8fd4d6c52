import { describe, expect, test } from 'vitest'
import type { DetailsOf, Plan } from '#plan/plan.ts'
import { consolidate } from './consolidation.ts'
import { expandRow } from './expandRow.ts'
import type { RowView } from './partitions.ts'
import { planOf } from './scenario.test-support.ts'
import { tinyCatalogue } from './tinyCatalogue.test-support.ts'

const plan: Plan = planOf({
  machines: {
    v: { roles: 'server', zone: 'z', members: ['V1 10.0.1.1', 'V2 10.0.1.2'] },
    h: { roles: 'host', zone: 'y', choices: { domain: 'trusted' }, members: ['H1 10.0.2.1', 'H2 10.0.2.2'] },
    k: { roles: 'host', zone: 'z', choices: { domain: 'trusted' }, members: ['K 10.0.1.9'] },
  },
  links: ['v - h', 'v - k'],
  zones: { z: '', y: '' },
})
const rowsOf = (of: Plan, view: RowView) => consolidate(of, tinyCatalogue, view)
const brief = (of: Plan, view: RowView) =>
  rowsOf(of, view).rows.map(({ ports, rules, details }) =>
    [ports.map(({ from }) => from).join(' ') || 'icmp', rules.join('+'), details.owner ?? ''].join(' | '),
  )

describe('consolidate', () => {
  test('by rule: a row for each rule; inside the zone nothing is asked for, and counted', () => {
    expect(brief(plan, 'rules')).toEqual([
      'icmp | host-ping | ',
      '80 | legacy | ',
      '443 | host-files | ',
      '5985 | host-control | ',
    ])
    expect(rowsOf(plan, 'rules')).toMatchObject({ tuples: 16, inside: 8, open: 0, incomplete: 0, lowerBound: null })
  })

  test('fewest rows: one for each transport, and no fewer can be', () => {
    expect(brief(plan, 'minimal')).toEqual(['icmp | host-ping | ', '80 443 5985 | host-control+host-files+legacy | '])
    expect(rowsOf(plan, 'minimal')).toMatchObject({ tuples: 16, lowerBound: 2 })
  })

  test.each<readonly [DetailsOf['details']]>([
    [{ owner: 'Storage' }],
    [{ expires: '2026-12-31' }],
    [{ ticket: 'CHG-2' }],
    [{ justification: 'For the audit' }],
  ])('what has other details (%j) has a row of its own', (details) => {
    const apart: Plan = { ...plan, details: [{ scope: 'rule', id: 'host-files', details }] }
    const { rows, lowerBound } = rowsOf(apart, 'minimal')
    expect(lowerBound).toBe(3)
    expect(rows.map(({ ports }) => ports.map(({ from }) => from).join(' '))).toEqual(['', '80 5985', '443'])
    expect(rows[2]?.details).toEqual(details)
    expect(rows[0]?.details).toEqual({})
  })

  test('a flow that crosses two firewalls stands in the request of both, with the details of each', () => {
    const guarded: Plan = {
      ...plan,
      firewalls: [
        { id: 'f1', name: 'Core' },
        { id: 'f2', name: 'Edge' },
      ],
      boundaries: [{ between: ['y', 'z'], firewalls: ['f1', 'f2'] }],
      details: [{ scope: 'firewall', id: 'f2', details: { owner: 'Edge team' } }],
    }
    const { rows, tuples } = rowsOf(guarded, 'minimal')
    expect(rows.map(({ firewall, details }) => [firewall, details.owner])).toEqual([
      ['Core', undefined],
      ['Core', undefined],
      ['Edge', 'Edge team'],
      ['Edge', 'Edge team'],
    ])
    expect(tuples).toBe(32)
    const [row] = rows
    const own: Plan = { ...guarded, details: [{ scope: 'row', id: row?.id ?? '', details: { owner: 'Kim' } }] }
    expect(rowsOf(own, 'minimal').rows.map(({ details }) => details.owner)).toEqual([
      'Kim',
      undefined,
      undefined,
      undefined,
    ])
  })

  test('no firewall on the way leaves flows out until they are included', () => {
    const open: Plan = { ...plan, boundaries: [{ between: ['y', 'z'], firewalls: [] }] }
    expect(rowsOf(open, 'rules')).toMatchObject({ rows: [], tuples: 0, inside: 8, open: 16 })
    expect(rowsOf({ ...open, includeInside: true }, 'rules')).toMatchObject({ tuples: 24, inside: 0, open: 0 })
  })

  test('who has no address keeps a place of its own and is counted', () => {
    const machines = plan.machines.map((machine) =>
      machine.id === 'h' ? { ...machine, members: [{ name: 'H1', address: '10.0.2.1' }, { name: 'H2' }] } : machine,
    )
    const { rows, tuples, incomplete } = rowsOf({ ...plan, machines }, 'minimal')
    expect({ tuples, incomplete }).toEqual({ tuples: 16, incomplete: 2 })
    expect(rows[1]?.destinations.map(({ address }) => address)).toEqual(['10.0.2.1', null])
    expect(rows.flatMap(expandRow).some(({ destination }) => destination === 'missing: H2 [h]')).toBe(true)
  })
})
