import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box, Plan } from '#plan/plan.ts'
import { overlaps } from './box.ts'
import { drawnPlans, hubPlan } from './drawing.test-support.ts'
import { freeNoteBox, freeZoneBox } from './freeBox.ts'
import { layoutPlan } from './layoutPlan.ts'
import { machineBox } from './machineBox.ts'
import { emptyZoneHeight, emptyZoneWidth, grid } from './metrics.ts'
import { noteBox } from './noteBox.ts'

const size = { width: emptyZoneWidth, height: emptyZoneHeight }
const machinesOf = (plan: Plan) => plan.machines.flatMap((machine) => machineBox(machine) ?? [])

test('in free space it stands where it is wanted, on the grid', () => {
  const plan = layoutPlan(hubPlan(3), () => 0)
  expect(freeZoneBox(plan, { x: 9003, y: 4998, ...size })).toEqual({ x: 9000, y: 5000, ...size })
})

test('law: zones put one after another at one place lie on nothing, and notes on no machine and no other note', () => {
  const note = { width: 10 * grid, height: 2 * grid }
  fc.assert(
    fc.property(drawnPlans({ gaps: false }), fc.nat({ max: 900 }), (drawn, at) => {
      let plan = drawn
      const added: Box[] = []
      for (let count = 0; count < 4; count += 1) {
        const box = freeZoneBox(plan, { x: at, y: at, ...size })
        const others = [
          ...plan.zones.flatMap((zone) => zone.box ?? []),
          ...machinesOf(plan),
          ...plan.notes.map(noteBox),
        ]
        expect(others.filter((other) => overlaps(box, other))).toEqual([])
        added.push(box)
        plan = { ...plan, zones: [...plan.zones, { id: `new${count}`, name: 'New', cidrs: [], box }] }
        const { x, y } = freeNoteBox(plan, { x: at, y: at, ...note })
        const lying = { id: `n${count}`, text: '', position: { x, y } }
        const beside = [...machinesOf(plan), ...plan.notes.map(noteBox)]
        expect(beside.filter((other) => overlaps(noteBox(lying), other))).toEqual([])
        plan = { ...plan, notes: [...plan.notes, lying] }
      }
      expect(new Set(added.map(({ x, y }) => `${x} ${y}`)).size).toBe(4)
    }),
    { numRuns: 100 },
  )
})
