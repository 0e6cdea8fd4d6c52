import { expect, test } from 'vitest'
import { emptyPlan, type Plan, type Zone } from '#plan/plan.ts'
import { moveToZone } from './moveToZone.ts'
import { moveZoneWithNotes } from './notesOfZones.ts'
import { drawingBounds } from './sceneBounds.ts'

const zone = (id: string, x: number, size: number, rest: Partial<Zone> = {}): Zone => ({
  ...{ id, name: id, cidrs: [], box: { x, y: 0, width: size, height: size } },
  ...rest,
})
const plan: Plan = {
  ...emptyPlan('Notes', 'test'),
  zones: [zone('outer', 0, 2000), zone('inner', 100, 500, { parent: 'outer' }), zone('other', 3000, 2000)],
  notes: [
    { id: 'n1', text: 'In the inner zone', position: { x: 200, y: 100 } },
    { id: 'n2', text: 'In the outer zone', position: { x: 1000, y: 1000 } },
    { id: 'n3', text: 'In neither', position: { x: 5500, y: 0 } },
  ],
}
const placesOf = (after: { ok: boolean; plan?: Plan }) => after.plan?.notes.map(({ position }) => position)

test('notes go with the zone they lie in, and with the zones around it', () => {
  expect(placesOf(moveZoneWithNotes(plan, 'inner', 20, 40))).toEqual([
    { x: 220, y: 140 },
    { x: 1000, y: 1000 },
    { x: 5500, y: 0 },
  ])
  expect(placesOf(moveZoneWithNotes(plan, 'outer', 20, 40))).toEqual([
    { x: 220, y: 140 },
    { x: 1020, y: 1040 },
    { x: 5500, y: 0 },
  ])
})

test('notes go along when their zone is put into another one', () => {
  const after = moveToZone(plan, { machines: [], zones: ['inner'] }, 'other')
  expect(after.ok && after.plan.zones[1]?.box).toMatchObject({ x: 3020, y: 40 })
  expect(placesOf(after)?.[0]).toEqual({ x: 3120, y: 140 })
})

test('a zone is not moved where a note of it would leave the canvas, and nothing else moves', () => {
  expect(moveZoneWithNotes(plan, 'inner', 1e9, 0)).toMatchObject({ ok: false })
})

test('the drawing reaches as far as its notes', () => {
  const bounds = drawingBounds({ machines: [], zones: [], links: [] }, plan.notes)
  expect(bounds).toMatchObject({ x: 200, y: 0, width: 5500 })
})
