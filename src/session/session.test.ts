import { beforeEach, expect, test } from 'vitest'
import { emptyPlan } from '#plan/plan.ts'
import { currentPlan, edit, notify, openPlan, select, undo, useSession } from './session.ts'

const notice = () => useSession.getState().notice
const rename = (name: string) => edit('Rename', (plan) => ({ ok: true, plan: { ...plan, name } }))
const refuse = () => edit('Rename', () => ({ ok: false, reason: 'A name is needed here.' }))

beforeEach(() => openPlan('p', emptyPlan('Empty', 'vmm-2016')))

test('a refused edit changes nothing, is told, and returned', () => {
  const before = currentPlan()
  expect(refuse()).toEqual({ ok: false, reason: 'A name is needed here.' })
  expect(currentPlan()).toBe(before)
  expect(useSession.getState().history.past).toEqual([])
  expect(notice()).toMatchObject({ tone: 'error', text: 'A name is needed here.' })
})

test('a refusal is answered by the next edit; any other message stays until it is dismissed', () => {
  refuse()
  rename('Lab')
  expect(notice()).toBeNull()
  notify({ tone: 'info', text: 'Pasted.', details: [] })
  rename('Lab 2')
  expect(notice()?.text).toBe('Pasted.')
})

test('what is chosen stays chosen as long as the plan has it', () => {
  const machines = ['m1', 'm2'].map((id) => ({ id, name: id, roles: [], members: [] }))
  const give = (count: number) =>
    edit('Give', (plan) => ({ ok: true, plan: { ...plan, machines: machines.slice(0, count) } }))
  give(2)
  select({ machines: ['m1', 'm2'], links: [], zones: [] })
  const chosen = useSession.getState().selection
  rename('Lab')
  expect(useSession.getState().selection).toBe(chosen)
  give(1)
  expect(useSession.getState().selection.machines).toEqual(['m1'])
  undo()
  undo()
  undo()
  expect(useSession.getState().selection.machines).toEqual([])
  expect(currentPlan().name).toBe('Empty')
})

test('a plan that is opened has no history, selection or message of the one before', () => {
  const { opened } = useSession.getState()
  rename('Lab')
  refuse()
  openPlan('q', emptyPlan('Other', 'vmm-2016'))
  const { history, selection, storedId, opened: next } = useSession.getState()
  expect([storedId, history.past, history.future, selection.machines, notice()]).toEqual(['q', [], [], [], null])
  expect(next).toBe(opened + 1)
})
