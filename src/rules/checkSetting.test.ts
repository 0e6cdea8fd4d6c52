import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSetting, rulePort } from './checkSetting.ts'
import { indexCatalogue } from './lookup.ts'
import { vmm2016 } from './vmm2016/vmm2016.ts'

const index = indexCatalogue(vmm2016)
const ids = vmm2016.settings.map(({ id }) => id)
const rule = (id: string) => vmm2016.rules.find((one) => one.id === id) ?? expect.fail(id)

describe('checkSetting', () => {
  test('takes a port as number or text, and a range where one is wanted', () => {
    expect(checkSetting(index, 'bits', 8443)).toEqual({ ok: true, range: { from: 8443, to: 8443 } })
    expect(checkSetting(index, 'bits', '8443')).toEqual({ ok: true, range: { from: 8443, to: 8443 } })
    expect(checkSetting(index, 'rpc-dynamic', '50000-50100')).toEqual({ ok: true, range: { from: 50000, to: 50100 } })
    expect(checkSetting(index, 'rpc-dynamic', 50000)).toEqual({ ok: true, range: { from: 50000, to: 50000 } })
  })

  test.each([
    0,
    -1,
    65536,
    80.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    '080',
    '0x50',
    'any',
    ' 80',
    '70000',
    '9-8',
    '1-2-3',
  ])('refuses %j everywhere', (value) => {
    for (const id of ids) {
      const result = checkSetting(index, id, value)
      expect(result.ok ? '' : result.reason).toMatch(/takes .*65535\.$/)
    }
  })

  test.each([5986, '5986', '5986-5986'])('refuses %j everywhere, because VMM setup preassigns it', (value) => {
    for (const id of ids) {
      const result = checkSetting(index, id, value)
      expect(result.ok ? '' : result.reason).toContain('preassigns 5986')
    }
  })

  test('refuses a range where one port is wanted, and a setting that does not exist', () => {
    expect(checkSetting(index, 'bits', '443-444')).toEqual({
      ok: false,
      reason: 'File transfer port takes one port, not a range.',
    })
    expect(checkSetting(index, 'toaster', 443)).toEqual({ ok: false, reason: 'The catalogue has no such setting.' })
    expect(checkSetting(index, 'constructor', 443).ok).toBe(false)
  })

  test('refuses a dynamic range that covers 5986 or reaches down to the named services', () => {
    expect(checkSetting(index, 'rpc-dynamic', '5000-6000')).toMatchObject({ ok: false })
    expect(checkSetting(index, 'rpc-dynamic', '1-65535')).toMatchObject({ ok: false })
    expect(checkSetting(index, 'rpc-dynamic', '1023-1100')).toMatchObject({ ok: false })
    expect(checkSetting(index, 'rpc-dynamic', '1024-1100')).toMatchObject({ ok: true })
    expect(checkSetting(index, 'rpc-dynamic', '50000-50255')).toMatchObject({ ok: true })
  })

  test('takes every port but 5986 for every setting', () => {
    const port = fc.integer({ min: 1, max: 65535 })
    fc.assert(
      fc.property(fc.constantFrom(...ids), port, (id, value) => {
        expect(checkSetting(index, id, value).ok).toBe(value !== 5986)
      }),
    )
  })

  test('takes every default', () => {
    for (const { id, default: range } of vmm2016.settings) {
      expect(checkSetting(index, id, `${range.from}-${range.to}`)).toEqual({ ok: true, range })
    }
  })
})

describe('rulePort', () => {
  test('is fixed, from the setting, or absent', () => {
    expect(rulePort(index, rule('vmm-host-rpc'), { bits: 9 })).toEqual({ from: 135, to: 135 })
    expect(rulePort(index, rule('vmm-host-bits'), {})).toEqual({ from: 443, to: 443 })
    expect(rulePort(index, rule('vmm-host-bits'), { bits: 8443 })).toEqual({ from: 8443, to: 8443 })
    expect(rulePort(index, rule('vmm-host-rpc-dynamic'), { 'rpc-dynamic': '50000-50100' })).toEqual({
      from: 50000,
      to: 50100,
    })
    expect(rulePort(index, rule('vmm-host-ping'), {})).toBeNull()
  })

  test('counts a value that is not allowed as the default', () => {
    for (const bits of [0, 5986, '443-444', 'any']) {
      expect(rulePort(index, rule('vmm-host-bits'), { bits })).toEqual({ from: 443, to: 443 })
    }
  })

  test('does not follow a setting to ports that have another', () => {
    const moved = { bits: 1000, vcenter: 1001, 'bmc-smash': 1002 }
    expect(rulePort(index, rule('vmm-guest-bits'), moved)).toEqual({ from: 443, to: 443 })
    expect(rulePort(index, rule('vmm-esxi-https'), moved)).toEqual({ from: 443, to: 443 })
    expect(rulePort(index, rule('console-vcenter-https'), moved)).toEqual({ from: 1001, to: 1001 })
    expect(rulePort(index, rule('vmm-bmc-smash'), moved)).toEqual({ from: 1002, to: 1002 })
  })
})
