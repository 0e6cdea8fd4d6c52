import { beforeEach, expect, test } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { connectOrSay, sayCollapsed } from './connectOrSay.ts'
import { useLinking } from './linking.ts'
import { currentPlan, openPlan, useSession } from './session.ts'
import { aimTowards, beginLink, finishLink, spokenAim } from './walkLink.ts'

const machine = (id: string, role: string, x: number, y: number, zone?: string) => ({
  ...{ id, name: id.toUpperCase(), roles: [role], members: [], position: { x, y } },
  ...(zone !== undefined && { zone }),
})
const plan: Plan = {
  ...emptyPlan('Test', 'vmm-2016'),
  zones: [{ id: 'z1', name: 'Folded', cidrs: [], collapsed: true, box: { x: 0, y: 200, width: 400, height: 200 } }],
  machines: [
    machine('vmm', 'vmm-server', 0, 0),
    machine('file', 'pxe-client', 300, 0),
    machine('linked', 'hyperv-host', 0, 120),
    machine('far', 'hyperv-host', 900, 0),
    machine('hidden', 'hyperv-host', 40, 250, 'z1'),
  ],
  links: [{ id: 'l1', ends: ['vmm', 'linked'] }],
}
const aim = () => {
  const { linking } = useLinking.getState()
  return linking && 'machine' in linking.to ? linking.to.machine : null
}
const said = () => useLinking.getState().saying?.text

beforeEach(() => openPlan('p', plan))

test('aims first at the nearest machine that the rules join, that has no link yet and that is drawn', () => {
  beginLink('vmm')
  expect(aim()).toBe('far')
  expect(spokenAim(plan, 'vmm', 'far')).toBe('VMM to FAR, Hyper-V host.')
})

test('goes on by directions past the start, says what is known, and draws the link', () => {
  beginLink('vmm')
  aimTowards('left')
  expect(aim()).toBe('file')
  expect(spokenAim(plan, 'vmm', 'file')).toMatch(/The rules know no port between them\.$/)
  aimTowards('left')
  expect(aim()).toBe('linked')
  finishLink()
  expect(said()).toBe('VMM and LINKED are linked already.')
  expect(useSession.getState().selection.links).toEqual(['l1'])
  aimTowards('right')
  finishLink()
  expect(currentPlan().links.at(-1)?.ends).toEqual(['vmm', 'file'])
  expect(useLinking.getState().linking).toBeNull()
})

test('says why there is no link to the machine itself, in a collapsed zone, or to nobody', () => {
  connectOrSay('vmm', 'vmm')
  expect(said()).toBe('VMM cannot be linked to itself.')
  sayCollapsed('z1')
  expect(said()).toBe('The zone Folded is collapsed. Expand it to link one of its machines.')
  openPlan('q', { ...plan, machines: plan.machines.slice(0, 1), links: [] })
  expect(said()).toBeUndefined()
  beginLink('vmm')
  expect(said()).toBe('There is no other machine to connect to.')
  expect(currentPlan().links).toEqual([])
})
