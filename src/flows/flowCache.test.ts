import { expect, test } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { deriveFlows, reviewLink } from './deriveFlows.ts'
import { createFlowCache } from './flowCache.ts'
import { planOf } from './scenario.test-support.ts'
import { tinyCatalogue } from './tinyCatalogue.test-support.ts'

const plan = planOf({
  machines: { v: 'server', h: { roles: 'host', zone: 'z' }, s: 'site', c: 'console' },
  links: ['v - h', 's - v', 'c - h'],
  zones: { z: '' },
})

function withMachine(id: string, change: Partial<Plan['machines'][number]>): Plan {
  return {
    ...plan,
    machines: plan.machines.map((machine) => (machine.id === id ? { ...machine, ...change } : machine)),
  }
}

/** The cache's answer after `plan`, together with which links kept their review object. */
function after(next: Plan) {
  const cache = createFlowCache(tinyCatalogue)
  const before = cache.of(plan)
  const now = cache.of(next)
  expect(now.flows).toEqual(deriveFlows(next, tinyCatalogue))
  expect(now.reviews).toEqual(next.links.map((link) => reviewLink(next, tinyCatalogue, link)))
  const kept = next.links.filter(({ id }) => now.byLink.get(id) === before.byLink.get(id)).map(({ id }) => id)
  return { kept, sameAnswer: now === before }
}

test('the same plan gets the same answer object', () => {
  expect(after(plan)).toEqual({ kept: ['l1', 'l2', 'l3'], sameAnswer: true })
})

test('moving and renaming a machine changes nothing', () => {
  const moved = withMachine('h', { position: { x: 5, y: 5 }, name: 'Renamed', members: [{ name: 'HV01' }] })
  expect(after(moved)).toEqual({ kept: ['l1', 'l2', 'l3'], sameAnswer: true })
})

test('a role or choice changes only the links of its machine', () => {
  expect(after(withMachine('h', { choices: { domain: 'trusted' } })).kept).toEqual(['l2'])
  expect(after(withMachine('s', { roles: ['library'] })).kept).toEqual(['l1', 'l3'])
})

test('a zone changes the links of the machines in it', () => {
  expect(after({ ...plan, zones: [{ id: 'z', name: 'Z', cidrs: [], trust: 'perimeter' }] }).kept).toEqual(['l2'])
})

test('choices, settings and packs of the plan change every link', () => {
  expect(after({ ...plan, choices: { legacy: 'drop' } }).kept).toEqual([])
  expect(after({ ...plan, settings: { bits: 8443 } }).kept).toEqual([])
  expect(after({ ...plan, packs: ['rpc'] }).kept).toEqual([])
})

test('added, removed and turned links', () => {
  const [first, second, third] = plan.links
  if (!first || !second || !third) throw new Error('The plan has three links.')
  expect(after({ ...plan, links: [first, third] }).kept).toEqual(['l1', 'l3'])
  expect(after({ ...plan, links: [...plan.links, { id: 'l4', ends: ['v', 'c'] }] }).kept).toEqual(['l1', 'l2', 'l3'])
  expect(after({ ...plan, links: [{ id: 'l1', ends: ['h', 'v'] }, second, third] }).kept).toEqual(['l2', 'l3'])
  expect(after({ ...plan, links: [third, second, first] }).sameAnswer).toBe(false)
})
