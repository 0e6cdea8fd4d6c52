import ELK from 'elkjs/lib/elk.bundled.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Plan, Zone } from '#plan/plan.ts'
import { samples } from '#plan/samples/samples.ts'
import { drawnPlans, hubPlan, testTier } from './drawing.test-support.ts'
import { layoutFaults } from './layoutFaults.test-support.ts'
import type { LayoutGraph } from './layoutGraph.ts'
import { layoutPlan } from './layoutPlan.ts'
import { scopeOf, wholeScope } from './layoutScope.ts'
import { optimisePlan } from './optimisePlan.ts'

const elk = new ELK()
const layOut = async (graph: LayoutGraph) =>
  (await elk.layout(structuredClone(graph) as never)) as unknown as LayoutGraph
const optimised = (plan: Plan, scope = wholeScope(plan)) => optimisePlan(plan, scope, testTier, layOut)
const placed = (plan: Plan) => layoutPlan(plan, testTier)

describe('a layout by links', () => {
  test.each(samples.map(({ id, plan }) => [id, plan] as const))('of the sample %s has no faults', async (_id, plan) => {
    const after = await optimised(placed(plan))
    expect(layoutFaults(after)).toEqual([])
    expect({ ...after, machines: [], zones: [] }).toEqual({ ...plan, machines: [], zones: [] })
  })

  test('puts a crowd of like machines into rows and columns', async () => {
    const after = await optimised(placed(hubPlan(200)))
    expect(layoutFaults(after)).toEqual([])
    const { width, height } = after.zones[1]?.box ?? { width: 0, height: 1 }
    expect(width / height).toBeGreaterThan(0.9)
    expect(width / height).toBeLessThan(2)
  })

  test('of one zone leaves all others where they are', async () => {
    const before = placed(hubPlan(9))
    const after = await optimised(before, scopeOf(before, { machines: [], zones: ['z2'] }))
    expect(after.zones[0]).toBe(before.zones[0])
    expect(after.machines[0]).toBe(before.machines[0])
    expect(layoutFaults(after)).toEqual([])
  })
})

test('whatever the plan, the layout has no faults, keeps what is locked, and comes out the same again', async () => {
  const parents = fc.array(fc.option(fc.nat(), { nil: undefined }), { minLength: 4, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(drawnPlans({ gaps: true }), parents, fc.nat({ max: 20 }), async (drawn, inside, lock) => {
      const zones = drawn.zones.map((zone, at): Zone => {
        const parent = inside[at]
        return at === 0 || parent === undefined ? zone : { ...zone, parent: `z${parent % at}` }
      })
      const laid = placed({ ...drawn, zones })
      const machines = laid.machines.map((machine, at) =>
        at === lock ? { ...machine, locked: true as const } : machine,
      )
      const plan: Plan = { ...laid, machines }
      const after = await optimised(plan)
      expect(layoutFaults(after)).toEqual([])
      expect(after.machines[lock]).toEqual(plan.machines[lock])
      expect(await optimised(plan)).toEqual(after)
      expect(await optimised(after)).toBe(after)
    }),
    { numRuns: 40 },
  )
})
