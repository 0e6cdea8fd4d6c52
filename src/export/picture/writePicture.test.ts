import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planOf } from '#flows/scenario.test-support.ts'
import { finish } from '#flows/steps.ts'
import { tinyCatalogue } from '#flows/tinyCatalogue.test-support.ts'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { overlaps } from '#scene/box.ts'
import { hostileText } from '../request.test-support.ts'
import { pictureSteps, subjectSteps } from './planPicture.ts'
import { type PictureOptions, writePicture } from './writePicture.ts'

const plan: Plan = {
  ...planOf({
    machines: {
      v: { roles: 'server', name: 'VMM01', zone: 'z', members: ['VMM01 10.0.1.10'] },
      h: { roles: 'host', name: 'Rack 1', zone: 'y', members: ['HV01 10.0.2.11', 'HV02 10.0.2.12'] },
      k: { roles: 'host', name: 'Rack 2', members: ['HV03 10.0.3.11'] },
    },
    links: ['v - h', 'v - k'],
    zones: { z: 'trusted', y: 'perimeter' },
  }),
  name: 'Small lab',
}

const draw = (options: PictureOptions = {}, of: Plan = plan) => finish(pictureSteps(of, tinyCatalogue, options))
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)

/** Tags in their order, without what stands in them. */
const tagsOf = (svg: string) => [...svg.matchAll(/<\/?[\w:]+/g)].map(([tag]) => tag)

/** A stand-in for an XML parser: tags are closed in order, attributes are quoted, each id is given once, references have one. */
function expectSound(svg: string): void {
  const open: string[] = []
  for (const [tag, close, name = '', attributes = '', own] of svg.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (close) expect(open.pop(), tag).toBe(name)
    else if (!own) open.push(name)
    expect(attributes).not.toMatch(/\son\w+=|https?:(?!\/\/www\.w3\.org)/)
  }
  expect(open).toEqual([])
  const rest = svg.replaceAll(/<\/?[\w:]+(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/g, '')
  expect(rest).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot);)|[\uFFFE\uFFFF]|\p{Cs}|[^\P{Cc}\n]/u)
  expect(svg).not.toMatch(/<(script|foreignObject|style|image|a)\b/)
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, id] of svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)) expect(ids).toContain(id)
}

describe('what is in a picture', () => {
  test('everything: zones, machines with their members counted, the ports on the links', () => {
    const { svg } = draw()
    expectSound(svg)
    const texts = textsOf(svg)
    for (const text of ['VMM01', 'Rack 1', '×2', 'perimeter']) expect(texts).toContain(text)
    expect(svg).toContain('10.0.2.11–12')
    expect(texts.some((text) => /^[→←↓↑] TCP /.test(text ?? ''))).toBe(true)
    expect(draw().svg).toBe(svg)
  })

  test('no address when none is wanted', () => {
    expect(draw({ addresses: false }).svg).not.toContain('10.0.')
  })

  test('a title block with name, date and counts', () => {
    const { svg, height } = draw({ title: { date: '2026-01-31' } })
    expectSound(svg)
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['Small lab', '2026-01-31']))
    expect(svg).toContain('3 machines · 4 computers · 2 links')
    expect(height).toBe(draw().height + 76)
  })

  test('what was chosen, with the links between it and the zones around it', () => {
    const { svg, width } = draw({ part: { chosen: { machines: ['v', 'k'], links: [], zones: [] } } })
    expectSound(svg)
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['VMM01', 'Rack 2']))
    expect(textsOf(svg)).not.toContain('Rack 1')
    expect(svg.match(/<g fill="none" stroke="[^"]+" stroke-width="1.5">\n(<path[^\n]*\n)<\/g>/)).not.toBeNull()
    expect(width).toBeLessThanOrEqual(draw().width)
    const ofLink = draw({ part: { chosen: { machines: [], links: ['l1'], zones: [] } } }).svg
    expect(textsOf(ofLink)).toEqual(expect.arrayContaining(['VMM01', 'Rack 1']))
    const ofZone = draw({ part: { chosen: { machines: [], links: [], zones: ['y'] } } }).svg
    expect(textsOf(ofZone)).toEqual(expect.arrayContaining(['Rack 1', 'Zone y']))
    expect(textsOf(ofZone)).not.toContain('VMM01')
  })

  test('zones named once more, in letters that can be read on a page, where the drawing is larger than that', () => {
    const large: Plan = {
      ...plan,
      zones: [
        { id: 'z', name: 'Zone z', cidrs: [], box: { x: 0, y: 0, width: 5000, height: 2000 } },
        { id: 'y', name: 'Zone y', cidrs: [], parent: 'z', box: { x: 40, y: 60, width: 900, height: 400 } },
        { id: 'x', name: 'Much too long for its zone', cidrs: [], box: { x: 0, y: 2400, width: 300, height: 200 } },
      ],
    }
    const { svg, height } = draw({}, large)
    expectSound(svg)
    const named = (name: string) => textsOf(svg).filter((text) => text === name).length
    expect([named('Zone z'), named('Zone y'), named('Much …')]).toEqual([2, 2, 1])
    const names = [
      ...svg.matchAll(
        /<rect x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)" fill="[^"]+" fill-opacity=".85"\/>/g,
      ),
    ]
    const plates = names
      .map(([, ...place]) => place.map(Number))
      .map(([x = 0, y = 0, width = 0, height = 0]) => ({ x, y, width, height }))
    expect(plates).toHaveLength(3)
    // On the first zone, above the drawing, which has room for it; that of the zone within does not lie on it, nor on a machine.
    expect(plates[0]?.y).toBeLessThan(-50)
    expect(Number(svg.match(/viewBox="\S+ (\S+)/)?.[1])).toBe(plates[0]?.y)
    expect(height).toBeGreaterThan(2600)
    const boxes = [
      ...plates,
      ...large.machines.flatMap(({ position }) => (position ? [{ ...position, width: 204, height: 52 }] : [])),
    ]
    for (const [at, box] of boxes.entries())
      for (const other of boxes.slice(at + 1)) if (plates.includes(box)) expect(overlaps(box, other)).toBe(false)
    const sizes = [...svg.matchAll(/font-size="([^"]+)" font-weight="600" fill="[^"]+">Zone z</g)].map(([, size]) =>
      Number(size),
    )
    expect(Math.max(...sizes) * Math.min(1009 / 5048, 620 / height)).toBeGreaterThan(8)
    expect(textsOf(draw().svg).filter((text) => text === 'Zone y')).toHaveLength(1)
    // A part of it that can be read needs none.
    const part = draw({ part: { area: { x: 0, y: 0, width: 900, height: 500 } } }, large).svg
    expect(textsOf(part).filter((text) => text === 'Zone y')).toHaveLength(1)
  })

  test('notes, in lines that fit, and a chosen one by itself', () => {
    const text = `Ask Kim first.\n${'A'.repeat(60)} <b>`
    const noted = { ...plan, notes: [{ id: 'n1', text, position: { x: -400, y: 0 } }] }
    const { svg } = draw({}, noted)
    expectSound(svg)
    const own = textsOf(draw({ part: { chosen: { machines: [], links: [], zones: [], notes: ['n1'] } } }, noted).svg)
    expect(own.length).toBeGreaterThan(2)
    expect(own.join('')).toBe(`Ask Kim first.${'A'.repeat(60)} &lt;b&gt;`)
    expect(textsOf(svg)).toEqual(expect.arrayContaining([...own, 'VMM01']))
    expect(textsOf(draw({ part: { area: { x: -500, y: -50, width: 200, height: 100 } } }, noted).svg)).toEqual(own)
  })

  test('a collapsed zone as one box, which stands for what is in it', () => {
    const folded = {
      ...plan,
      zones: plan.zones.map((zone) => (zone.id === 'y' ? { ...zone, collapsed: true as const } : zone)),
    }
    const { svg } = draw({ title: { date: '' } }, folded)
    expectSound(svg)
    expect(textsOf(svg)).toContain('1 machine · no network')
    expect(textsOf(svg)).not.toContain('Rack 1')
    expect(svg).toContain('3 machines · 4 computers · 2 links')
    expect(textsOf(svg).some((text) => /^[→←↓↑] TCP /.test(text ?? ''))).toBe(true)
    const chosen = { machines: [], links: [], zones: ['y'] }
    expect(textsOf(draw({ part: { chosen } }, folded).svg)).toEqual(['Zone y', '1 machine · no network'])
  })

  test('a rectangle, cut at its border', () => {
    const subject = finish(subjectSteps(plan, tinyCatalogue))
    const rack = subject.scene.machines.find(({ id }) => id === 'h')
    if (!rack) throw new Error('Rack 1 is drawn.')
    const { svg, width, height } = writePicture(subject, { part: { area: rack.box } })
    expectSound(svg)
    expect({ width, height }).toEqual({ width: rack.box.width, height: rack.box.height })
    expect(textsOf(svg)).toContain('Rack 1')
    expect(textsOf(svg)).not.toContain('VMM01')
    expect(svg).toContain('clip-path="url(#p-area)"')
  })

  test('that there is nothing, for an empty plan or choice', () => {
    for (const { svg } of [
      draw({}, emptyPlan('', 'tiny')),
      draw({ part: { chosen: { machines: [], links: [], zones: [] } } }),
    ]) {
      expectSound(svg)
      expect(textsOf(svg)).toEqual(['Nothing is drawn yet.'])
    }
  })
})

test('law: whatever the names, the picture has the same tags and shows them as text', () => {
  const named = (name: string): Plan => ({
    ...plan,
    name,
    zones: plan.zones.map((zone) => ({ ...zone, name })),
    machines: plan.machines.map((machine) => ({ ...machine, name, members: [{ name, address: '10.0.0.1' }] })),
  })
  const tags = tagsOf(draw({ title: { date: '' } }, named('A')).svg)
  fc.assert(
    fc.property(hostileText, (text) => {
      const { svg } = draw({ title: { date: '' } }, named(text))
      expectSound(svg)
      expect(tagsOf(svg)).toEqual(tags)
    }),
    { numRuns: 300 },
  )
})
