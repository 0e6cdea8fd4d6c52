import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, emptyPlan, type Machine, type Plan, type Zone } from '#plan/plan.ts'
import { arrangeInTiers } from './arrangeInTiers.ts'
import { contains } from './box.ts'
import { drawnPlans, hubPlan, machineOf, testTier } from './drawing.test-support.ts'
import { zoneBoxFor } from './fitZones.ts'
import { layoutFaults } from './layoutFaults.test-support.ts'
import { layoutPlan } from './layoutPlan.ts'
import { scopeOf, wholeScope } from './layoutScope.ts'
import { machineBox } from './machineBox.ts'
import { noteBox } from './noteBox.ts'
import { zoneOfNote } from './notesOfZones.ts'
import { zonesInConflict } from './zonesInConflict.ts'

const inTiers = (plan: Plan, scope = wholeScope(plan)) => arrangeInTiers(plan, scope, testTier)
const placed = (plan: Plan) => layoutPlan(plan, testTier)

const positionOf = (plan: Plan, id: string) => plan.machines.find((machine) => machine.id === id)?.position
const withLock = (plan: Plan, ids: readonly string[]): Plan => ({
  ...plan,
  machines: plan.machines.map((machine) => (ids.includes(machine.id) ? { ...machine, locked: true } : machine)),
})
const elsewhere = (plan: Plan, id: string, x: number, y: number): Plan => ({
  ...plan,
  machines: plan.machines.map((machine) => (machine.id === id ? { ...machine, position: { x, y } } : machine)),
})

describe('arranging all', () => {
  test('tidies up what lies about, from where it began', () => {
    const plan = inTiers(elsewhere(placed(hubPlan(4)), 'h2', 3000, 2000))
    expect(plan).toEqual(placed(hubPlan(4)))
  })

  test('leaves a locked machine where it is, and the others where they belong beside it', () => {
    const before = withLock(elsewhere(placed(hubPlan(4)), 'h1', 3000, 2000), ['h1'])
    const after = inTiers(before)
    expect(positionOf(after, 'h1')).toEqual({ x: 3000, y: 2000 })
    expect(positionOf(after, 'h2')).toEqual({ x: 3000, y: 2180 })
    expect(layoutFaults(after)).toEqual([])
  })

  test('steps round a locked machine in its way', () => {
    // It stands outside any zone, where the zone of the others wants to be.
    const plan = { ...hubPlan(4), machines: [...hubPlan(4).machines, machineOf('free'), machineOf('apart')] }
    const at = positionOf(placed(plan), 'h1') ?? { x: 0, y: 0 }
    const free = positionOf(placed(plan), 'free') ?? { x: 0, y: 0 }
    const before = withLock(elsewhere(placed(plan), 'apart', at.x + 20, at.y + 10), ['free', 'apart'])
    const after = inTiers(before)
    expect(positionOf(after, 'apart')).toEqual({ x: at.x + 20, y: at.y + 10 })
    expect(positionOf(after, 'free')).toEqual(free)
    expect(layoutFaults(after)).toEqual([])
  })

  test('leaves a locked zone with all that stands in it', () => {
    const before = placed(hubPlan(3))
    const plan = {
      ...before,
      zones: before.zones.map((zone) => (zone.id === 'z2' ? { ...zone, locked: true as const } : zone)),
    }
    const far = { ...elsewhere(plan, 'hub', -900, 4000) }
    const after = inTiers(far)
    expect(after.zones[1]).toBe(far.zones[1])
    for (const id of ['h0', 'h1', 'h2']) expect(positionOf(after, id)).toEqual(positionOf(far, id))
    expect(layoutFaults(after)).toEqual([])
  })
})

describe('notes', () => {
  const note = (text: string, x: number, y: number) => ({ id: `n ${text}`, text, position: { x, y } })

  test('go with their zone, and stand below its machines when they would lie on one', () => {
    const before = placed(hubPlan(4))
    const { x, y } = before.zones[1]?.box ?? { x: 0, y: 0 }
    const plan = { ...elsewhere(before, 'h2', 3000, 2000), notes: [note('Fabric', x + 40, y + 50)] }
    const after = inTiers(plan)
    expect(layoutFaults(after)).toEqual([])
    const box = after.zones[1]?.box ?? { x: 0, y: 0, width: 0, height: 0 }
    const [lying] = after.notes.map(noteBox)
    expect(lying && contains(box, lying)).toBe(true)
    expect(lying?.y).toBeGreaterThan(positionOf(after, 'h3')?.y ?? Infinity)
  })

  test('in free space stay where they are, and leave their place to machines', () => {
    const before = placed(hubPlan(4))
    const { x, y } = positionOf(before, 'h0') ?? { x: 0, y: 0 }
    const far = elsewhere(elsewhere(before, 'h0', 5000, 5000), 'h1', 5000, 6000)
    const plan = { ...far, zones: before.zones.slice(0, 1), notes: [note('Far', -900, -900), note('Here', x, y)] }
    const after = inTiers(plan)
    expect(after.notes[0]).toBe(plan.notes[0])
    expect(layoutFaults(after)).toEqual([])
  })
})

describe('arranging a part', () => {
  test('a zone keeps its corner, and steps aside where it would grow over another', () => {
    const before = placed(hubPlan(6))
    const scattered = elsewhere(before, 'h5', 5000, 5000)
    const after = inTiers(scattered, scopeOf(scattered, { machines: [], zones: ['z2'] }))
    expect(positionOf(after, 'hub')).toBe(positionOf(scattered, 'hub'))
    expect(layoutFaults(after)).toEqual([])
    expect(inTiers(after, scopeOf(after, { machines: [], zones: ['z2'] }))).toBe(after)
  })

  test('chosen machines gather at their first corner, beside those that are not chosen', () => {
    const before = placed(hubPlan(6))
    const scope = scopeOf(before, { machines: ['h0', 'h3'], zones: [] })
    const after = inTiers(before, scope)
    for (const { id, position } of before.machines) {
      if (!scope.machines.has(id)) expect(positionOf(after, id)).toBe(position)
    }
    expect(layoutFaults(after)).toEqual([])
  })
})

const anyNote = fc.record({
  text: fc.constantFrom('', 'Ask the network team before the move. '.repeat(6)),
  position: fc.record({ x: fc.integer({ min: -300, max: 2000 }), y: fc.integer({ min: -300, max: 2000 }) }),
})

/** Drawn plans in which everything has a place, zones lie in each other, and notes anywhere. */
const anyPlan: fc.Arbitrary<Plan> = fc
  .tuple(
    drawnPlans({ gaps: true }),
    fc.array(fc.option(fc.nat(), { nil: undefined }), { minLength: 4, maxLength: 4 }),
    fc.array(anyNote, { maxLength: 4 }),
  )
  .map(([plan, parents, notes]) => {
    const zones = plan.zones.map((zone, at): Zone => {
      const parent = parents[at]
      return at === 0 || parent === undefined ? zone : { ...zone, parent: `z${parent % at}` }
    })
    return placed({ ...plan, zones, notes: notes.map((note, at) => ({ id: `n${at}`, ...note })) })
  })

test('whatever the plan, all of it in tiers keeps every law of a layout, and a second time changes nothing', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const after = inTiers(plan)
      expect(layoutFaults(after)).toEqual([])
      // Whatever the zones, a note is in the same one as before.
      const homes = ({ zones, notes }: Plan) => notes.map((note) => zoneOfNote(zones, note)?.id)
      expect(homes(after)).toEqual(homes(plan))
      expect(inTiers(after)).toBe(after)
    }),
    { numRuns: 200 },
  )
})

test('whatever is locked stays, whatever is not in the scope stays, and a second time changes nothing', () => {
  const some = fc.array(fc.nat({ max: 13 }), { maxLength: 6 })
  fc.assert(
    fc.property(
      anyPlan,
      fc.array(fc.nat({ max: 20 }), { maxLength: 5 }),
      some,
      fc.array(fc.nat({ max: 3 }), { maxLength: 2 }),
      (drawn, locks, chosen, zones) => {
        const tidy = inTiers(drawn)
        const lockable = (machine: Machine, at: number): Machine =>
          locks.includes(at) ? { ...machine, locked: true } : machine
        const plan = { ...tidy, machines: tidy.machines.map(lockable) }
        const scope = scopeOf(plan, {
          machines: chosen.map((at) => `m${at}`),
          zones: zones.flatMap((at) => plan.zones[at]?.id ?? []),
        })
        const after = inTiers(plan, scope)
        for (const [at, machine] of after.machines.entries()) {
          const before = plan.machines[at]
          if (before?.locked || !scope.machines.has(machine.id)) expect(machine.position).toEqual(before?.position)
        }
        expect(layoutFaults(after)).toEqual([])
        expect(inTiers(after, scope)).toBe(after)
      },
    ),
    { numRuns: 300 },
  )
})

test('however machines are locked in zones that lie apart, they stay, and no zone comes to lie on another', () => {
  const spread = fc.record({ x: fc.integer({ min: 0, max: 3 }), role: fc.constantFrom('server', 'host') })
  fc.assert(
    fc.property(
      fc.array(fc.array(spread, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 4 }),
      fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 6 }),
      (zones, locks) => {
        // Zones side by side, narrower than a layout in two tiers would make them.
        const machines = zones.flatMap((places, zone) =>
          places.map(({ x, role }, at) =>
            machineOf(`m${zone}-${at}`, {
              zone: `z${zone}`,
              roles: [role],
              position: { x: zone * 640 + x * 100, y: at * 120 },
            }),
          ),
        )
        const plan = withLock(
          {
            ...emptyPlan('Locked', 'test'),
            machines,
            zones: zones.map((_, zone): Zone => {
              const its = machines.filter((machine) => machine.zone === `z${zone}`)
              return { id: `z${zone}`, name: `Zone ${zone}`, cidrs: [], box: zoneBoxFor(its) as Box }
            }),
          },
          locks.flatMap((at) => machines[at]?.id ?? []),
        )
        const after = inTiers(plan)
        for (const [at, machine] of after.machines.entries()) {
          if (machine.locked) expect(machine.position).toEqual(plan.machines[at]?.position)
        }
        expect(zonesInConflict(after)).toEqual([])
        expect(layoutFaults(after)).toEqual([])
        expect(inTiers(after)).toBe(after)
      },
    ),
    { numRuns: 200 },
  )
})

test('three thousand machines are arranged while nobody waits', () => {
  const plan = withLock(placed(hubPlan(3000)), ['h1500'])
  const start = performance.now()
  const after = inTiers(elsewhere(plan, 'h7', 0, 90_000))
  expect(performance.now() - start).toBeLessThan(2000)
  expect(
    contains(
      after.zones[1]?.box ?? { x: 0, y: 0, width: 0, height: 0 },
      machineBox(after.machines[9] as Machine) ?? { x: 0, y: 0, width: 1, height: 1 },
    ),
  ).toBe(true)
})
