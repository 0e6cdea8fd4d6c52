import { expect, test } from 'vitest'
import { consolidate } from '#flows/consolidation.ts'
import { handedOver } from '#flows/handedOver.ts'
import { markOfAll } from '#flows/markOfAll.ts'
import { planOf } from '#flows/scenario.test-support.ts'
import { finish } from '#flows/steps.ts'
import { tinyCatalogue } from '#flows/tinyCatalogue.test-support.ts'
import type { Plan, SavedView } from '#plan/plan.ts'
import { glyphPath } from '#scene/glyphPaths.ts'
import { pictureSteps } from './planPicture.ts'
import { viewOptions } from './viewOptions.ts'
import type { PictureOptions } from './writePicture.ts'

const plan: Plan = planOf({
  machines: {
    v: { roles: 'server', name: 'VMM01', zone: 'z', members: ['VMM01 10.0.1.10'] },
    h: { roles: 'host', name: 'Rack 1', zone: 'y', members: ['HV01 10.0.2.11'] },
    k: { roles: 'host', name: 'Rack 2', zone: 'y', members: ['HV03 10.0.3.11'] },
  },
  links: ['v - h', 'v - k'],
  zones: { z: 'trusted', y: 'perimeter' },
})

const draw = (options: PictureOptions = {}, of: Plan = plan) => finish(pictureSteps(of, tinyCatalogue, options)).svg

/** What is written of a picture: of all of it, or of its dimmed parts alone. */
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)
const dimTexts = (svg: string) =>
  [...svg.matchAll(/<g opacity="0.22">(.*?)\n/g)].flatMap(([, part = '']) => texts(part))

function shownBy(view: Partial<SavedView>, of: Plan = plan): string {
  const read = viewOptions({ query: '', ...view })
  if (!read.ok) throw new Error(read.fault.kind)
  return draw(read.options, of)
}

test('a filter dims what does not pass it, or leaves it out, with its lines and labels', () => {
  const dimmed = shownBy({ query: 'name:"rack 1"' })
  expect(texts(dimmed)).toEqual(expect.arrayContaining(['VMM01', 'Rack 1', 'Rack 2', 'Zone z']))
  expect(dimTexts(dimmed)).toEqual(expect.arrayContaining(['Zone z', 'VMM01', 'Rack 2']))
  expect(dimTexts(dimmed)).not.toContain('Rack 1')
  const hidden = shownBy({ query: 'name:"rack 1"', hides: true })
  expect(hidden).not.toContain('opacity="0.22"')
  expect(texts(hidden)).toEqual(expect.arrayContaining(['Rack 1', 'Zone y']))
  for (const gone of ['VMM01', 'Rack 2', 'Zone z']) expect(texts(hidden)).not.toContain(gone)
  expect(hidden).not.toContain('→')
})

test('a note stands back with its zone, or is left out with it, unless it was found; outside of all zones it stays', () => {
  const zones = plan.zones.map((zone, at) => ({ ...zone, box: { x: 0, y: 600 * at, width: 900, height: 500 } }))
  const [z, y] = ['z', 'y'].map((id) => zones.find((zone) => zone.id === id)?.box ?? { x: 0, y: 0 })
  const at = (box: { x: number; y: number } | undefined) => ({ x: 20 + (box?.x ?? 0), y: 300 + (box?.y ?? 0) })
  const notes = [
    { id: 'n1', text: 'In z', position: at(z) },
    { id: 'n2', text: 'In y', position: at(y) },
    { id: 'n3', text: 'Free', position: { x: 3000, y: 0 } },
    { id: 'n4', text: 'Rack 1, too', position: at(z) },
  ]
  const noted = { ...plan, zones, notes }
  const dimmed = shownBy({ query: '"rack 1"' }, noted)
  expect(texts(dimmed)).toEqual(expect.arrayContaining(['In z', 'In y', 'Free', 'Rack 1, too']))
  expect(dimTexts(dimmed).filter((text) => notes.some((note) => note.text === text))).toEqual(['In z'])
  const hidden = texts(shownBy({ query: '"rack 1"', hides: true }, noted))
  expect(hidden).toEqual(expect.arrayContaining(['In y', 'Free', 'Rack 1, too']))
  expect(hidden).not.toContain('In z')
})

test('a view without a filter is its part of the drawing; one that cannot be read says where', () => {
  const area = { x: 0, y: 0, width: 300, height: 200 }
  expect(shownBy({ area })).toBe(draw({ part: { area } }))
  expect(shownBy({})).toBe(draw())
  expect(viewOptions({ query: 'port:x' })).toMatchObject({ ok: false, fault: { kind: 'no-port', at: 5 } })
})

test('what a collapsed zone holds is found in its box', () => {
  const zones = plan.zones.map((zone) => (zone.id === 'y' ? { ...zone, collapsed: true as const } : zone))
  const svg = shownBy({ query: 'name:"rack 2"' }, { ...plan, zones })
  expect(dimTexts(svg)).toContain('VMM01')
  expect(dimTexts(svg)).not.toContain('Zone y')
})

test('links are marked that changed since the last request, once there was one; a filter may ask for them', () => {
  expect(draw({ changes: true })).toBe(draw())
  const before = { ...plan, links: plan.links.slice(0, 1) }
  const request = handedOver(consolidate(before, tinyCatalogue, 'rules'), { id: 'q1', date: '2026-01-31' })
  const now = { ...plan, requests: [request] }
  expect(texts(draw({ changes: true }, now)).filter((text) => text === '+ new')).toHaveLength(1)
  expect(texts(draw({}, now))).not.toContain('+ new')
  const changed = shownBy({ query: 'change:new', hides: true }, now)
  expect(texts(changed)).toContain('Rack 2')
  expect(texts(changed)).not.toContain('Rack 1')
})

test('a sum of links is marked as they are, or as changed where they differ', () => {
  const marks = new Map([
    ['a', 'new'],
    ['b', 'new'],
    ['c', 'going'],
  ] as const)
  expect([['x'], ['a', 'x'], ['a', 'b'], ['a', 'c']].map((ids) => markOfAll(marks, ids))).toEqual([
    undefined,
    'new',
    'new',
    'changed',
  ])
})

test('what is locked has its sign, and a link with a note has its own', () => {
  const locks = (svg: string) => svg.split(glyphPath('lock')).length - 1
  expect(locks(draw())).toBe(0)
  const locked: Plan = {
    ...plan,
    machines: plan.machines.map((machine) => (machine.id === 'v' ? { ...machine, locked: true } : machine)),
    zones: plan.zones.map((zone) => (zone.id === 'y' ? { ...zone, locked: true } : zone)),
    links: plan.links.map((link) => (link.id === 'l1' ? { ...link, note: 'Ask Kim.' } : link)),
  }
  expect(locks(draw({}, locked))).toBe(2)
  expect(draw({}, locked).split('M3 4h6').length - 1).toBe(1)
})
