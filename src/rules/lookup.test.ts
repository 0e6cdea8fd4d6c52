import { describe, expect, test } from 'vitest'
import { indexCatalogue, roleConnections, rowFate, rulesBetween } from './lookup.ts'
import { vmm2016 } from './vmm2016/vmm2016.ts'

const index = indexCatalogue(vmm2016)
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

test('the index holds every item under its id, in catalogue order', () => {
  for (const list of [
    'roles',
    'sections',
    'rows',
    'rules',
    'annotations',
    'errata',
    'choices',
    'settings',
    'packs',
  ] as const) {
    expect([...index[list].values()]).toEqual(vmm2016[list])
    expect([...index[list].keys()]).toEqual(ids(vmm2016[list]))
  }
  expect([...index.rulesByPair.values()].flat().length).toBe(vmm2016.rules.length)
})

describe('rulesBetween', () => {
  test('is ordered: the first role starts', () => {
    expect(ids(rulesBetween(index, 'hyperv-host', 'vmm-server'))).toEqual(['host-vmm-bits'])
    expect(ids(rulesBetween(index, 'wds-server', 'vmm-server'))).toEqual(['wds-vmm-pxe'])
    expect(rulesBetween(index, 'vmm-server', 'winpe-agent')).toEqual([])
  })

  test('gives nothing for roles that it does not know', () => {
    expect(rulesBetween(index, 'vmm-server', 'toaster')).toEqual([])
  })

  test('finds every rule from the roles that it names', () => {
    for (const rule of vmm2016.rules) expect(rulesBetween(index, rule.initiator, rule.listener)).toContain(rule)
  })
})

describe('roleConnections', () => {
  test('counts rules of either direction', () => {
    expect(roleConnections(index, 'vmm-server', 'wds-server')).toBe(true)
    expect(roleConnections(index, 'wds-server', 'vmm-server')).toBe(true)
    expect(roleConnections(index, 'wds-server', 'bmc')).toBe(false)
    expect(roleConnections(index, 'vmm-server', 'toaster')).toBe(false)
  })

  test('counts annotations', () => {
    expect(roleConnections(index, 'storage-service', 'vmm-server', [])).toBe(true)
  })

  test('counts a pack when it is named, or when none are', () => {
    expect(roleConnections(index, 'hyperv-host', 'hyperv-host')).toBe(true)
    expect(roleConnections(index, 'hyperv-host', 'hyperv-host', ['host-to-host'])).toBe(true)
    expect(roleConnections(index, 'hyperv-host', 'hyperv-host', ['rpc-dynamic'])).toBe(false)
    expect(roleConnections(index, 'hyperv-host', 'hyperv-host', [])).toBe(false)
  })
})

describe('rowFate', () => {
  test('tells what became of a row: lines, annotations, errata', () => {
    const fate = rowFate(index, 'M9')
    expect(ids(fate.rules)).toEqual(['vmm-wsus-http-8530', 'vmm-wsus-https-8531'])
    expect(ids(fate.errata)).toEqual(['E1', 'E11'])
    expect(fate.annotations).toEqual([])
    expect(ids(rowFate(index, 'F4').annotations)).toEqual(['vmm-file-credssp'])
    expect(ids(rowFate(index, 'F4').errata)).toEqual(['E3'])
  })

  test('T2 and C1, which repeat each other, became the same lines', () => {
    expect(rowFate(index, 'T2').rules).toEqual(rowFate(index, 'C1').rules)
  })

  test('is empty for a row that does not exist', () => {
    expect(rowFate(index, 'M99')).toEqual({ rules: [], annotations: [], errata: [] })
  })
})
