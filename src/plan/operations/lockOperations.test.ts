import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../parsePlan.ts'
import { emptyPlan, type Plan } from '../plan.ts'
import { serialisePlan } from '../serialisePlan.ts'
import { setCollapsed, setLocked } from './lockOperations.ts'
import { moveMachines } from './machineOperations.ts'
import { addNote, removeNotes, setLinkNote, updateNote } from './noteOperations.ts'
import type { OperationResult } from './operationResult.ts'
import { moveZone, resizeZone } from './zoneOperations.ts'

const machine = (id: string, zone: string) => ({
  ...{ id, name: id.toUpperCase(), roles: [], members: [], zone, position: { x: 40, y: 60 } },
})
const box = { x: 0, y: 0, width: 300, height: 200 }
const plan: Plan = {
  ...emptyPlan('Locks', 'vmm-2016'),
  zones: [
    { id: 'z1', name: 'Outer', cidrs: [], box },
    { id: 'z2', name: 'Inner', cidrs: [], box, parent: 'z1' },
  ],
  machines: [machine('m1', 'z2'), machine('m2', 'z1')],
  links: [{ id: 'l1', ends: ['m1', 'm2'] }],
}

function planOf(result: OperationResult): Plan {
  if (!result.ok) throw new Error(result.reason)
  return result.plan
}

describe('a lock', () => {
  const locked = planOf(setLocked(plan, { machines: ['m1'], zones: [] }, true))

  it('comes and goes and leaves no trace', () => {
    expect(locked.machines[0]).toEqual({ ...plan.machines[0], locked: true })
    expect(planOf(setLocked(locked, { machines: ['m1'], zones: [] }, false))).toEqual(plan)
    expect(planOf(setLocked(locked, { machines: ['m1', 'm9'], zones: ['z9'] }, true))).toBe(locked)
  })

  it('keeps a machine where it is, while others that are moved with it go', () => {
    const position = { x: 500, y: 500 }
    const moved = planOf(
      moveMachines(locked, [
        { id: 'm1', position },
        { id: 'm2', position },
      ]),
    )
    expect(moved.machines.map((one) => one.position)).toEqual([{ x: 40, y: 60 }, position])
  })

  it('keeps the zones around a machine, and a locked zone with what stands in it', () => {
    expect(moveZone(locked, 'z1', 10, 10)).toEqual({ ok: false, reason: expect.stringContaining('M1') })
    const outer = planOf(setLocked(plan, { machines: [], zones: ['z2'] }, true))
    expect(moveZone(outer, 'z2', 10, 10)).toMatchObject({ ok: false })
    expect(moveZone(outer, 'z1', 10, 10)).toMatchObject({ ok: false })
    expect(resizeZone(outer, 'z2', { ...box, width: 900 })).toMatchObject({ ok: false })
  })
})

describe('collapsing a zone', () => {
  it('is taken back without a trace, and kept in the file', () => {
    const collapsed = planOf(setCollapsed(plan, ['z1'], true))
    expect(parsePlanText(serialisePlan(collapsed))).toMatchObject({ ok: true, plan: collapsed, leftOut: [] })
    expect(planOf(setCollapsed(collapsed, ['z1'], true))).toBe(collapsed)
    expect(planOf(setCollapsed(collapsed, ['z1'], false))).toEqual(plan)
  })
})

describe('notes', () => {
  const note = { id: 'n1', text: 'Waits for the new rack', position: { x: 0, y: 0 } }

  it('are added, changed and removed', () => {
    const added = planOf(addNote(plan, note))
    const sized = planOf(updateNote(added, 'n1', { size: { width: 300, height: 90 }, text: 'Is there' }))
    expect(sized.notes).toEqual([{ ...note, text: 'Is there', size: { width: 300, height: 90 } }])
    expect(planOf(updateNote(sized, 'n1', { size: null, text: note.text }))).toEqual(added)
    expect(planOf(removeNotes(added, ['n1']))).toEqual(plan)
  })

  it('stand on links as well', () => {
    const noted = planOf(setLinkNote(plan, 'l1', '<b>only at night</b>'))
    expect(noted.links[0]?.note).toBe('<b>only at night</b>')
    expect(planOf(setLinkNote(noted, 'l1', ''))).toEqual(plan)
  })

  it('are refused when they are too long, with the limit', () => {
    const long = 'x'.repeat(2_001)
    const reason = 'A note is text of at most 2,000 characters.'
    expect(addNote(plan, { ...note, text: long })).toEqual({ ok: false, reason })
    expect(setLinkNote(plan, 'l1', long)).toEqual({ ok: false, reason })
  })
})
