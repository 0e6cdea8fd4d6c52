import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { consolidate } from '#flows/consolidation.ts'
import { deriveFlows } from '#flows/deriveFlows.ts'
import { handedOver } from '#flows/handedOver.ts'
import { planOf } from '#flows/scenario.test-support.ts'
import { finish } from '#flows/steps.ts'
import { tinyCatalogue } from '#flows/tinyCatalogue.test-support.ts'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { exportPlan } from '../renderExport.ts'
import { hostileText } from '../request.test-support.ts'
import { reportHtml, reportSteps } from './planReport.ts'

const sketched: Plan = {
  ...planOf({
    machines: {
      v: { roles: 'server', name: 'VMM01', zone: 'z', members: ['VMM01 10.0.1.10'] },
      h: { roles: 'host', name: 'Rack 1', zone: 'y', members: ['HV01 10.0.2.11', 'HV02 10.0.2.12'] },
      k: { roles: 'host', name: 'Rack 2', zone: 'y', members: ['HV03 10.0.2.13'] },
    },
    links: ['v - h', 'v - k'],
    zones: { z: 'trusted', y: 'perimeter' },
    request: { requester: 'Kim Example', ticket: 'CHG0012345', justification: 'New racks' },
  }),
  name: 'Small lab',
  firewalls: [{ id: 'f', name: 'FW-EDGE', owner: 'Network team' }],
  boundaries: [{ between: ['y', 'z'], firewalls: ['f'] }],
}
const flows = deriveFlows(sketched, tinyCatalogue)
const [first, second] = flows
if (!first || !second) throw new Error('The sketch has flows.')
const plan: Plan = {
  ...sketched,
  decisions: [
    { flow: first.id, state: 'rejected', note: 'Not with us' },
    { flow: second.id, state: 'reviewed', note: 'Agreed', by: 'Kim' },
  ],
}

const write = (of: Plan = plan) => finish(reportHtml(finish(reportSteps(of, tinyCatalogue, { date: '2026-01-31' }))))
const sectionOf = (html: string, id: string) =>
  new RegExp(`<section id="${id}".*?</section>`, 's').exec(html)?.[0] ?? ''
const tagsOf = (html: string) => [...html.matchAll(/<\/?[\w:!]+/g)].map(([tag]) => tag)

/** Nothing runs, nothing is fetched, and links within the page lead somewhere. */
function expectHarmless(html: string): void {
  const harm = /<(script|link|iframe|object|embed|foreignObject|img|base|form)\b|<[^>]*\son\w+=|="javascript:/gi
  expect(html.match(harm)).toBeNull()
  for (const [, address] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
    if (address?.startsWith('#')) expect(html).toContain(`id="${address.slice(1)}"`)
    else expect(address).toMatch(/^https:\/\/learn\.microsoft\.com\//)
  }
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
}

describe('a report', () => {
  const html = write()

  test('says who asks for what, and is one file that fetches nothing', () => {
    expectHarmless(html)
    for (const text of ['Small lab', '2026-01-31', 'Kim Example', 'CHG0012345', 'New racks', '3 machines, 4 computers'])
      expect(html).toContain(text)
    expect(html).toContain('<svg ')
    expect(write()).toBe(html)
  })

  test('tells flows apart that are asked for with other reasons', () => {
    const links = sketched.links.map((link, at) => ({
      ...link,
      flows: [
        { initiator: 'v', transport: 'tcp' as const, port: 8443, service: 'Backup', reason: `As agreed in CHG${at}` },
      ],
    }))
    const told = sectionOf(write({ ...sketched, links }), 'flows')
    expect(told).toContain('As agreed in CHG0')
    expect(told).toContain('As agreed in CHG1')
  })

  test('has every row of the request, under its firewall', () => {
    const request = sectionOf(html, 'request')
    const { rows } = consolidate(plan, tinyCatalogue, 'rules')
    expect(rows.length).toBeGreaterThan(1)
    for (const { id } of rows) expect(request).toContain(id)
    expect(request).toContain('Firewall: FW-EDGE')
    expect(request).toContain('(Network team)')
    // What stands above the table is not said again in each row.
    expect(request.match(/FW-EDGE/g)).toHaveLength(1)
    expect(request).toMatch(/Source: <span class="code"><a href="#source-/)
  })

  test('says what changed since the last request, in rows as those of its file, and on the drawing', () => {
    expect(html).not.toContain('Changes since the last request')
    const before = { ...plan, links: plan.links.filter(({ id }) => id === 'l1') }
    const note = { id: 'q1', date: '2026-01-01', by: 'Kim', note: 'First racks' }
    const since = { ...plan, requests: [handedOver(consolidate(before, tinyCatalogue, 'rules'), note)] }
    const added = sectionOf(write(since), 'changes')
    const { rows } = exportPlan(since, tinyCatalogue, 'csv', { profile: 'delta' })
    expect(added.match(/<tbody>|<tr>/g)).toHaveLength(rows + 2)
    expect(added).toContain(`${rows} rows to add, 0 to remove`)
    expect(added).toContain('2026-01-01 (<bdi>Kim</bdi>, <bdi>First racks</bdi>).')
    expect(sectionOf(write(since), 'drawing')).toContain('+ new')
    const removed = { ...since, links: [], decisions: [] }
    expect(sectionOf(write(removed), 'changes')).toContain('<h3 class="part">To remove</h3>')
    expect(sectionOf(write(removed), 'changes')).toContain('Not needed any more; it was requested on 2026-01-01.')
    for (const one of [since, removed]) expectHarmless(write(one))
  })

  test('tells many computers once, as a group that the rows name', () => {
    const members = Array.from({ length: 30 }, (_, at) => ({ name: `HV${at}`, address: `10.0.2.${at + 101}` }))
    const many = { ...plan, machines: plan.machines.map((one) => (one.id === 'h' ? { ...one, members } : one)) }
    const request = sectionOf(write(many), 'request')
    expect(request).toMatch(/<a href="#group-1">Group 1<\/a> \(3[01] computers\)/)
    expect(request.match(/10\.0\.2\.130\b/g)).toHaveLength(request.match(/id="group-/g)?.length ?? 0)
    expectHarmless(write(many))
  })

  test('has the flows of each link, and tells like links once', () => {
    const decided = sectionOf(html, 'flows')
    expect(decided).toContain('<span class="rejected">rejected</span>')
    expect(decided).toContain('Agreed (Kim)')
    const noted = plan.links.map((link) => (link.id === 'l1' ? { ...link, note: 'By cable' } : link))
    expect(sectionOf(write({ ...plan, links: noted }), 'flows')).toContain('Note: <bdi>By cable</bdi>')
    const alike = sectionOf(write({ ...plan, decisions: [] }), 'flows')
    expect(alike).toContain('VMM01 and 2 machines alike')
    expect(alike).toContain('Rack 1, Rack 2')
    expect(alike.match(/<h3>/g)).toHaveLength(1)
  })

  test('has decisions, problems, places and the printed rows with their errata', () => {
    expect(sectionOf(html, 'decisions')).toContain('Not with us')
    expect(sectionOf(html, 'problems')).toMatch(/<h3 class="(error|warning|info)">/)
    expect(sectionOf(html, 'machines')).toContain('10.0.2.12')
    expect(sectionOf(html, 'places')).toContain('FW-EDGE')
    const sources = sectionOf(html, 'sources')
    for (const id of new Set(flows.flatMap((flow) => [...flow.sources, ...flow.errata])))
      expect(sources).toContain(`id="source-${id}"`)
  })

  test('of an empty plan says so everywhere', () => {
    const empty = write(emptyPlan('', tinyCatalogue.id))
    expectHarmless(empty)
    for (const text of ['unnamed plan', 'Nothing is drawn yet.', 'Nothing is requested.', 'None were found.'])
      expect(empty).toContain(text)
  })
})

test('law: whatever the names, the report has the same tags and shows them as text', () => {
  const named = (name: string): Plan => ({
    ...plan,
    name,
    zones: plan.zones.map((zone) => ({ ...zone, name })),
    machines: plan.machines.map((machine, at) => ({ ...machine, name, members: [{ name, address: `10.0.0.${at}` }] })),
    firewalls: [{ id: 'f', name, owner: name, queue: name }],
    decisions: plan.decisions.map((decision) => ({ ...decision, note: name, by: name })),
    request: { requester: name, owner: name, ticket: name, justification: name },
    requests: [{ id: 'q1', date: '2026-01-01', by: name, note: name, rows: [] }],
  })
  // Problems compare names, so that some come and go with them; rows stand in the order of ids, which the firewall's name is part of.
  const shape = (html: string) => tagsOf(html.replace(/<section id="problems".*?<\/section>/s, '')).sort()
  const usual = shape(write(named('A')))
  fc.assert(
    fc.property(
      hostileText.filter((text) => text.trim() !== ''),
      (text) => {
        const html = write(named(text))
        expectHarmless(html)
        expect(html).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u)
        expect(shape(html)).toEqual(usual)
      },
    ),
    { numRuns: 60 },
  )
})
