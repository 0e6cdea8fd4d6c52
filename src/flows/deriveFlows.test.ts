import { describe, expect, test } from 'vitest'
import type { Trust } from '#plan/plan.ts'
import { deriveFlows, reviewLink } from './deriveFlows.ts'
import type { Sketch } from './scenario.test-support.ts'
import { linesOf, planOf } from './scenario.test-support.ts'
import { tinyCatalogue } from './tinyCatalogue.test-support.ts'

const lines = (sketch: Sketch) => linesOf(sketch, tinyCatalogue)

function review(sketch: Sketch) {
  const plan = planOf(sketch)
  const [link] = plan.links
  if (link === undefined) throw new Error('The sketch has no link.')
  return reviewLink(plan, tinyCatalogue, link)
}

describe('deriveFlows', () => {
  test('an undecided host gets every documented alternative, in both directions', () => {
    expect(lines({ machines: { v: 'server', h: 'host' }, links: ['v - h'] })).toEqual([
      'v -> h tcp/80',
      'v -> h tcp/443',
      'v -> h tcp/5985',
      'v -> h tcp/5986',
      'v -> h icmp',
      'h -> v tcp/443',
    ])
  })

  test('the order of the ends decides which direction comes first', () => {
    const flows = lines({ machines: { v: 'server', h: 'host' }, links: ['h - v'] })
    expect(flows[0]).toBe('h -> v tcp/443')
    expect(flows).toHaveLength(6)
  })

  test('a perimeter host keeps the secure channel and calls back', () => {
    const h = { roles: 'host', choices: { domain: 'perimeter' } }
    expect(lines({ machines: { v: 'server', h }, links: ['v - h'], choices: { legacy: 'drop' } })).toEqual([
      'v -> h tcp/443',
      'v -> h tcp/5986',
      'v -> h icmp',
      'h -> v tcp/443',
    ])
  })

  test.each([
    ['the machine itself', { machine: 'trusted', trust: 'perimeter', plan: 'untrusted' }, 'tcp/5985'],
    ['the zone when the machine is undecided', { trust: 'perimeter', plan: 'trusted' }, 'tcp/5986'],
    ['the plan when nothing else answers', { plan: 'trusted' }, 'tcp/5985'],
    ['the plan when the machine says something unknown', { machine: 'outer space', plan: 'trusted' }, 'tcp/5985'],
  ] as const)('the domain of a host is told by %s', (_name, says, port) => {
    const { machine, trust, plan }: { machine?: string; trust?: Trust; plan: string } = says
    const host = { roles: 'host', zone: 'z', ...(machine === undefined ? {} : { choices: { domain: machine } }) }
    const found = lines({
      machines: { v: 'server', h: host },
      links: ['v - h'],
      zones: { z: trust ?? '' },
      choices: { legacy: 'drop', domain: plan },
    })
    expect(found.filter((line) => line.includes('tcp/598'))).toEqual([`v -> h ${port}`])
  })

  test('a zone does not answer other choices', () => {
    const machines = { v: 'server', s: { roles: 'site', zone: 'z' } }
    expect(lines({ machines, links: ['v - s'], zones: { z: 'trusted' } })).toHaveLength(2)
  })

  test('when both ends are hosts the one that plays the role in the rule decides', () => {
    const machines = {
      v: { roles: 'server+host', choices: { domain: 'trusted' } },
      h: { roles: 'host', choices: { domain: 'perimeter' } },
    }
    expect(lines({ machines, links: ['v - h'], choices: { legacy: 'drop' } })).toEqual([
      'v -> h tcp/443',
      'v -> h tcp/5986',
      'v -> h icmp',
      'h -> v tcp/443',
    ])
  })

  test('when a rule joins two machines of the deciding role, the one that starts decides', () => {
    const machines = {
      g: { roles: 'host', choices: { domain: 'trusted' } },
      h: { roles: 'host', choices: { domain: 'perimeter' } },
    }
    expect(lines({ machines, links: ['g - h'], packs: ['peer'] })).toEqual(['g -> h tcp/443'])
  })

  test('roles on one machine never flow, and a link to itself or to nothing yields none', () => {
    expect(
      lines({ machines: { v: 'server+host', w: 'site' }, links: ['v - w'], choices: { 'site-ssl': 'yes' } }),
    ).toEqual(['v -> w tcp/8531'])
    expect(lines({ machines: { v: 'server+host' }, links: ['v - v', 'v - gone'] })).toEqual([])
  })

  test('rules on the same port become one flow with all reasons in catalogue order', () => {
    const machines = { v: 'server', h: 'host+library' }
    const flows = deriveFlows(planOf({ machines, links: ['v - h'] }), tinyCatalogue)
    const merged = flows.find(({ id }) => id === 'l1:v>h:tcp/443')
    expect(merged).toMatchObject({
      link: 'l1',
      service: 'HTTPS',
      channel: 'data',
      sources: ['R2', 'R3'],
      errata: ['X1', 'X2'],
      packs: [],
    })
    expect(merged?.reasons.map(({ rule }) => rule)).toEqual(['library-files', 'host-files'])
  })

  test('a setting moves exactly the rules that use it', () => {
    const machines = { v: 'server', h: 'host', c: 'console' }
    const links = ['v - h', 'c - h']
    const moved = lines({ machines, links, settings: { bits: 8443 } })
    expect(moved.filter((line) => line.endsWith('tcp/8443'))).toEqual(['v -> h tcp/8443', 'h -> v tcp/8443'])
    expect(moved).toContain('c -> h tcp/443')
  })

  test.each([5986, 0, 65536, '1-2', 'x', -1, 1.5])('the setting value %j is refused and the default stays', (bits) => {
    const sketch = { machines: { v: 'server', l: 'library' }, links: ['v - l'], settings: { bits } }
    expect(lines(sketch)).toEqual(['v -> l tcp/443'])
  })

  test('a pack joins only when it is on', () => {
    const sketch = { machines: { v: 'server', h: 'host' }, links: ['v - h'] }
    expect(lines({ ...sketch, packs: ['rpc', 'nobody knows'] })).toContain('v -> h tcp/49152-65535')
    expect(lines({ ...sketch, packs: ['rpc'], settings: { dynamic: '50000-50100' } })).toContain(
      'v -> h tcp/50000-50100',
    )
    expect(lines(sketch).filter((line) => line.includes('-65535'))).toEqual([])
  })

  test('roles the catalogue does not know are ignored, and a role named twice counts once', () => {
    const plain = lines({ machines: { v: 'server', h: 'host' }, links: ['v - h'] })
    expect(lines({ machines: { v: 'server+toString+server', h: 'mainframe+host' }, links: ['v - h'] })).toEqual(plain)
  })

  test('flow ids name link, machines, transport and port', () => {
    const flows = deriveFlows(planOf({ machines: { v: 'server', h: 'host' }, links: ['v - h'] }), tinyCatalogue)
    expect(flows.map(({ id }) => id)).toContain('l1:v>h:tcp/443')
    expect(flows.map(({ id }) => id)).toContain('l1:v>h:icmp')
    expect(new Set(flows.map(({ id }) => id)).size).toBe(flows.length)
  })
})

describe('reviewLink', () => {
  test('says what a choice leaves out', () => {
    const h = { roles: 'host', choices: { domain: 'trusted' } }
    expect(review({ machines: { v: 'server', h }, links: ['v - h'] }).leftOut).toEqual([
      { rule: 'host-secure', initiator: 'v', listener: 'h', choice: 'domain', option: 'trusted' },
      { rule: 'host-back', initiator: 'h', listener: 'v', choice: 'domain', option: 'trusted' },
    ])
  })

  test('says which choices are open and where they are decided', () => {
    const { openChoices } = review({ machines: { v: 'server', h: 'host' }, links: ['v - h'] })
    expect(openChoices).toEqual([{ choice: 'domain', machine: 'h' }, { choice: 'legacy' }])
  })

  test('a decided choice is not open, and a choice no rule depends on is never open', () => {
    const sketch = { machines: { v: 'server', h: 'host' }, links: ['v - h'] }
    expect(review({ ...sketch, choices: { domain: 'trusted', legacy: 'drop' } }).openChoices).toEqual([])
    expect(review({ machines: { c: 'console', h: 'host' }, links: ['c - h'] }).openChoices).toEqual([])
  })

  test('offers the packs that are off and would add rules here', () => {
    const sketch = { machines: { v: 'server', h: 'host' }, links: ['v - h'] }
    expect(review(sketch).offeredPacks).toEqual([{ pack: 'rpc', rules: ['rpc'] }])
    expect(review({ ...sketch, packs: ['rpc'] }).offeredPacks).toEqual([])
    const hosts = { machines: { g: 'host', h: 'host' }, links: ['g - h'] }
    expect(review(hosts).offeredPacks).toEqual([{ pack: 'peer', rules: ['peer'] }])
    const apart = { ...hosts, choices: { domain: 'perimeter' } }
    expect(review(apart)).toMatchObject({ offeredPacks: [], leftOut: [] })
    expect(review({ ...apart, packs: ['peer'] }).leftOut).toHaveLength(2)
  })

  test('shows annotations of the pair of roles in either order', () => {
    expect(review({ machines: { l: 'library', s: 'site' }, links: ['s - l'] })).toMatchObject({
      flows: [],
      annotations: ['local'],
    })
    expect(review({ machines: { l: 'library', h: 'host' }, links: ['l - h'] }).annotations).toEqual([])
  })

  test('has the flows that deriveFlows gives the link', () => {
    const plan = planOf({ machines: { v: 'server', h: 'host', s: 'site' }, links: ['v - h', 's - v'] })
    const flows = plan.links.flatMap((link) => reviewLink(plan, tinyCatalogue, link).flows)
    expect(flows).toEqual(deriveFlows(plan, tinyCatalogue))
  })
})
