import { describe, expect, it } from 'vitest'
import { emptyPlan, type Plan } from '../plan.ts'
import type { OperationResult } from './operationResult.ts'
import { renamePlan, setPack, setPlanChoice, setRequestDetails, setSetting } from './planOperations.ts'

const lab: Plan = {
  ...emptyPlan('Lab', 'vmm-2016'),
  choices: { legacy: 'drop' },
  settings: { sql: 1444 },
  packs: ['b'],
  request: { owner: 'Ops' },
}

function planOf(result: OperationResult): Plan {
  if (!result.ok) throw new Error(result.reason)
  return result.plan
}

describe('the plan’s own fields', () => {
  it('change one by one', () => {
    expect(planOf(renamePlan(lab, 'Factory')).name).toBe('Factory')
    expect(planOf(setPlanChoice(lab, 'legacy', 'keep')).choices).toEqual({ legacy: 'keep' })
    expect(planOf(setPlanChoice(lab, 'legacy', null)).choices).toEqual({})
    expect(planOf(setPack(lab, 'a', true)).packs).toEqual(['a', 'b'])
    expect(planOf(setPack(lab, 'b', false)).packs).toEqual([])
    expect(planOf(setRequestDetails(lab, { ticket: 'CHG1', owner: '' })).request).toEqual({ ticket: 'CHG1' })
  })

  it('take "__proto__" as a key like any other', () => {
    const plan = planOf(setSetting(planOf(setPlanChoice(lab, '__proto__', 'x')), '__proto__', 99))
    expect(Object.entries(plan.choices)).toContainEqual(['__proto__', 'x'])
    expect(Object.entries(plan.settings)).toContainEqual(['__proto__', 99])
    expect(Object.getPrototypeOf(plan.settings)).toBe(Object.prototype)
  })

  it.each<[number | string, number | string]>([
    [1, 1],
    [65535, 65535],
    ['1433', 1433],
    ['49152-65535', '49152-65535'],
    ['80-80', 80],
  ])('take the port %j', (typed, kept) => {
    expect(planOf(setSetting(lab, 'x', typed)).settings).toEqual({ sql: 1444, x: kept })
  })

  it.each([0, 65536, -1, 1.5, Number.NaN, '', 'http', '9-1', '0-5', '1-65536', '１４３３'])(
    'refuse the port %j',
    (typed) => {
      expect(setSetting(lab, 'x', typed)).toEqual({
        ok: false,
        reason: 'A setting must be a port from 1 to 65535, or a range such as "49152-65535".',
      })
    },
  )

  it('refuse a date that is no day', () => {
    expect(setRequestDetails(lab, { expires: '2025-02-29' })).toMatchObject({ ok: false })
    expect(planOf(setRequestDetails(lab, { expires: '2024-02-29' })).request.expires).toBe('2024-02-29')
  })

  it('keep the plan itself when nothing changes', () => {
    for (const result of [
      renamePlan(lab, 'Lab'),
      setPlanChoice(lab, 'legacy', 'drop'),
      setPlanChoice(lab, 'other', null),
      setSetting(lab, 'sql', '1444'),
      setSetting(lab, 'other', null),
      setPack(lab, 'b', true),
      setPack(lab, 'a', false),
      setRequestDetails(lab, { owner: 'Ops', ticket: '' }),
    ]) {
      expect(planOf(result)).toBe(lab)
    }
  })
})
