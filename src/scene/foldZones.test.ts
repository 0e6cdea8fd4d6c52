import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyPlan, type Plan, type Zone } from '#plan/plan.ts'
import { drawnPlans, machineOf } from './drawing.test-support.ts'
import { createFolder, standInOf, sumOf } from './foldZones.ts'

const zone = (id: string, rest: Partial<Zone> = {}): Zone => ({
  ...{ id, name: id, cidrs: [], box: { x: 0, y: 0, width: 900, height: 500 } },
  ...rest,
})
const plan: Plan = {
  ...emptyPlan('Folded', 'test'),
  zones: [zone('outer'), zone('inner', { parent: 'outer' }), zone('apart')],
  machines: [
    machineOf('a', { zone: 'inner', position: { x: 40, y: 60 } }),
    machineOf('b', { zone: 'outer', position: { x: 40, y: 260 } }),
    machineOf('c', { zone: 'apart', position: { x: 40, y: 460 } }),
    machineOf('d', { position: { x: 2000, y: 60 } }),
  ],
  links: [
    { id: 'ab', ends: ['a', 'b'] },
    { id: 'ad', ends: ['a', 'd'] },
    { id: 'db', ends: ['d', 'b'] },
    { id: 'cd', ends: ['c', 'd'] },
  ],
}
const collapse = (before: Plan, ...ids: string[]): Plan => ({
  ...before,
  zones: before.zones.map((each) => (ids.includes(each.id) ? { ...each, collapsed: true } : each)),
})

test('a plan without collapsed zones is drawn as it is', () => {
  expect(createFolder()(plan).plan).toBe(plan)
})

test('a collapsed zone stands for all in it, and its links to one machine for each other', () => {
  const { plan: drawn, linksOf, drawnLink, drawnMachine } = createFolder()(collapse(plan, 'outer', 'inner'))
  expect(drawn.zones.map(({ id }) => id)).toEqual(['apart'])
  expect(drawn.machines.map(({ id }) => id)).toEqual(['c', 'd', 'zone:outer'])
  expect(drawn.machines[2] && standInOf(drawn.machines[2])?.machines).toBe(2)
  expect(drawn.links.map(({ id, ends }) => [id, ...ends])).toEqual([
    ['ad', 'zone:outer', 'd'],
    ['cd', 'c', 'd'],
  ])
  expect(drawn.links.map(sumOf)).toEqual([2, 1])
  expect(linksOf('ad')).toEqual(['ad', 'db'])
  expect(drawnLink('db')).toBe('ad')
  expect(drawnMachine('a')).toBe('zone:outer')
})

test('a zone inside one that is not collapsed stays inside it', () => {
  const { plan: drawn } = createFolder()(collapse(plan, 'inner'))
  expect(drawn.zones.map(({ id }) => id)).toEqual(['outer', 'apart'])
  expect(drawn.machines.at(-1)).toMatchObject({ zone: 'outer', position: { x: 0, y: 0 } })
})

test('what is drawn as before is the same object', () => {
  const folder = createFolder()
  const first = folder(collapse(plan, 'outer')).plan
  const moved = { ...plan, zones: collapse(plan, 'outer').zones, machines: plan.machines.map((each) => ({ ...each })) }
  const zones = collapse(plan, 'outer').zones
  const one = folder({ ...plan, zones }).plan
  const other = folder({ ...moved, zones }).plan
  expect(other.machines.at(-1)).toBe(one.machines.at(-1))
  expect(other.links[0]).toBe(one.links[0])
  expect(first.links[1]).toBe(plan.links[3])
})

test('a machine that is called like a stand-in is not confused with one', () => {
  const machines = [...plan.machines, machineOf('zone:outer', { position: { x: 0, y: 900 } })]
  const { plan: drawn } = createFolder()(collapse({ ...plan, machines }, 'outer'))
  expect(new Set(drawn.machines.map(({ id }) => id)).size).toBe(drawn.machines.length)
})

test('every link of a plan is drawn once, or lies within a collapsed zone', () => {
  fc.assert(
    fc.property(drawnPlans({ gaps: false }), fc.array(fc.nat({ max: 3 })), (drawn, chosen) => {
      const folded = createFolder()(collapse(drawn, ...chosen.map((at) => `z${at}`)))
      const ids = folded.plan.links.flatMap(({ id }) => folded.linksOf(id))
      const crossing = drawn.links.filter(({ ends: [a, b] }) => folded.drawnMachine(a) !== folded.drawnMachine(b))
      expect([...ids].sort()).toEqual(crossing.map(({ id }) => id).sort())
      const known = new Set(folded.plan.machines.map(({ id }) => id))
      for (const { ends } of folded.plan.links) for (const end of ends) expect(known.has(end)).toBe(true)
    }),
  )
})
