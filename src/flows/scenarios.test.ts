import { describe, expect, test } from 'vitest'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { deriveFlows, reviewLink } from './deriveFlows.ts'
import { createFlowCache } from './flowCache.ts'
import type { Sketch } from './scenario.test-support.ts'
import { linesOf, planOf } from './scenario.test-support.ts'

const lines = (sketch: Sketch) => linesOf(sketch, vmm2016)
const pair = (v: string, h: string): Sketch => ({ machines: { v, h }, links: ['v - h'] })

describe('a VMM server and a Hyper-V host', () => {
  const sketch = pair('vmm-server', 'hyperv-host')
  const perimeter = {
    ...sketch,
    machines: { v: 'vmm-server', h: { roles: 'hyperv-host', choices: { domain: 'perimeter' } } },
  }

  test('undecided: all that the article documents, in both directions', () => {
    expect(lines(sketch)).toEqual([
      'v -> h tcp/80',
      'v -> h tcp/135',
      'v -> h tcp/139',
      'v -> h tcp/443',
      'v -> h tcp/445',
      'v -> h tcp/5985',
      'v -> h tcp/5986',
      'v -> h icmp',
      'h -> v tcp/443',
    ])
  })

  test('in the perimeter: 5986, 443 and ping out, 443 back, and nothing for a pushed agent', () => {
    expect(lines(perimeter)).toEqual(['v -> h tcp/443', 'v -> h tcp/5986', 'v -> h icmp', 'h -> v tcp/443'])
  })

  test('in a zone that is a perimeter: the same, without deciding it on the machine', () => {
    const machines = { v: 'vmm-server', h: { roles: 'hyperv-host', zone: 'dmz' } }
    expect(lines({ machines, links: ['v - h'], zones: { dmz: 'perimeter' } })).toEqual(lines(perimeter))
  })

  test('in a trusted domain, agent local, legacy dropped: the minimum', () => {
    const choices = { domain: 'trusted', agent: 'local', legacy: 'drop' }
    expect(lines({ ...sketch, choices })).toEqual([
      'v -> h tcp/443',
      'v -> h tcp/5985',
      'v -> h tcp/5986',
      'v -> h icmp',
    ])
  })

  test('the dynamic range is offered, and joins only with its pack', () => {
    const plan = planOf(sketch)
    const offered = plan.links.flatMap((link) => reviewLink(plan, vmm2016, link).offeredPacks.map(({ pack }) => pack))
    expect(offered).toContain('rpc-dynamic')
    expect(lines({ ...sketch, packs: ['rpc-dynamic'] }).filter((line) => !lines(sketch).includes(line))).toEqual([
      'v -> h tcp/49152-65535',
    ])
  })
})

describe('a Hyper-V host that holds a role with an agent of its own as well', () => {
  const withAgent = ['file-server', 'library-server', 'wds-server']
  const packs = ['remote-library', 'rpc-dynamic', 'pxe-agent']
  const sketch = (role: string, choices: Record<string, string>): Sketch => ({
    machines: { v: 'vmm-server', h: { roles: `hyperv-host+${role}`, choices } },
    links: ['v - h'],
    packs,
  })
  const ofPush = ['80', '135', '139', '445', '49152-65535'].map((port) => `v -> h tcp/${port}`)

  test.each(withAgent)('in the perimeter, %s: nothing for a pushed agent, 5986 alone to control it', (role) => {
    const perimeter = lines(sketch(role, { domain: 'perimeter' }))
    for (const line of [...ofPush, 'v -> h tcp/5985']) expect(perimeter).not.toContain(line)
    expect(perimeter).toEqual(expect.arrayContaining(['v -> h tcp/443', 'v -> h tcp/5986', 'h -> v tcp/443']))
    const trusted = lines(sketch(role, { domain: 'trusted' }))
    expect(trusted).toEqual(expect.arrayContaining([...ofPush, 'v -> h tcp/5985']))
  })

  test.each(withAgent)(
    'with an agent that is installed locally, %s: the one agent is not pushed for the other role',
    (role) => {
      const local = lines(sketch(role, { domain: 'trusted', agent: 'local' }))
      for (const line of ofPush) expect(local).not.toContain(line)
      expect(local).toContain('v -> h tcp/5985')
    },
  )

  test.each(withAgent)('what is decided for hosts says nothing about a %s that is none', (role) => {
    const alone = { machines: { v: 'vmm-server', h: role }, links: ['v - h'], packs }
    const decided = { ...alone, choices: { domain: 'perimeter', agent: 'local' } }
    expect(lines(decided)).toEqual(lines(alone))
    expect(lines(alone)).toEqual(expect.arrayContaining([...ofPush, 'v -> h tcp/5985']))
    const { reviews } = createFlowCache(vmm2016).of(planOf(alone))
    expect(reviews[0]?.openChoices.map(({ choice }) => choice)).toEqual(['legacy'])
  })

  test('a VMM server that is a host, too, decides nothing for the file server', () => {
    const machines = {
      v: { roles: 'vmm-server+hyperv-host', choices: { domain: 'perimeter' } },
      h: { roles: 'hyperv-host+file-server', choices: { domain: 'trusted' } },
    }
    expect(lines({ machines, links: ['v - h'] })).toContain('v -> h tcp/5985')
  })
})

test('a library on the VMM server: M2 and M13 are one flow with both reasons', () => {
  const plan = planOf(pair('vmm-server+library-server', 'hyperv-host'))
  const merged = deriveFlows(plan, vmm2016).filter(({ id }) => id === 'l1:v>h:tcp/443')
  expect(merged).toMatchObject([{ sources: ['M2', 'M13'], errata: ['E4', 'E8'], service: 'HTTPS (BITS)' }])
})

test('a moved BITS port moves M2, M13, T1 and F2, and leaves the guest agent on 443', () => {
  const sketch: Sketch = {
    machines: { v: 'vmm-server', h: 'hyperv-host', l: 'library-server', f: 'file-server', g: 'vm-guest' },
    links: ['v - h', 'v - l', 'l - h', 'v - f', 'v - g'],
    settings: { bits: 8443 },
  }
  const flows = deriveFlows(planOf(sketch), vmm2016)
  const rowsOn = (port: number) =>
    flows
      .filter((flow) => flow.port?.from === port)
      .map(({ initiator, listener, sources }) => `${initiator}>${listener} ${sources}`)
  expect(rowsOn(8443)).toEqual(['v>h M2', 'h>v T1', 'v>l M13', 'l>h M13', 'v>f F2'])
  expect(rowsOn(443)).toEqual(['v>g M4'])
})

test('everything on one machine needs no flow; roles that the rules do not know are passed over', () => {
  const all = vmm2016.roles.map(({ id }) => id).join('+')
  expect(lines({ machines: { v: all }, links: ['v - v'] })).toEqual([])
  expect(lines(pair('vmm-server+quantum-server', 'sql-server'))).toEqual(['v -> h tcp/1433'])
})

test('WSUS: four ports, one after site and SSL are decided', () => {
  const sketch = pair('vmm-server', 'wsus-server')
  expect(lines(sketch)).toEqual(['v -> h tcp/80', 'v -> h tcp/443', 'v -> h tcp/8530', 'v -> h tcp/8531'])
  expect(lines({ ...sketch, choices: { 'wsus-site': 'wsus-site', 'wsus-ssl': 'on' } })).toEqual(['v -> h tcp/8531'])
  const { reviews } = createFlowCache(vmm2016).of(planOf(sketch))
  expect(reviews[0]?.openChoices).toEqual([
    { choice: 'wsus-site', machine: 'h' },
    { choice: 'wsus-ssl', machine: 'h' },
  ])
})

test('a BMC speaks UDP or TCP, listed TCP first', () => {
  expect(lines(pair('vmm-server', 'bmc'))).toEqual(['v -> h tcp/443', 'v -> h udp/623'])
})

test('a console reaches the server, the hosts and vCenter, and T2 and C1 give each port once', () => {
  const machines = { c: 'vmm-console', v: 'vmm-server', h: 'hyperv-host', w: 'vcenter' }
  const flows = deriveFlows(planOf({ machines, links: ['c - v', 'c - h', 'c - w'] }), vmm2016)
  expect(flows.map(({ listener, port, sources }) => `${listener} ${port?.from} ${sources}`)).toEqual([
    'v 8100 T2,C1',
    'v 8101 T2,C1',
    'v 8102 T2,C1',
    'v 8103 T2,C1',
    'h 2179 C2',
    'w 443 C3',
  ])
})

test('bare metal calls the server', () => {
  const machines = { v: 'vmm-server', p: 'winpe-agent', d: 'wds-server' }
  expect(lines({ machines, links: ['v - p', 'v - d'] })).toEqual([
    'p -> v tcp/8101',
    'p -> v tcp/8103',
    'd -> v tcp/8102',
  ])
})

test('a local call is an annotation of its link and no flow', () => {
  const plan = planOf(pair('storage-service', 'vmm-server'))
  const [review] = createFlowCache(vmm2016).of(plan).reviews
  expect(review).toMatchObject({ flows: [], annotations: ['vmm-storage-wmi'] })
})
