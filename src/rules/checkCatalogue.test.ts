import { describe, expect, test } from 'vitest'
import type { Catalogue, Rule } from './catalogue.ts'
import { checkCatalogue } from './checkCatalogue.ts'
import { vmm2016 } from './vmm2016/vmm2016.ts'

test('the shipped catalogue is sound', () => {
  expect(checkCatalogue(vmm2016)).toEqual([])
})

function changed(id: string, change: Partial<Rule>): Catalogue {
  return altered('rules', (rules) => rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)))
}

function altered<K extends keyof Catalogue>(key: K, alter: (value: Catalogue[K]) => Catalogue[K]): Catalogue {
  return { ...vmm2016, [key]: alter(vmm2016[key]) }
}

function withRule(change: Partial<Rule>): Catalogue {
  return altered('rules', (rules) =>
    rules.flatMap((rule) => (rule.id === 'vmm-sql-tds' ? [rule, { ...rule, ...change }] : rule)),
  )
}

describe('a broken catalogue is caught', () => {
  const broken: readonly (readonly [string, Catalogue, kind: string, item: string])[] = [
    [
      'a row that nothing uses',
      altered('rows', (rows) => [...rows, { id: 'F5', section: 'F', cells: ['a', 'b', 'c'] }]),
      'unused-row',
      'F5',
    ],
    [
      'two rules with one id',
      withRule({ port: { kind: 'fixed', range: { from: 9, to: 9 } } }),
      'duplicate-id',
      'vmm-sql-tds',
    ],
    [
      'two options with one id',
      altered('choices', (choices) => choices.map((one) => ({ ...one, options: [...one.options, ...one.options] }))),
      'duplicate-id',
      'trusted',
    ],
    [
      'port 0',
      changed('vmm-host-smb', { port: { kind: 'fixed', range: { from: 0, to: 0 } } }),
      'bad-port',
      'vmm-host-smb',
    ],
    [
      'port 65536',
      changed('vmm-host-smb', { port: { kind: 'fixed', range: { from: 65536, to: 65536 } } }),
      'bad-port',
      'vmm-host-smb',
    ],
    [
      'half a port',
      changed('vmm-host-smb', { port: { kind: 'fixed', range: { from: 44.5, to: 44.5 } } }),
      'bad-port',
      'vmm-host-smb',
    ],
    [
      'a default range that runs backwards',
      altered('settings', (all) => all.map((one) => (one.range ? { ...one, default: { from: 9, to: 8 } } : one))),
      'bad-port',
      'rpc-dynamic',
    ],
    ['an unknown initiator', changed('vmm-host-smb', { initiator: 'x' }), 'unknown-reference', 'vmm-host-smb'],
    ['an unknown listener', changed('vmm-host-smb', { listener: 'x' }), 'unknown-reference', 'vmm-host-smb'],
    ['an unknown row', changed('vmm-host-smb', { sources: ['M99'] }), 'unknown-reference', 'vmm-host-smb'],
    ['an unknown erratum', changed('vmm-host-smb', { errata: ['E99'] }), 'unknown-reference', 'vmm-host-smb'],
    ['an unknown pack', changed('vmm-host-smb', { pack: 'x' }), 'unknown-reference', 'vmm-host-smb'],
    [
      'an unknown setting',
      changed('vmm-host-smb', { port: { kind: 'setting', setting: 'x' } }),
      'unknown-reference',
      'vmm-host-smb',
    ],
    [
      'an unknown choice',
      changed('vmm-host-smb', { when: [{ choice: 'x', options: ['y'] }] }),
      'unknown-reference',
      'vmm-host-smb',
    ],
    [
      'an unknown option',
      changed('vmm-host-smb', { when: [{ choice: 'domain', options: ['y'] }] }),
      'unknown-reference',
      'vmm-host-smb',
    ],
    [
      'an end that decides for the plan',
      changed('vmm-host-smb', { when: [{ choice: 'legacy', options: ['keep'], at: 'listener' }] }),
      'unknown-reference',
      'vmm-host-smb',
    ],
    [
      'an option that is ruled out by an unknown option',
      altered('choices', (all) =>
        all.map((one) => ({
          ...one,
          options: one.options.map((option) => ({
            ...option,
            notWith: { choice: 'domain', options: ['x'], why: 'No.' },
          })),
        })),
      ),
      'unknown-reference',
      'domain/trusted',
    ],
    ['an unknown twin', changed('vmm-host-smb', { sameLineAs: ['x'] }), 'unknown-reference', 'vmm-host-smb'],
    [
      'an annotation of an unknown role',
      altered('annotations', (all) => all.map((one) => ({ ...one, between: ['vmm-server', 'x'] as const }))),
      'unknown-reference',
      'vmm-storage-wmi',
    ],
    [
      'an erratum about an unknown row',
      altered('errata', (all) => all.map((one) => (one.id === 'E1' ? { ...one, rows: ['M99'] } : one))),
      'unknown-reference',
      'E1',
    ],
    [
      'a choice of an unknown role',
      altered('choices', (all) => all.map((one) => ({ ...one, role: 'x' }))),
      'unknown-reference',
      'domain',
    ],
    [
      'a choice whose least privilege is no option of it',
      altered('choices', (all) => all.map((one) => ({ ...one, leastPrivilege: { prefer: ['x'], why: 'No.' } }))),
      'unknown-reference',
      'domain',
    ],
    [
      'a row of an unknown section',
      altered('sections', (all) => all.filter(({ id }) => id !== 'F')),
      'unknown-reference',
      'F1',
    ],
    ['an erratum that nothing names', changed('vmm-wsus-http-8530', { errata: [] }), 'unused-erratum', 'E1'],
    [
      'a role that nothing joins',
      altered('rules', (rules) => rules.filter(({ listener }) => listener !== 'bmc')),
      'unused-role',
      'bmc',
    ],
    ['TCP without a port', changed('vmm-host-smb', { port: { kind: 'none' } }), 'transport-and-port', 'vmm-host-smb'],
    [
      'ICMP with a port',
      changed('vmm-host-ping', { port: { kind: 'fixed', range: { from: 7, to: 7 } } }),
      'transport-and-port',
      'vmm-host-ping',
    ],
    ['a line of the article without a row', changed('vmm-host-smb', { sources: [] }), 'missing-source', 'vmm-host-smb'],
    [
      'a pack without a source',
      altered('packs', (all) => all.map((one) => ({ ...one, source: ' ' }))),
      'missing-source',
      'host-to-host',
    ],
    [
      'a range as wide as any',
      changed('vmm-host-smb', { port: { kind: 'fixed', range: { from: 1, to: 65535 } } }),
      'bad-port',
      'vmm-host-smb',
    ],
    ['a line that does not say why', changed('vmm-host-smb', { purpose: ' ' }), 'empty-words', 'vmm-host-smb'],
    [
      'a line of a pack without a document',
      changed('host-host-bits', { source: ' ' }),
      'missing-source',
      'host-host-bits',
    ],
    [
      'a role that names an unknown pack',
      altered('roles', (all) => all.map((one) => (one.id === 'dns-server' ? { ...one, packs: ['x'] } : one))),
      'unknown-reference',
      'dns-server',
    ],
    [
      'a role that names a pack without a rule for it',
      altered('roles', (all) => all.map((one) => (one.id === 'dns-server' ? { ...one, packs: ['ipam'] } : one))),
      'unused-role',
      'dns-server',
    ],
    [
      'a role of the article that names a pack',
      altered('roles', (all) => all.map((one) => (one.id === 'bmc' ? { ...one, packs: ['ipam'] } : one))),
      'unused-role',
      'bmc',
    ],
    ['two rules with the same line', withRule({ id: 'twin' }), 'unnamed-same-line', 'twin'],
    [
      'a rule on a number with the same line as one on a setting',
      withRule({ id: 'twin', port: { kind: 'fixed', range: { from: 1433, to: 1433 } }, sameLineAs: ['vmm-sql-tds'] }),
      'unnamed-same-line',
      'vmm-sql-tds',
    ],
    [
      'a choice on which nothing depends',
      altered('rules', (rules) => rules.map((rule) => ({ ...rule, when: [] }))),
      'idle-choice',
      'domain',
    ],
    [
      'an option that does nothing and says nothing',
      altered('choices', (all) =>
        all.map((one) => ({ ...one, options: [...one.options, { id: 'third', name: 'Third', sentence: '' }] })),
      ),
      'idle-choice',
      'legacy/third',
    ],
    [
      'a reserved default',
      altered('settings', (all) => all.map((one) => ({ ...one, default: { from: 5986, to: 5986 } }))),
      'bad-default',
      'wsman',
    ],
    [
      'a range as the default of a single port',
      altered('settings', (all) => all.map((one) => ({ ...one, default: { from: 1, to: 2 } }))),
      'bad-default',
      'wsman',
    ],
  ]

  test.each(broken)('%s', (_, catalogue, kind, item) => {
    const findings = checkCatalogue(catalogue)
    expect(findings.map((finding) => ({ kind: finding.kind, item: finding.item }))).toContainEqual({ kind, item })
    for (const finding of findings) expect(finding.sentence).toMatch(/^.{10,}\.$/)
  })
})

test('two rules with the same line that name each other are fine', () => {
  const catalogue = altered('rules', (rules) =>
    rules.flatMap((rule) =>
      rule.id === 'vmm-sql-tds'
        ? [
            { ...rule, sameLineAs: ['twin'] },
            { ...rule, id: 'twin', sameLineAs: [rule.id] },
          ]
        : rule,
    ),
  )
  expect(checkCatalogue(catalogue)).toEqual([])
})
