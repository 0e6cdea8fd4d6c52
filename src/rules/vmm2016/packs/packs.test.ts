import { describe, expect, test } from 'vitest'
import { formatPortRange } from '#net/port.ts'
import type { Rule } from '../../catalogue.ts'
import { rulePort } from '../../checkSetting.ts'
import { indexCatalogue, offeredRoles } from '../../lookup.ts'
import { vmm2016 } from '../vmm2016.ts'

const index = indexCatalogue(vmm2016)
const dynamic = '49152-65535'

function portOf(rule: Rule): string {
  const port = rulePort(index, rule, {})
  return port === null ? rule.transport : `${rule.transport}/${formatPortRange(port)}`
}

/** A pack's lines as text: pair of roles → ports, in catalogue order. */
function linesOf(pack: string): Record<string, string> {
  const pairs: Record<string, string[]> = {}
  for (const rule of vmm2016.rules.filter((one) => one.pack === pack)) {
    const pair = `${rule.initiator} > ${rule.listener}`
    pairs[pair] = [...(pairs[pair] ?? []), portOf(rule)]
  }
  return Object.fromEntries(Object.entries(pairs).map(([pair, ports]) => [pair, ports.join(' ')]))
}

const nodes = `udp/3343 tcp/3343 tcp/135 tcp/${dynamic} udp/${dynamic} udp/137 tcp/445 icmp`
const fourSites = 'tcp/80 tcp/443 tcp/8530 tcp/8531'
const dns = 'tcp/53 udp/53'
const controller = `tcp/88 udp/88 tcp/389 udp/389 tcp/636 tcp/3268 tcp/3269 tcp/445 tcp/135 tcp/${dynamic} icmp`
const push = `tcp/5723 tcp/135 tcp/${dynamic} udp/137-138 tcp/139 tcp/445`

/** What each pack adds, written out by hand. */
const adds: Record<string, Record<string, string>> = {
  'rpc-dynamic': {
    'vmm-server > hyperv-host': `tcp/${dynamic}`,
    'vmm-server > file-server': `tcp/${dynamic}`,
    'vmm-server > library-server': `tcp/135 tcp/${dynamic}`,
  },
  'host-to-host': { 'hyperv-host > hyperv-host': 'tcp/443' },
  'live-migration': { 'hyperv-host > hyperv-host': 'tcp/6600 tcp/445' },
  'failover-cluster': {
    'hyperv-host > hyperv-host': nodes,
    'vmm-server > vmm-server': nodes,
    'sql-server > sql-server': nodes,
    'file-server > file-server': nodes,
  },
  'remote-library': {
    'vmm-server > library-server': 'tcp/80 tcp/135 tcp/139 tcp/445 tcp/5985 tcp/5986',
    'hyperv-host > library-server': 'tcp/443',
  },
  vmware: {
    'vmm-server > vcenter': 'tcp/443',
    'vcenter > vmm-server': 'tcp/443',
    'vmm-server > esxi-host': 'tcp/22',
    'esxi-host > hyperv-host': 'tcp/443 tcp/445',
    'esxi-host > vmm-server': 'tcp/443',
  },
  'wsus-clients': {
    'hyperv-host > wsus-server': fourSites,
    'library-server > wsus-server': fourSites,
    'wds-server > wsus-server': fourSites,
  },
  'wsus-upstream': {
    'wsus-server > microsoft-update': 'tcp/80 tcp/443',
    'wsus-server > upstream-wsus': 'tcp/8530 tcp/8531',
  },
  'pxe-boot': { 'pxe-client > wds-server': 'udp/67 udp/69 udp/4011 udp/64001-65000' },
  'pxe-agent': {
    'vmm-server > wds-server': `tcp/80 tcp/135 tcp/${dynamic} tcp/139 tcp/445 tcp/443 tcp/5985 tcp/5986`,
  },
  directory: {
    'vmm-server > dns-server': dns,
    'vmm-server > domain-controller': controller,
    'vmm-console > dns-server': dns,
    'vmm-console > domain-controller': controller,
    'hyperv-host > dns-server': dns,
    'hyperv-host > domain-controller': controller,
    'file-server > dns-server': dns,
    'file-server > domain-controller': controller,
  },
  'directory-powershell': {
    'vmm-server > domain-controller': 'tcp/9389',
    'vmm-console > domain-controller': 'tcp/9389',
    'hyperv-host > domain-controller': 'tcp/9389',
    'file-server > domain-controller': 'tcp/9389',
  },
  'sql-browser': { 'vmm-server > sql-server': `udp/1434 tcp/${dynamic}` },
  'sql-always-on': { 'sql-server > sql-server': 'tcp/5022' },
  'smi-s': { 'storage-service > smis-provider': 'tcp/5989', 'vmm-server > smis-provider': 'tcp/5989' },
  'smb-storage': { 'hyperv-host > file-server': 'tcp/445' },
  scom: {
    'vmm-server > scom-server': 'tcp/5724 tcp/5723',
    'hyperv-host > scom-server': 'tcp/5723',
  },
  'scom-push': { 'scom-server > vmm-server': push, 'scom-server > hyperv-host': push },
  spf: { 'tenant-portal > spf-server': 'tcp/8090', 'spf-server > vmm-server': 'tcp/8100' },
  ipam: { 'vmm-server > ipam-server': 'tcp/48885 tcp/5985' },
}

describe('packs', () => {
  test.each(Object.entries(adds))('%s adds its lines and no other', (pack, expected) => {
    expect(linesOf(pack)).toEqual(expected)
  })

  test('are those written out here', () => {
    expect(vmm2016.packs.map(({ id }) => id)).toEqual(Object.keys(adds))
  })

  test('name a document for each line, and an inferred one says so', () => {
    for (const { id, source, purpose } of vmm2016.rules.filter(({ pack }) => pack !== undefined)) {
      expect(source, id).toMatch(/^(Microsoft|MicrosoftDocs)[ /][^\n|]{10,}$/)
      if (source?.includes('inferred')) expect(purpose, id).toContain('inferred')
    }
  })

  test('ask for the endpoint mapper wherever they ask for the dynamic range that it hands out', () => {
    const ranges = vmm2016.rules.filter(
      ({ pack, transport, port }) =>
        pack !== 'sql-browser' && transport === 'tcp' && port.kind === 'setting' && port.setting === 'rpc-dynamic',
    )
    for (const { initiator, listener, when } of ranges) {
      const mapper = vmm2016.rules.find(
        (rule) => rule.initiator === initiator && rule.listener === listener && portOf(rule) === 'tcp/135',
      )
      expect(mapper?.when, `${initiator} > ${listener}`).toEqual(when)
    }
    expect(ranges).toHaveLength(14)
  })

  test('give every port that the article gives a setting from that setting', () => {
    const numbers = new Map([
      [5985, 'wsman'],
      [1433, 'sql'],
      [8100, 'wcf-console'],
      [2179, 'vmconnect'],
    ])
    const fixed = vmm2016.rules.filter(
      ({ id, pack, port }) =>
        pack !== undefined && id !== 'vmm-ipam-winrm' && port.kind === 'fixed' && numbers.has(port.range.from),
    )
    expect(fixed.map(({ id }) => id)).toEqual([])
  })
})

describe('roles that packs bring', () => {
  test('are on offer while one of their packs is on', () => {
    const offered = (...packs: string[]) => offeredRoles(index, packs).map(({ id }) => id)
    expect(offered()).toHaveLength(16)
    expect(offered('scom-push')).toEqual([...offered(), 'scom-server'])
    expect(offered('directory')).toEqual([...offered(), 'domain-controller', 'dns-server'])
    expect(offered('directory-powershell')).toEqual([...offered(), 'domain-controller'])
    expect(offered(...vmm2016.packs.map(({ id }) => id))).toHaveLength(vmm2016.roles.length)
  })

  test('name every pack that has a line for them', () => {
    for (const { id, packs } of vmm2016.roles.filter((role) => role.packs !== undefined)) {
      const joining = vmm2016.rules.filter(({ initiator, listener }) => initiator === id || listener === id)
      expect(new Set(packs), id).toEqual(new Set(joining.map(({ pack }) => pack)))
    }
  })
})
