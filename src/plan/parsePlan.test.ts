import { describe, expect, it } from 'vitest'
import { lab } from './lab.test-support.ts'
import { type ParseResult, parsePlan, parsePlanText } from './parsePlan.ts'

const smallest = `{ "format": "portolan", "version": 1, "catalog": "vmm-2016", "name": "Lab",
  "zones":    [{ "id": "z1", "name": "Management", "cidrs": ["10.0.1.0/24"] }],
  "machines": [{ "id": "m1", "name": "VMM01", "roles": ["vmm-server"], "zone": "z1", "members": [{ "name": "VMM01", "address": "10.0.1.10" }] },
               { "id": "m2", "name": "Rack 1", "roles": ["hyperv-host"], "choices": { "domain": "trusted" }, "members": [{ "name": "HV01", "address": "10.0.2.11" }] }],
  "links":    [{ "id": "l1", "ends": ["m1", "m2"] }] }`

describe('a plan that opens', () => {
  it('is complete after the smallest useful plan: all else is defaulted', () => {
    const result = parsePlanText(smallest)
    expect(result).toEqual({
      ok: true,
      leftOut: [],
      plan: {
        ...lab,
        notes: [],
        choices: {},
        settings: {},
        packs: [],
        decisions: [],
        request: {},
        firewalls: [],
        boundaries: [],
        details: [],
        includeInside: false,
        requests: [],
        ownPacks: [],
        accepted: [],
        views: [],
      },
    })
  })

  it('may hold nothing but its format and version', () => {
    const result = parsePlan({ format: 'portolan', version: 1 })
    expect(result).toMatchObject({
      ok: true,
      leftOut: [],
      plan: { name: 'Untitled plan', catalog: 'vmm-2016', machines: [] },
    })
  })

  it('may start with a byte order mark and name its JSON Schema', () => {
    expect(parsePlanText(`\ufeff${smallest.replace('{', '{ "$schema": "portolan-plan.schema.json",')}`)).toMatchObject({
      ok: true,
      leftOut: [],
    })
  })

  it('keeps unknown roles, choices, packs and settings, and addresses that are none', () => {
    const result = parsePlan({
      format: 'portolan',
      version: 1,
      machines: [
        { id: 'm1', name: 'A', roles: ['teleporter'], choices: { x: 'y' }, members: [{ address: ' 10.0.0.1/33 ' }] },
      ],
      packs: ['zeta', 'alpha'],
      settings: { warp: '9', 'rpc-range': '49152-65535', one: '5000-5000' },
    })
    expect(result).toMatchObject({
      ok: true,
      leftOut: [],
      plan: {
        machines: [{ roles: ['teleporter'], choices: { x: 'y' }, members: [{ name: '', address: '10.0.0.1/33' }] }],
        packs: ['alpha', 'zeta'],
        settings: { warp: 9, 'rpc-range': '49152-65535', one: 5000 },
      },
    })
  })

  it('keeps names of 10,000 characters, markup, quotes, line ends and direction marks as they are', () => {
    for (const name of ['x'.repeat(10_000), '<script>alert(1)</script>', `"'\\`, 'a\r\nb', '\u202eabc', '=1+1', '']) {
      const result = parsePlan({ format: 'portolan', version: 1, name, machines: [{ id: 'm1', name }] })
      expect(result).toMatchObject({ ok: true, leftOut: [], plan: { name, machines: [{ name }] } })
    }
  })
})

describe('a file that is no plan', () => {
  const cases: readonly [what: string, text: string, reason: string, words: RegExp][] = [
    ['an empty file', '', 'not-json', /^The file is empty\.$/],
    ['blanks', ' \n', 'not-json', /^The file is empty\.$/],
    ['draw.io', '<mxfile host="app.diagrams.net"><diagram/></mxfile>', 'not-a-plan', /draw\.io/],
    ['draw.io with a prologue', '<?xml version="1.0"?>\n<mxGraphModel/>', 'not-a-plan', /draw\.io/],
    ['a web page', '<!DOCTYPE html><title>x</title>', 'not-a-plan', /web page/],
    ['a picture', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'not-a-plan', /SVG/],
    ['a zip archive', 'PK\u0003\u0004abc', 'not-a-plan', /binary/],
    ['UTF-16 read as UTF-8', '{\u0000"\u0000', 'not-a-plan', /binary/],
    ['Excalidraw', '{"type":"excalidraw","version":2,"elements":[]}', 'not-a-plan', /Excalidraw/],
    ['another format', '{"format":"lighthouse","version":1}', 'not-a-plan', /"lighthouse"/],
    ['no format', '{"version":1}', 'not-a-plan', /"format": "portolan"/],
    ['a list', '[1]', 'not-a-plan', /a list/],
    ['a number', '42', 'not-a-plan', /a number/],
    ['null', 'null', 'not-a-plan', /nothing/],
  ]
  it.each(cases)('%s is refused by its name', (_what, text, reason, words) => {
    const [message] = refusalOf(parsePlanText(text), reason)
    expect(message).toMatch(words)
  })

  it('is not mistaken for another program’s because of a name in it', () => {
    expect(parsePlanText('{"format":"portolan","version":1,"name":"<mxfile"}')).toMatchObject({ ok: true })
  })

  it('says line and column when it is not JSON', () => {
    const [message] = refusalOf(parsePlanText('{\n  "format": "portolan",\n  "version": 1,\n}'), 'not-json')
    expect(message).toBe(
      'This is not JSON. Line 4, column 1: expected a field name in double quotes, but there is "}".',
    )
  })

  it('says where it was cut off', () => {
    const [message] = refusalOf(parsePlanText(smallest.slice(0, 40)), 'not-json')
    expect(message).toMatch(/^This is not JSON\. Line 1, column 41: expected .*, but the file ends\.$/)
  })
})

describe('a file that is too much', () => {
  it('is refused over 50 million characters, with its size and the limit', () => {
    const [message] = refusalOf(parsePlanText(' '.repeat(50_000_001)), 'too-large')
    expect(message).toBe('This file has 50,000,001 characters; Portolan opens at most 50,000,000.')
  })

  it('is refused when it is nested 100,000 deep, with the place', () => {
    const [message] = refusalOf(parsePlanText(`{"format":\n${'['.repeat(100_000)}`), 'too-deep')
    expect(message).toMatch(/^Line 2, column 64: /)
  })

  it('may nest 64 deep, and brackets inside texts do not count', () => {
    const nested = `${'['.repeat(63)}${']'.repeat(63)}`
    const text = `{"format":"portolan","version":1,"name":"${'['.repeat(99)}\\"${'{'.repeat(99)}","other":${nested}}`
    expect(parsePlanText(text)).toMatchObject({ ok: true, leftOut: [{ path: '$.other' }] })
  })

  it('is refused with millions of tiny values, before they fill the memory', () => {
    const [message] = refusalOf(parsePlanText(`{"members":[${'0,'.repeat(5_000_000)}0]}`), 'too-large')
    expect(message).toBe('This file has about 5,000,002 values; Portolan opens at most 5,000,000.')
  })

  it('is refused over 100,000 machines', () => {
    const machines = Array.from({ length: 100_001 }, () => 0)
    const [message] = refusalOf(parsePlan({ format: 'portolan', version: 1, machines }), 'too-large')
    expect(message).toBe('This plan has 100,001 machines; Portolan opens at most 100,000.')
  })

  it('is refused over 1,000 views', () => {
    const views = Array.from({ length: 1_001 }, () => 0)
    const [message] = refusalOf(parsePlan({ format: 'portolan', version: 1, views }), 'too-large')
    expect(message).toBe('This plan has 1,001 views; Portolan opens at most 1,000.')
  })
})

describe('a version', () => {
  it('from the future is refused with both versions', () => {
    const [message] = refusalOf(parsePlan({ format: 'portolan', version: 3 }), 'too-new')
    expect(message).toMatch(/version 3; .* version 1\./)
  })

  it.each([undefined, null, '1', 1.5, Number.NaN, 0, -1])('%s is refused as broken', (version) => {
    refusalOf(parsePlan({ format: 'portolan', version }), 'broken')
  })
})

function refusalOf(result: ParseResult, reason: string): readonly string[] {
  expect(result).toMatchObject({ ok: false, reason })
  return result.ok ? [] : result.faults.map((fault) => fault.message)
}
