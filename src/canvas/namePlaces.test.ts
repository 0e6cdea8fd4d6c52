import { expect, test } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { buildScene } from '#scene/buildScene.ts'
import { foldedOf } from '#session/folding.ts'
import { nothing, selectMachine, selectNote, selectZone } from '#session/selection.ts'
import { showFilter } from '#session/spotlight.ts'
import { nameableOf, namePlace } from './namePlaces.ts'

const plan: Plan = {
  ...emptyPlan('Test', 'vmm-2016'),
  zones: [{ id: 'z1', name: 'Management', cidrs: [], box: { x: 0, y: 0, width: 400, height: 300 } }],
  machines: [{ id: 'm1', name: 'A', roles: [], members: [], zone: 'z1', position: { x: 40, y: 60 } }],
  notes: [{ id: 'n1', text: 'Ask', position: { x: 900, y: 0 } }],
}
const folded: Plan = { ...plan, zones: plan.zones.map((zone) => ({ ...zone, collapsed: true })) }
const sceneOf = (of: Plan) => buildScene(foldedOf(of).plan, () => [])

test('one thing that is drawn can be renamed where it stands', () => {
  expect(nameableOf(selectMachine('m1'), plan)).toEqual({ kind: 'machine', id: 'm1' })
  expect(nameableOf(selectNote('n1'), plan)).toEqual({ kind: 'note', id: 'n1' })
  expect(nameableOf(selectZone('z1'), folded)).toEqual({ kind: 'zone', id: 'z1' })
  expect(nameableOf({ ...nothing, machines: ['m1'], zones: ['z1'] }, plan)).toBeNull()
  // It stands in a collapsed zone, or a filter hides it.
  expect(nameableOf(selectMachine('m1'), folded)).toBeNull()
  showFilter({ parts: { machines: new Set(), zones: new Set(), links: new Set() }, notes: new Set(), hides: true })
  expect(nameableOf(selectMachine('m1'), plan)).toBeNull()
  showFilter(null)
})

test('a name stands inside the box that shows it, a collapsed zone’s too', () => {
  for (const [what, of] of [
    [{ kind: 'machine', id: 'm1' }, plan],
    [{ kind: 'zone', id: 'z1' }, plan],
    [{ kind: 'zone', id: 'z1' }, folded],
  ] as const) {
    const scene = sceneOf(of)
    const outer = what.kind === 'zone' && of === plan ? scene.zones[0]?.box : scene.machines[0]?.box
    const { box, value } = namePlace(what, of, scene) ?? {}
    if (outer === undefined || box === undefined) throw new Error('it is not drawn')
    expect(value).toBe(what.kind === 'zone' ? 'Management' : 'A')
    expect(box.x).toBeGreaterThan(outer.x)
    expect(box.y).toBeGreaterThan(outer.y)
    expect(box.x + box.width).toBeLessThanOrEqual(outer.x + outer.width)
    expect(box.y + box.height).toBeLessThanOrEqual(outer.y + outer.height)
  }
  const gone = { ...plan, machines: [] }
  expect(namePlace({ kind: 'machine', id: 'm1' }, gone, sceneOf(gone))).toBeUndefined()
})
