import { describe, expect, test } from 'vitest'
import { emptyPlan, type Plan, type SavedView } from '../plan.ts'
import { removeView, saveView } from './viewOperations.ts'

const view: SavedView = {
  id: 'v1',
  name: 'Perimeter',
  query: 'zone:dmz',
  area: { x: 0, y: 0, width: 400, height: 300 },
}
const start: Plan = { ...emptyPlan('Lab', 'vmm-2016'), views: [view] }

describe('views', () => {
  test('are added at the end, renamed in place and removed', () => {
    const second: SavedView = { id: 'v2', name: ' Hosts ', query: 'role:hyperv-host', hides: true }
    const added = saveView(start, second)
    expect(added).toEqual({ ok: true, plan: { ...start, views: [view, { ...second, name: 'Hosts' }] } })
    const renamed = saveView(start, { ...view, name: 'DMZ' })
    expect(renamed.ok && renamed.plan.views).toEqual([{ ...view, name: 'DMZ' }])
    const removed = removeView(start, 'v1')
    expect(removed.ok && removed.plan.views).toEqual([])
  })
  test('need a name of their own', () => {
    expect(saveView(start, { ...view, id: 'v2', name: '  ' })).toEqual({ ok: false, reason: 'A view needs a name.' })
    expect(saveView(start, { ...view, id: 'v2' })).toMatchObject({ ok: false })
  })
  test('what changes nothing gives the same plan', () => {
    expect(saveView(start, { ...view })).toEqual({ ok: true, plan: start })
    const same = [saveView(start, { ...view }), removeView(start, 'v9')]
    expect(same.every((result) => result.ok && result.plan === start)).toBe(true)
  })
})
