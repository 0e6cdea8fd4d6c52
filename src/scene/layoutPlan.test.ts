import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, emptyPlan, type Plan, type Zone } from '#plan/plan.ts'
import { zonesWithin } from '#plan/zoneTree.ts'
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

const zoneOf = (id: string, rest: Partial<Zone> = {}): Zone => ({ id, name: id, cidrs: [], ...rest })

/** The boxes of a laid out plan by zone, each asked to hold its machines and the zones inside it. */
function nestedBoxes(plan: Plan): Map<string, Box> {
  const result = laidOut(plan)
  const boxes = new Map(result.zones.flatMap((zone) => (zone.box ? [[zone.id, zone.box] as const] : [])))
  expect(boxes.size).toBe(plan.zones.length)
  for (const { id, parent, box } of result.zones) {
    if (plan.zones.find((zone) => zone.id === id)?.box) continue
    const around = boxes.get(parent ?? '')
    if (parent !== undefined) expect(around && box && contains(around, box)).toBe(true)
  }
  for (const machine of result.machines) {
    const box = machineBox(machine)
    for (const zone of result.zones) {
      if (machine.zone === undefined || zone.id === machine.zone || !zone.box || !box) continue
      const inside = zonesWithin(result.zones, zone.id).has(machine.zone)
      expect(contains(zone.box, box), `${machine.id} and ${zone.id}`).toBe(inside)
    }
  }
  return boxes
}

test('a new zone stands inside the zone it belongs to, beside nothing else', () => {
  const zones = [
    zoneOf('outer'),
    zoneOf('a', { parent: 'outer' }),
    zoneOf('b', { parent: 'outer' }),
    zoneOf('deep', { parent: 'a' }),
    zoneOf('empty', { parent: 'deep' }),
    zoneOf('apart'),
  ]
  const machines = ['outer', 'a', 'b', 'deep', 'apart'].flatMap((zone) =>
    [1, 2, 3, 4].map((index) => machineOf(`${zone}${index}`, { zone, roles: [index > 2 ? 'host' : 'server'] })),
  )
  const boxes = nestedBoxes({ ...emptyPlan('Nested', 'test'), zones, machines })
  const at = (id: string) => boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }
  expect(overlaps(at('a'), at('b'), 10)).toBe(false)
  expect(overlaps(at('outer'), at('apart'), 10)).toBe(false)
})

test('a new zone comes to stand in an outer zone that has a place, which grows for it', () => {
  const box = { x: 0, y: 0, width: 400, height: 200 }
  const zones = [zoneOf('outer', { box }), zoneOf('new', { parent: 'outer' }), zoneOf('other', { parent: 'outer' })]
  const machines = [
    machineOf('old', { zone: 'outer', position: { x: 40, y: 60 } }),
    machineOf('late', { zone: 'outer' }),
    machineOf('in1', { zone: 'new' }),
    machineOf('in2', { zone: 'new' }),
  ]
  const boxes = nestedBoxes({ ...emptyPlan('Nested', 'test'), zones, machines })
  expect(contains(boxes.get('outer') ?? box, box)).toBe(true)
  expect(overlaps(boxes.get('new') ?? box, boxes.get('other') ?? box)).toBe(false)
})

test('an outer zone grows to the side when it would grow over another zone below', () => {
  const zones = [
    zoneOf('outer', { box: { x: 0, y: 0, width: 300, height: 140 } }),
    zoneOf('below', { box: { x: 0, y: 300, width: 300, height: 140 } }),
    zoneOf('new', { parent: 'outer' }),
  ]
  const machines = [
    machineOf('old', { zone: 'outer', position: { x: 40, y: 60 } }),
    machineOf('in', { zone: 'new' }),
    machineOf('under', { zone: 'below', position: { x: 40, y: 360 } }),
  ]
  const boxes = nestedBoxes({ ...emptyPlan('Nested', 'test'), zones, machines })
  const [outer, below] = [boxes.get('outer'), boxes.get('below')]
  expect(outer && below && overlaps(outer, below)).toBe(false)
})

test('a zone without a box is drawn around the zones inside it that have one; machines keep off those', () => {
  const box = { x: 500, y: 300, width: 400, height: 300 }
  const zones = [zoneOf('outer'), zoneOf('inner', { parent: 'outer', box })]
  const machines = [1, 2, 3].map((index) => machineOf(`m${index}`, { zone: 'outer' }))
  const boxes = nestedBoxes({ ...emptyPlan('Nested', 'test'), zones, machines })
  expect(contains(boxes.get('outer') ?? box, box)).toBe(true)
  expect(boxes.get('inner')).toEqual(box)
})

test('every zone without a place gets one inside the zone around it, however deep and wherever others stand', () => {
  fc.assert(
    fc.property(drawnPlans({ gaps: true }), fc.infiniteStream(fc.nat()), (plan, parents) => {
      // A parent comes before its child in the list, so that no zone lies in itself.
      const zones = plan.zones.map(({ box, ...zone }, at) =>
        at === 0 ? { ...zone, ...(box && { box }) } : { ...zone, parent: `z${parents.next().value % at}` },
      )
      const result = laidOut({ ...plan, zones })
      const boxes = new Map(result.zones.map((zone) => [zone.id, zone.box]))
      for (const { id, parent } of result.zones) {
        const [outer, inner] = [boxes.get(parent ?? ''), boxes.get(id)]
        if (!inner) throw new Error('a zone has no box')
        const within = zonesWithin(zones, id)
        const stood = plan.machines.some(({ zone, position }) => position && within.has(zone ?? ''))
        // What has a place keeps it, even where it stands outside the zone around it.
        const kept = stood && zones.find((zone) => zone.id === parent)?.box
        if (parent !== undefined && !kept) expect(outer && contains(outer, inner)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
