import { describe, expect, test } from 'vitest'
import { formatPortRange } from '#net/port.ts'
import type { Rule } from '../catalogue.ts'
import { rulePort } from '../checkSetting.ts'
import { indexCatalogue, rowFate } from '../lookup.ts'
import { vmm2016 } from './vmm2016.ts'

const index = indexCatalogue(vmm2016)

function lineOf(rule: Rule): string {
  const port = rulePort(index, rule, {})
  return `${rule.initiator} > ${rule.listener} ${rule.transport}${port === null ? '' : `/${formatPortRange(port)}`}`
}

const agentPorts = ['80', '135', '139', '445']
const consolePorts = ['8100', '8101', '8102', '8103']
const lines = (pair: string, transport: string, ports: readonly string[]) =>
  ports.map((port) => `${pair} ${transport}/${port}`)

/** What each row means to a firewall: the catalogue's promise, written out by hand. */
const yields: Record<string, readonly string[]> = {
  M1: lines('vmm-server > hyperv-host', 'tcp', agentPorts),
  M2: ['vmm-server > hyperv-host tcp/443'],
  M3: lines('vmm-server > hyperv-host', 'tcp', ['5985', '5986']),
  M4: ['vmm-server > vm-guest tcp/443'],
  M5: ['vmm-server > vm-guest tcp/5985'],
  M6: ['vmm-server > esx-host tcp/22'],
  M7: ['vmm-server > esxi-host tcp/443'],
  M8: lines('vmm-server > wsus-server', 'tcp', ['80', '443']),
  M9: lines('vmm-server > wsus-server', 'tcp', ['8530', '8531']),
  M10: ['vmm-server > sql-server tcp/1433'],
  M11: lines('vmm-server > load-balancer', 'tcp', ['80', '443']),
  M12: [],
  M13: ['vmm-server > library-server tcp/443', 'library-server > hyperv-host tcp/443'],
  M14: ['vmm-server > bmc tcp/443'],
  M15: ['vmm-server > bmc udp/623'],
  M16: ['vmm-server > hyperv-host icmp'],
  T1: ['hyperv-host > vmm-server tcp/443'],
  T2: lines('vmm-console > vmm-server', 'tcp', consolePorts),
  T3: lines('winpe-agent > vmm-server', 'tcp', ['8101', '8103']),
  T4: ['wds-server > vmm-server tcp/8102'],
  C1: lines('vmm-console > vmm-server', 'tcp', consolePorts),
  C2: ['vmm-console > hyperv-host tcp/2179'],
  C3: ['vmm-console > vcenter tcp/443'],
  F1: lines('vmm-server > file-server', 'tcp', agentPorts),
  F2: ['vmm-server > file-server tcp/443'],
  F3: lines('vmm-server > file-server', 'tcp', ['5985', '5986']),
  F4: [],
}

describe('the effective layer', () => {
  test.each(Object.entries(yields))('row %s', (row, expected) => {
    expect(rowFate(index, row).rules.map(lineOf)).toEqual(expected)
  })

  test('covers all 27 rows and holds nothing else without a pack', () => {
    expect(Object.keys(yields)).toEqual(vmm2016.rows.map(({ id }) => id))
    const expected = new Set(Object.values(yields).flat())
    const shipped = vmm2016.rules.filter(({ pack }) => pack === undefined).map(lineOf)
    expect(new Set(shipped)).toEqual(expected)
    expect(shipped).toHaveLength(expected.size)
  })

  test('annotates the two rows that mean no packet', () => {
    const annotated = vmm2016.annotations.map(({ between, sources }) => [...between, ...sources].join(' '))
    expect(annotated).toEqual(['vmm-server storage-service M12', 'vmm-server file-server F4'])
  })

  test('never opens the misprinted port', () => {
    expect(vmm2016.rules.map(lineOf).filter((line) => line.includes('8540'))).toEqual([])
  })
})

describe('choices', () => {
  const decidedPacks = ['rpc-dynamic', 'host-to-host', 'sql-browser']
  /** The lines between two roles that remain when some choices are made and the packs that choices concern are on. */
  function remaining(pair: string, decided: Record<string, string>): readonly string[] {
    return vmm2016.rules
      .filter(({ pack }) => pack === undefined || decidedPacks.includes(pack))
      .filter(({ when }) => when.every(({ choice, options }) => options.includes(decided[choice] ?? options[0] ?? '')))
      .map(lineOf)
      .filter((line) => line.startsWith(pair))
      .map((line) => line.slice(pair.length + 1))
  }
  const toHost = 'vmm-server > hyperv-host'
  const fromHost = 'hyperv-host > vmm-server'
  const agentLines = ['tcp/80', 'tcp/135', 'tcp/139', 'tcp/445']
  const dynamic = 'tcp/49152-65535'

  test.each([
    [toHost, { domain: 'trusted' }, [...agentLines, 'tcp/443', 'tcp/5985', 'tcp/5986', 'icmp', dynamic]],
    [toHost, { domain: 'untrusted' }, [...agentLines, 'tcp/443', 'tcp/5985', 'tcp/5986', 'icmp', dynamic]],
    [toHost, { domain: 'perimeter' }, ['tcp/443', 'tcp/5986', 'icmp']],
    [toHost, { agent: 'local' }, ['tcp/443', 'tcp/5985', 'tcp/5986', 'icmp']],
    [toHost, { legacy: 'drop' }, ['tcp/135', 'tcp/445', 'tcp/443', 'tcp/5985', 'tcp/5986', 'icmp', dynamic]],
    [fromHost, { domain: 'trusted' }, []],
    [fromHost, { domain: 'untrusted' }, ['tcp/443']],
    [fromHost, { domain: 'perimeter' }, ['tcp/443']],
    [
      'vmm-server > file-server',
      { legacy: 'drop' },
      ['tcp/135', 'tcp/445', 'tcp/443', 'tcp/5985', 'tcp/5986', dynamic],
    ],
    ['vmm-server > wsus-server', {}, ['tcp/80', 'tcp/443', 'tcp/8530', 'tcp/8531']],
    ['vmm-server > wsus-server', { legacy: 'drop', 'wsus-site': 'default-site', 'wsus-ssl': 'off' }, ['tcp/80']],
    ['vmm-server > wsus-server', { 'wsus-site': 'default-site', 'wsus-ssl': 'on' }, ['tcp/443']],
    ['vmm-server > wsus-server', { 'wsus-site': 'wsus-site', 'wsus-ssl': 'off' }, ['tcp/8530']],
    ['vmm-server > wsus-server', { 'wsus-site': 'wsus-site', 'wsus-ssl': 'on' }, ['tcp/8531']],
    ['vmm-server > wsus-server', { 'wsus-ssl': 'on' }, ['tcp/443', 'tcp/8531']],
    ['vmm-server > bmc', {}, ['tcp/443', 'udp/623']],
    ['vmm-server > bmc', { 'bmc-protocol': 'ipmi' }, ['udp/623']],
    ['vmm-server > bmc', { 'bmc-protocol': 'smash' }, ['tcp/443']],
    ['vmm-server > sql-server', { 'sql-instance': 'fixed-port' }, ['tcp/1433']],
    ['vmm-server > sql-server', { 'sql-instance': 'dynamic-port' }, ['udp/1434', dynamic]],
    ['vmm-server > load-balancer', { legacy: 'drop', 'lb-port': 'http' }, ['tcp/80']],
    ['vmm-server > load-balancer', { 'lb-port': 'https' }, ['tcp/443']],
  ])('%s with %j', (pair, decided, expected) => {
    expect(remaining(pair, decided)).toEqual(expected)
  })
})

describe('errata', () => {
  test('are E1 to E21, and a rule that names one rests on a row that it concerns', () => {
    expect(vmm2016.errata.map(({ id }) => id)).toEqual(Array.from({ length: 21 }, (_, number) => `E${number + 1}`))
    for (const { id, rows } of vmm2016.errata.filter((erratum) => erratum.rows.length > 0)) {
      const naming = [...vmm2016.rules, ...vmm2016.annotations].filter((item) => item.errata.includes(id))
      expect(new Set(naming.flatMap(({ sources }) => sources))).toEqual(new Set(rows))
    }
  })

  test('say what is printed: the misprint that they correct stands in the row', () => {
    expect(index.errata.get('E1')).toMatchObject({ printed: index.rows.get('M9')?.cells[1], rows: ['M9'] })
    expect(index.errata.get('E2')?.printed).toBe(index.rows.get('M16')?.cells.join(' | '))
  })
})

describe('words', () => {
  test('the article has sixteen roles, and short names fit', () => {
    expect(vmm2016.roles.filter(({ packs }) => packs === undefined)).toHaveLength(16)
    for (const { shortName } of vmm2016.roles) expect(shortName.length).toBeLessThanOrEqual(16)
  })

  test('no purpose names a port that a setting can change', () => {
    const changeable = vmm2016.settings.map((setting) => setting.default.from).filter((port) => port !== 443)
    for (const { purpose } of vmm2016.rules) {
      expect(
        changeable.filter((port) => new RegExp(`\\b${port}\\b`).test(purpose)),
        purpose,
      ).toEqual([])
    }
  })

  test('every sentence is one, and tells the network team something', () => {
    const sentences = [
      ...vmm2016.roles.map(({ sentence }) => sentence),
      ...vmm2016.rules.flatMap(({ purpose, change }) => [purpose, change.sentence]),
      ...vmm2016.annotations.map(({ sentence }) => sentence),
      ...vmm2016.choices.flatMap(({ options }) => options.map(({ sentence }) => sentence)),
      ...vmm2016.settings.map(({ meaning }) => meaning),
      ...vmm2016.packs.map(({ sentence }) => sentence),
      ...vmm2016.reservedPorts.map(({ reason }) => reason),
    ]
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^\n|]{10,220}\.$/)
  })
})
