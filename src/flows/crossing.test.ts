import { describe, expect, test } from 'vitest'
import type { Boundary, Plan } from '#plan/plan.ts'
import { emptyPlan } from '#plan/plan.ts'
import { createCrossings } from './crossing.ts'

/** Two sites with two zones each, and a zone of its own. */
function planWith(...boundaries: readonly Boundary[]): Plan {
  const zone = (id: string, parent?: string) => ({ id, name: id, cidrs: [], ...(parent !== undefined && { parent }) })
  return {
    ...emptyPlan('Sites', 'tiny'),
    zones: [zone('A'), zone('a1', 'A'), zone('a2', 'A'), zone('B'), zone('b1', 'B'), zone('C')],
    firewalls: ['f1', 'f2'].map((id) => ({ id, name: id.toUpperCase() })),
    boundaries,
  }
}

function met(plan: Plan, a: string | null, b: string | null): string {
  const crossing = createCrossings(plan)(a, b)
  return crossing.kind === 'firewalls' ? crossing.firewalls.map(({ name }) => name).join('+') : crossing.kind
}

describe('createCrossings', () => {
  test('inside a zone nothing is crossed; outside every zone a flow may go anywhere', () => {
    expect(met(planWith(), 'a1', 'a1')).toBe('inside')
    expect(met(planWith(), null, null)).toBe('unnamed')
    expect(met(planWith(), 'C', null)).toBe('unnamed')
    expect(met(planWith({ between: [null, 'C'], firewalls: ['f1'] }), 'C', null)).toBe('F1')
  })

  test('a boundary holds both ways, may be open, and may have several firewalls in the order of the plan', () => {
    expect(met(planWith({ between: ['A', 'C'], firewalls: ['f2', 'f1'] }), 'C', 'A')).toBe('F1+F2')
    expect(met(planWith({ between: ['A', 'C'], firewalls: [] }), 'A', 'C')).toBe('open')
  })

  test('without a word on the pair the nearest zones around it count, and the pair itself wins over them', () => {
    const around: Boundary = { between: ['A', 'B'], firewalls: ['f1'] }
    expect(met(planWith(around), 'a1', 'b1')).toBe('F1')
    expect(met(planWith(around, { between: ['a1', 'b1'], firewalls: [] }), 'a1', 'b1')).toBe('open')
    expect(met(planWith(around, { between: ['a1', 'B'], firewalls: ['f2'] }), 'b1', 'a1')).toBe('F2')
    expect(met(planWith(around), 'a1', 'C')).toBe('unnamed')
  })

  test('between two zones of one site the edges of both count together; the site around both is no boundary', () => {
    const edges: readonly Boundary[] = [
      { between: ['a1', 'A'], firewalls: ['f2'] },
      { between: ['A', 'a2'], firewalls: ['f1'] },
    ]
    expect(met(planWith(...edges), 'a1', 'a2')).toBe('F1+F2')
    expect(met(planWith(), 'a1', 'a2')).toBe('unnamed')
    expect(met(planWith(...edges), 'a1', 'A')).toBe('F2')
  })

  test('zones that lie in each other in a circle end the search', () => {
    const plan = planWith({ between: ['B', 'C'], firewalls: ['f1'] })
    const circle = plan.zones.map((zone) => (zone.id === 'A' ? { ...zone, parent: 'a1' } : zone))
    expect(met({ ...plan, zones: circle }, 'a1', 'C')).toBe('unnamed')
  })
})
