import { expect, test } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { drawnParts } from '#scene/drawnParts.ts'
import { collapsedAround } from './collapsedAround.ts'
import { foldedOf } from './folding.ts'
import { nothing, selectLink, selectMachine, selectZone } from './selection.ts'

const zone = (id: string, more: { parent?: string; collapsed?: true }) => ({ id, name: id, cidrs: [], ...more })
const machine = (id: string, inZone?: string) => ({
  ...{ id, name: id, roles: [], members: [], position: { x: 0, y: 0 } },
  ...(inZone !== undefined && { zone: inZone }),
})
const plan: Plan = {
  ...emptyPlan('Test', 'vmm-2016'),
  zones: [zone('outer', { collapsed: true }), zone('inner', { parent: 'outer', collapsed: true }), zone('open', {})],
  machines: [machine('a', 'inner'), machine('b', 'outer'), machine('c', 'open')],
  links: [
    { id: 'ab', ends: ['a', 'b'] },
    { id: 'bc', ends: ['b', 'c'] },
  ],
}

test('what lies inside a collapsed zone is in the outermost one; the zone itself is not', () => {
  const around = (selection: Parameters<typeof collapsedAround>[1]) => collapsedAround(plan, selection)?.id
  expect(around(selectMachine('a'))).toBe('outer')
  expect(around(selectZone('inner'))).toBe('outer')
  expect(around(selectLink('ab'))).toBe('outer')
  expect(around(selectZone('outer'))).toBeUndefined()
  expect(around(selectMachine('c'))).toBeUndefined()
  expect(around(selectLink('bc'))).toBeUndefined()
  expect(around(nothing)).toBeUndefined()
})

test('a link inside a collapsed zone stands out by the box of the zone', () => {
  const folded = foldedOf(plan)
  const lit = (links: readonly string[]) =>
    drawnParts({ machines: new Set(), zones: new Set(), links: new Set(links) }, folded, plan)
  expect([...lit(['ab']).machines]).toEqual([folded.drawnForZone('outer')])
  expect(lit(['bc']).machines.size).toBe(0)
  expect([...lit(['bc']).links]).toEqual(['bc'])
})
