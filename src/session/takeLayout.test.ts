import { expect, test } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { currentPlan, openPlan, useSession } from './session.ts'
import { takeLayout } from './takeLayout.ts'

const zone = (id: string, x: number) => ({ id, name: id, cidrs: [], box: { x, y: 0, width: 400, height: 300 } })
const plan: Plan = { ...emptyPlan('Locked', 'vmm-2016'), zones: [zone('Front', 0), zone('Back', 600)] }
const notice = () => useSession.getState().notice

test('a layout that had to leave zones on each other names them, and one that moves nothing says so', () => {
  openPlan('p', plan)
  const onEachOther = { ...plan, zones: [zone('Front', 0), zone('Back', 300)] }
  takeLayout('Arrange', onEachOther)
  expect(useSession.getState().history.past.map(({ label }) => label)).toEqual(['Arrange'])
  expect(notice()).toMatchObject({
    text: 'Some zones still lie on each other: what is locked or was not arranged stays where it is.',
    details: ['“Front” and “Back”'],
  })
  takeLayout('Arrange', plan)
  takeLayout('Arrange', currentPlan())
  expect(notice()?.text).toContain('in its place already')
  expect(useSession.getState().history.past).toHaveLength(2)
})
