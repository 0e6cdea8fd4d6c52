import { describe, expect, test } from 'vitest'
import { addOwnPack } from '#plan/operations/packOperations.ts'
import { backupPack as pack, backupRule as rule } from '#plan/ownPack.test-support.ts'
import { emptyPlan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { readPack } from './readPack.ts'

const read = (value: unknown) => readPack(JSON.stringify(value), vmm2016)

test('a sound file is a pack that a plan takes over', () => {
  const reading = read({ $schema: 'portolan-pack.schema.json', ...pack })
  expect(reading).toEqual({ ok: true, pack })
  if (!reading.ok) throw new Error('It was refused.')
  expect(addOwnPack(emptyPlan('P', 'vmm-2016'), reading.pack)).toMatchObject({ ok: true, plan: { ownPacks: [pack] } })
})

describe('a faulty file is refused with the place and a sentence', () => {
  const { port: _, ...portless } = rule
  test.each<readonly [string, unknown, string, RegExp]>([
    ['a list', [pack], '$', /is an object/],
    ['a plan', { format: 'portolan', version: 1 }, '$.format', /plan, not a pack/],
    ['no source', { ...pack, source: undefined }, '$', /"source" is missing/],
    ['a blank source', { ...pack, source: ' ' }, '$', /names no source/],
    ['a name that is no text', { ...pack, name: 7 }, '$.name', /text/],
    ['rules that are no list', { ...pack, rules: rule }, '$.rules', /must be a list/],
    [
      'an unknown transport',
      { ...pack, rules: [rule, { ...rule, id: 'b', transport: 'sctp' }] },
      '$.rules[1].transport',
      /"tcp", "udp" or "icmp"/,
    ],
    ['a port that is none', { ...pack, rules: [{ ...rule, port: 70000 }] }, '$.rules[0].port', /1 to 65535/],
    ['no port for TCP', { ...pack, rules: [portless] }, '$.rules[0].port', /needs a port/],
    ['a port for ICMP', { ...pack, rules: [{ ...rule, transport: 'icmp' }] }, '$.rules[0].port', /no ports/],
    ['two rules with one id', { ...pack, rules: [rule, rule] }, '$.rules[1].id', /same id/],
    [
      'an unknown field',
      { ...pack, rules: [{ ...rule, when: 'always' }] },
      '$.rules[0].when',
      /does not know this field\.$/,
    ],
    ['an unknown role', { ...pack, rules: [{ ...rule, listener: 'toaster' }] }, '$.rules[0]', /role toaster/],
    ['any port', { ...pack, rules: [{ ...rule, port: '1-65535' }] }, '$.rules[0]', /as wide as any/],
    ['no purpose', { ...pack, rules: [{ ...rule, purpose: '' }] }, '$.rules[0]', /empty purpose/],
    ['the id of a pack of the catalogue', { ...pack, id: 'vmware' }, '$', /more than once among the packs/],
  ])('%s', (_name, value, path, message) => {
    const reading = read(value)
    if (reading.ok) throw new Error('It was not refused.')
    expect(reading.faults.map((fault) => fault.path)).toContain(path)
    const fault = reading.faults.find((one) => one.path === path)
    expect(fault?.message).toMatch(message)
    expect(fault?.message).not.toContain('left out')
  })

  test('text that is not JSON says line and column', () => {
    const reading = readPack('{ "id": "a",\n  oops }', vmm2016)
    expect(reading).toMatchObject({ ok: false, faults: [{ path: '$', message: expect.stringContaining('Line 2') }] })
    expect(readPack('', vmm2016)).toMatchObject({ ok: false, faults: [{ message: 'The file is empty.' }] })
    expect(readPack('['.repeat(10_000), vmm2016).ok).toBe(false)
  })
})
