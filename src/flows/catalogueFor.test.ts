import { describe, expect, test } from 'vitest'
import { backupRule as backup, backupPack as pack } from '#plan/ownPack.test-support.ts'
import type { OwnRule } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { catalogueFor, ownPackFaults } from './catalogueFor.ts'
import { deriveFlows } from './deriveFlows.ts'
import { createFlowCache } from './flowCache.ts'
import { changeRequestOf } from './requestLines.ts'
import { lineOf, planOf } from './scenario.test-support.ts'

const plan = (rules: readonly OwnRule[], packs: readonly string[] = [pack.id]) => ({
  ...planOf({
    machines: {
      v: { roles: 'vmm-server', members: ['V 10.0.0.1'] },
      h: { roles: 'hyperv-host', members: ['H 10.0.0.2'], choices: { domain: 'trusted' } },
    },
    links: ['v - h'],
    packs,
  }),
  ownPacks: [{ ...pack, rules }],
})

describe('a pack of the plan’s own', () => {
  test('adds its flows when it is on, and is offered while it is off', () => {
    const lines = deriveFlows(plan([backup]), vmm2016).filter(({ packs }) => packs.includes(pack.id))
    expect(lines.map(lineOf)).toEqual(['h -> v tcp/6106'])
    expect(lines[0]).toMatchObject({ id: 'l1:h>v:tcp/6106', service: 'Backup', channel: 'backup', sources: [] })
    const off = plan([backup], [])
    expect(deriveFlows(off, vmm2016).map(lineOf)).not.toContain('h -> v tcp/6106')
    const [review] = createFlowCache(vmm2016).of(off).reviews
    expect(review?.offeredPacks).toContainEqual({ pack: pack.id, rules: ['our-backup/backup'] })
  })

  test('stands in the request with its purpose and its source', () => {
    const line = changeRequestOf(plan([backup]), vmm2016).lines.find(({ port }) => port?.from === 6106)
    expect(line?.justification).toBe('The backup agent reports to its server.')
    expect(line?.reference).toBe('Our backup: Backup team, runbook 7')
    expect(line?.packs).toEqual([pack.id])
  })

  test('gives one line with two reasons where the catalogue has the line too', () => {
    const smb = { ...backup, id: 'smb', initiator: 'vmm-server', listener: 'hyperv-host', port: 445 }
    const shared = deriveFlows(plan([smb]), vmm2016).filter(({ port }) => port?.from === 445)
    expect(shared.map(({ reasons }) => reasons.map(({ rule }) => rule))).toEqual([['vmm-host-smb', 'our-backup/smb']])
    expect(ownPackFaults(vmm2016, plan([smb]))).toEqual([])
  })

  test('may be written in the file in a range, and has icmp without a port', () => {
    const { port: _, ...ping } = { ...backup, id: 'ping', transport: 'icmp' as const }
    const lines = deriveFlows(plan([{ ...backup, port: '6106-6107' }, ping]), vmm2016).map(lineOf)
    expect(lines).toEqual(expect.arrayContaining(['h -> v tcp/6106-6107', 'h -> v icmp']))
  })
})

describe('a broken rule gives no flow and is named with its reason', () => {
  const { port: _, ...portless } = backup
  test.each<readonly [string, OwnRule, RegExp]>([
    ['an unknown role', { ...backup, listener: 'toaster' }, /role toaster/],
    ['no port', portless, /no port/],
    ['ICMP with a port', { ...backup, transport: 'icmp' }, /has a port/],
    ['a range as wide as any', { ...backup, port: '1-65535' }, /as wide as any/],
    ['no purpose', { ...backup, purpose: '' }, /empty purpose/],
  ])('%s', (_name, rule, reason) => {
    const broken = plan([{ ...backup, id: 'sound', port: 7000 }, rule])
    const faults = ownPackFaults(vmm2016, broken)
    expect(faults).toEqual([{ pack: pack.id, rule: 1, reason: expect.stringMatching(reason) }])
    const own = deriveFlows(broken, vmm2016).filter(({ packs }) => packs.includes(pack.id))
    expect(own.map(lineOf)).toEqual(['h -> v tcp/7000'])
  })

  test('two rules with one id', () => {
    const faults = ownPackFaults(vmm2016, plan([backup, backup]))
    expect(faults.map(({ rule }) => rule)).toEqual([0, 1])
  })

  test('a pack with the id of a pack of the catalogue, or without a source, gives nothing', () => {
    for (const change of [{ id: 'vmware' }, { source: ' ' }]) {
      const bad = { ...plan([backup], ['vmware', pack.id]), ownPacks: [{ ...pack, ...change }] }
      expect(ownPackFaults(vmm2016, bad).map(({ rule }) => rule)).toContain(undefined)
      expect(deriveFlows(bad, vmm2016).map(lineOf)).not.toContain('h -> v tcp/6106')
    }
  })
})

test('the merged catalogue is the same object for the same packs, and merging it again changes nothing', () => {
  const one = plan([backup])
  const merged = catalogueFor(vmm2016, one)
  expect(catalogueFor(vmm2016, { ownPacks: one.ownPacks })).toBe(merged)
  expect(catalogueFor(merged, one)).toBe(merged)
  expect(catalogueFor(vmm2016, { ownPacks: [] })).toBe(vmm2016)
})

test('the cache follows the plan’s own packs', () => {
  const cache = createFlowCache(vmm2016)
  const before = cache.of(plan([backup]))
  const changed = plan([{ ...backup, port: 6200 }])
  expect(cache.of(changed).flows).toEqual(deriveFlows(changed, vmm2016))
  expect(before.flows).not.toEqual(deriveFlows(changed, vmm2016))
})
