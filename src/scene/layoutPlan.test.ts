import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { contains, overlaps } from './box.ts'
import { drawnPlans, hubPlan, machineOf, testTier } from './drawing.test-support.ts'
import { layoutPlan } from './layoutPlan.ts'
import { machineBox } from './machineBox.ts'
import { columnGap, machineHeight, machineWidth, rowGap } from './metrics.ts'

const laidOut = (plan: Plan) => layoutPlan(plan, testTier)
const boxesOf = (plan: Plan) => plan.machines.flatMap((machine) => machineBox(machine) ?? [])

test('tiers stand in columns from left to right, with room for labels between', () => {
  const plan = laidOut({
    ...emptyPlan('Plain', 'test'),
    machines: [
      machineOf('host1', { roles: ['host'] }),
      machineOf('server', { roles: ['server'] }),
      machineOf('host2', { roles: ['host'] }),
    ],
  })
  const at = new Map(plan.machines.map((machine) => [machine.id, machine.position ?? { x: 0, y: 0 }]))
  expect((at.get('host1')?.x ?? 0) - (at.get('server')?.x ?? 0)).toBeGreaterThanOrEqual(machineWidth + columnGap)
  expect((at.get('host2')?.y ?? 0) - (at.get('host1')?.y ?? 0)).toBeGreaterThanOrEqual(machineHeight + rowGap)
  expect(at.get('host1')?.x).toBe(at.get('host2')?.x)
})

test('new zones hold their machines and stand apart', () => {
  const plan = laidOut(hubPlan(30))
  const boxes = new Map(plan.zones.flatMap((zone) => (zone.box ? [[zone.id, zone.box] as const] : [])))
  const [first, second] = [...boxes.values()]
  expect(first && second && overlaps(first, second, 40)).toBe(false)
  for (const machine of plan.machines) {
    const zone = boxes.get(machine.zone ?? '')
    const box = machineBox(machine)
    expect(zone && box && contains(zone, box)).toBe(true)
  }
})

test('a zone without machines gets a box of its own', () => {
  const zones = ['z1', 'z2'].map((id) => ({ id, name: id, cidrs: [] }))
  const [first, second] = laidOut({ ...emptyPlan('Zones', 'test'), zones }).zones.map((zone) => zone.box)
  expect(first && second && overlaps(first, second)).toBe(false)
  expect(first && second).toBeDefined()
})

test('a zone grows below when its machines do not fit', () => {
  const box = { x: 0, y: 0, width: 260, height: 124 }
  const machines = [0, 1, 2].map((index) => machineOf(`m${index}`, { zone: 'z1' }))
  const plan = laidOut({ ...emptyPlan('Grow', 'test'), zones: [{ id: 'z1', name: 'z', cidrs: [], box }], machines })
  const grown = plan.zones[0]?.box
  expect(grown && contains(grown, box)).toBe(true)
  expect(grown?.width).toBe(272)
  expect(boxesOf(plan).every((machine) => grown && contains(grown, machine))).toBe(true)
})

test('a plan in which everything has a place is the same plan', () => {
  const plan = laidOut(hubPlan(3))
  expect(laidOut(plan)).toBe(plan)
})

test('what has a place keeps it, what has none gets one that is free and in its zone', () => {
  fc.assert(
    fc.property(drawnPlans({ gaps: true }), (plan) => {
      const result = laidOut(plan)
      expect(laidOut(plan)).toEqual(result)
      const zones = new Map(result.zones.map((zone) => [zone.id, zone.box]))
      for (const [index, machine] of result.machines.entries()) {
        const before = plan.machines[index]
        const box = machineBox(machine)
        if (!box || !before) throw new Error('a machine has no place')
        if (before.position) {
          expect(machine).toBe(before)
          continue
        }
        for (const other of result.machines) {
          const taken = machineBox(other)
          if (other !== machine && taken) expect(overlaps(box, taken)).toBe(false)
        }
        const zone = machine.zone === undefined ? undefined : zones.get(machine.zone)
        if (machine.zone !== undefined) expect(zone && contains(zone, box)).toBe(true)
      }
      for (const [index, zone] of result.zones.entries()) {
        const before = plan.zones[index]?.box
        expect(zone.box && (!before || contains(zone.box, before))).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('thousands of machines in one zone are laid out as a block, not as a line', () => {
  const boxes = boxesOf(laidOut(hubPlan(3000)))
  expect(new Set(boxes.map((box) => `${box.x}/${box.y}`)).size).toBe(3001)
  expect(Math.max(...boxes.map((box) => box.y))).toBeLessThan(20_000)
})

test.each([49, 200, 1000])('%i machines of all tiers in one zone make a picture of the shape of a canvas', (count) => {
  const roles = ['server', 'host', 'other']
  const machines = Array.from({ length: count }, (_, at) =>
    machineOf(`m${at}`, { zone: 'z1', roles: [roles[at % 3] ?? 'host'] }),
  )
  const plan = laidOut({ ...emptyPlan('Many', 'test'), zones: [{ id: 'z1', name: 'z', cidrs: [] }], machines })
  const { width, height } = plan.zones[0]?.box ?? { width: 0, height: 1 }
  expect(width / height).toBeGreaterThan(1.1)
  expect(width / height).toBeLessThan(1.8)
})
