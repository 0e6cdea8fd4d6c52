import { describe, expect, test } from 'vitest'
import { emptyPlan, type Plan } from '../plan.ts'
import { fragmentOf } from './fragment.ts'
import { pasteFragment } from './pasteFragment.ts'

const nested: Plan = {
  ...emptyPlan('Test', 'vmm-2016'),
  zones: [
    { id: 'z1', name: 'Outer', cidrs: ['10.0.0.0/16'], box: { x: 0, y: 0, width: 900, height: 500 } },
    { id: 'z2', name: 'Inner', cidrs: [], parent: 'z1', box: { x: 500, y: 50, width: 300, height: 200 } },
  ],
}

const origin = { x: 0, y: 0 }

describe('a fragment', () => {
  test('brings the boundaries between its zones, and firewalls that the plan does not have by name', () => {
    const between: Plan = {
      ...nested,
      firewalls: [
        { id: 'fw1', name: 'Edge', queue: 'NET' },
        { id: 'fw2', name: 'Core' },
        { id: 'fw3', name: 'Elsewhere' },
      ],
      boundaries: [
        { between: [null, null], firewalls: ['fw3'] },
        { between: [null, 'z1'], firewalls: ['fw3'] },
        { between: ['z1', 'z2'], firewalls: ['fw1', 'fw2'] },
      ],
    }
    const fragment = fragmentOf(between, { zones: ['z1'], machines: [], links: [] })
    const other: Plan = {
      ...emptyPlan('Other', 'vmm-2016'),
      zones: [{ id: 'z9', name: 'Home', cidrs: [] }],
      firewalls: [{ id: 'fw7', name: 'Core', owner: 'Ann' }],
    }
    const result = pasteFragment(other, fragment, { shift: origin })
    if (!result.ok) throw new Error(result.reason)
    expect(result.plan.firewalls).toEqual([...other.firewalls, { id: 'fw8', name: 'Edge', queue: 'NET' }])
    expect(result.plan.boundaries).toEqual([{ between: ['z10', 'z11'], firewalls: ['fw8', 'fw7'] }])
    // What is outside all zones here is decided already, and into an empty plan all of it comes.
    const outside: Plan = { ...emptyPlan('Empty', 'vmm-2016'), boundaries: [{ between: [null, null], firewalls: [] }] }
    const whole = pasteFragment(outside, fragment, { shift: origin })
    expect(whole.ok && whole.plan.boundaries).toEqual([
      { between: ['z1', 'z2'], firewalls: ['fw1', 'fw2'] },
      { between: [null, 'z1'], firewalls: ['fw3'] },
      { between: [null, null], firewalls: [] },
    ])
  })

  test('is refused where its firewalls would be more than a plan may have', () => {
    const between = ['z1', 'z2'] as const
    const guarded = {
      ...nested,
      firewalls: [{ id: 'fw1', name: 'Mine' }],
      boundaries: [{ between, firewalls: ['fw1'] }],
    }
    const firewalls = Array.from({ length: 10_000 }, (_, at) => ({ id: `f${at}`, name: `F${at}` }))
    const fragment = fragmentOf(guarded, { zones: ['z1'], machines: [], links: [] })
    expect(pasteFragment({ ...emptyPlan('Full', 'vmm-2016'), firewalls }, fragment, { shift: origin })).toMatchObject({
      ok: false,
      reason: 'A plan holds at most 10,000 firewalls. With what is pasted it would have 10,001.',
    })
  })
})
