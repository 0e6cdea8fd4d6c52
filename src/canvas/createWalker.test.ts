import { beforeEach, expect, it } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { buildScene } from '#scene/buildScene.ts'
import { openPlan, select, useSession } from '#session/session.ts'
import { useWalk } from '#session/walk.ts'
import { createWalker } from './createWalker.ts'

const plan: Plan = {
  ...emptyPlan('Test', 'vmm-2016'),
  machines: [
    { id: 'm1', name: 'VMM01', roles: [], members: [], position: { x: 0, y: 0 } },
    { id: 'm2', name: 'HV01', roles: [], members: [], position: { x: 400, y: 0 } },
  ],
  links: [{ id: 'l1', ends: ['m1', 'm2'] }],
}

const shown = buildScene(plan, () => [])
const walker = createWalker({
  scene: () => shown,
  isStandingOn: () => true,
  focus: () => {},
  reveal: () => {},
  focusAll: () => {},
})
const chosen = () => useSession.getState().selection

beforeEach(() => {
  openPlan('p', plan)
  useWalk.setState({ at: { kind: 'machine', id: 'm1' } })
})

it('takes what the keyboard stands on into what is chosen and out of it, and leaves all else chosen, notes too', () => {
  const others = { machines: ['m2'], links: ['l1'], zones: [], notes: ['n1'] }
  select(others)
  walker.choose('add')
  expect(chosen()).toEqual({ ...others, machines: ['m2', 'm1'] })
  walker.choose('add')
  expect(chosen()).toEqual(others)
  useWalk.setState({ at: { kind: 'link', id: 'l1' } })
  walker.choose('add')
  expect(chosen()).toEqual({ ...others, links: [] })
  walker.choose('alone')
  expect(chosen()).toEqual({ machines: [], links: ['l1'], zones: [] })
})
