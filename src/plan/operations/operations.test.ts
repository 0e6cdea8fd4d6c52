import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkInvariants } from '../checkInvariants.ts'
import { equalData } from '../equalData.ts'
import { parsePlanText } from '../parsePlan.ts'
import { emptyPlan, type Plan } from '../plan.ts'
import { checkValue, planSchema } from '../schema.ts'
import { serialisePlan } from '../serialisePlan.ts'
import { applyDraw, type Draw, operationCount } from './randomOperation.test-support.ts'

const draws: fc.Arbitrary<readonly Draw[]> = fc
  .noBias(fc.array(fc.nat(0x3fff_ffff), { minLength: 100, maxLength: 100, size: 'max' }))
  .map((numbers) =>
    numbers.map(
      (number): Draw => [number % operationCount, (number >>> 5) & 127, (number >>> 12) & 127, number >>> 19],
    ),
  )

describe('any sequence of operations', () => {
  it('keeps every invariant, gives a reason for every refusal, and saves without loss', () => {
    const effective = new Set<number>()
    let changed = 0
    let refused = 0
    fc.assert(
      fc.property(draws, (sequence) => {
        let plan = emptyPlan('', 'vmm-2016')
        for (const draw of sequence) {
          const result = applyDraw(plan, draw)
          if (!result.ok) {
            expect(result.reason).toMatch(/\.$/)
            refused += 1
          } else if (result.plan !== plan) {
            if (equalData(result.plan, plan))
              throw new Error(`an operation that changes nothing made a new plan: ${draw}`)
            plan = result.plan
            changed += 1
            effective.add(draw[0])
            const broken = checkInvariants(plan)
            if (broken.length > 0) throw new Error(broken.join(' '))
            const shape = checkValue(planSchema, plan)
            if (!shape.ok) throw new Error(shape.message)
          }
        }
        saveAndOpen(plan)
      }),
      { numRuns: 2000 },
    )
    // The sequences are worth something only when they both change plans and run into refusals.
    expect(changed).toBeGreaterThan(30_000)
    expect(effective.size).toBe(operationCount)
    expect(refused).toBeGreaterThan(20_000)
  })
})

function saveAndOpen(plan: Plan): void {
  const opened = parsePlanText(serialisePlan(plan))
  if (!opened.ok || opened.leftOut.length > 0 || !equalData(opened.plan, plan)) {
    throw new Error(`not what was saved: ${serialisePlan(plan)} ${JSON.stringify(opened)}`)
  }
}
