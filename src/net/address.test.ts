import { describe, expect, test } from 'vitest'
import { formatAddress, parseAddress, parseCidr } from './address.ts'

function canonical(text: string): string {
  const result = parseAddress(text)
  return result.ok ? formatAddress(result.address) : `refused: ${result.reason}`
}

describe('parseAddress takes', () => {
  test.each([
    ['10.0.0.1', 'ipv4', '10.0.0.1'],
    [' 10.0.0.1\n', 'ipv4', '10.0.0.1'],
    ['255.255.255.255', 'ipv4', '255.255.255.255'],
    ['2001:DB8:0:0:1:0:0:1', 'ipv6', '2001:db8::1:0:0:1'],
    ['2001:db8:0:1:1:1:1:1', 'ipv6', '2001:db8:0:1:1:1:1:1'],
    ['::', 'ipv6', '::'],
    ['1::', 'ipv6', '1::'],
    ['1:2:3:4:5:6:7::', 'ipv6', '1:2:3:4:5:6:7:0'],
    ['::ffff:10.0.0.1', 'ipv6', '::ffff:10.0.0.1'],
    ['::ffff:a00:1', 'ipv6', '::ffff:10.0.0.1'],
    ['64:ff9b::10.0.0.1', 'ipv6', '64:ff9b::a00:1'],
    ['10.0.0.0/24', 'cidr', '10.0.0.0/24'],
    ['0.0.0.0/0', 'cidr', '0.0.0.0/0'],
    ['10.0.0.5/32', 'cidr', '10.0.0.5/32'],
    ['2001:DB8::/32', 'cidr', '2001:db8::/32'],
    ['10.0.0.11-10.0.0.18', 'range', '10.0.0.11-10.0.0.18'],
    ['10.0.0.11 – 18', 'range', '10.0.0.11-10.0.0.18'],
    ['10.0.0.11-18', 'range', '10.0.0.11-10.0.0.18'],
    ['2001:db8::1-2001:db8::ff', 'range', '2001:db8::1-2001:db8::ff'],
    ['10.0.0.7-7', 'ipv4', '10.0.0.7'],
    ['VMM01', 'name', 'vmm01'],
    ['hv-01.Contoso.com.', 'name', 'hv-01.contoso.com'],
    ['1and1.example', 'name', '1and1.example'],
    ['10-0-0-1.example.com', 'name', '10-0-0-1.example.com'],
    [`${'a'.repeat(63)}.example`, 'name', `${'a'.repeat(63)}.example`],
  ])('%j as %s', (text, kind, expected) => {
    const result = parseAddress(text)
    expect(result).toMatchObject({ ok: true, address: { kind } })
    expect(canonical(text)).toBe(expected)
  })
})

describe('parseAddress refuses', () => {
  test.each([
    ['', /empty/],
    [' \t ', /empty/],
    ['1', /four parts, and this one has one/],
    ['127.1', /four parts, and this one has two/],
    ['1.2.3', /has three/],
    ['1.2.3.4.5', /has 5/],
    ['1..2.3', /each side of every dot/],
    ['010.0.0.1', /"010" has a leading zero/],
    ['10.0.0.00', /leading zero/],
    ['10.0.0.256', /"256" is above 255/],
    ['10.0.0.99999999999999999999', /above 255/],
    ['0x7f.1', /cannot end in a number/],
    ['0x7f000001', /cannot end in a number/],
    ['host.0x10', /cannot end in a number/],
    ['10.0.0.1/33', /prefix length of an IPv4 network is a number from 0 to 32/],
    ['10.0.0.0/', /prefix length/],
    ['10.0.0.0/024', /prefix length/],
    ['10.0.0.0/24/24', /prefix length/],
    ['10.0.0.0/255.255.255.0', /prefix length/],
    ['2001:db8::/129', /IPv6 network is a number from 0 to 128/],
    ['host/24', /"host" is not a decimal number/],
    ['10.0.0.1-10.0.0.2-10.0.0.3', /one hyphen/],
    ['10.0.0.1-2001:db8::1', /same IP version/],
    ['1-2', /four parts/],
    ['2001:db8::1-10.0.0.1', /same IP version/],
    ['10.0.0.1-256', /above 255/],
    ['fe80::1%eth0', /zone id/],
    ['fe80::1%3-fe80::9%3', /zone id/],
    ['1::2::3', /only once/],
    ['1:2:3:4:5:6:7', /eight groups/],
    ['1:2:3:4:5:6:7:8:9', /eight groups/],
    ['1:2:3:4:5:6:7:8::', /eight groups/],
    [':1:2:3:4:5:6:7', /missing beside a colon/],
    ['12345::', /hexadecimal/],
    ['::1.2.3', /four parts/],
    ['::1.2.3.4:5', /hexadecimal/],
    ['<script>', /"<" cannot stand/],
    ['bad name', /a blank cannot stand/],
    ['host_1', /"_" cannot stand/],
    ['*.contoso.com', /"\*" cannot stand/],
    ['straße.example', /U\+00DF cannot stand/],
    ['host\u202ename', /U\+202E cannot stand/],
    ['a..b', /empty part/],
    ['.', /each side of every dot/],
    ['-a.example', /hyphen/],
    ['any', /not a machine/],
    [`${'a'.repeat(64)}.example`, /at most 63 characters/],
    [`${'abc.'.repeat(63)}ab`, /at most 253 characters; this one has 254/],
    ['1'.repeat(301), /at most 300 characters; this text has 301/],
  ])('%j', (text, reason) => {
    const result = parseAddress(text)
    expect(result.ok).toBe(false)
    expect(result.ok ? '' : result.reason).toMatch(reason)
  })

  test('an input of ten million characters at once, without quoting it', () => {
    const result = parseAddress('1'.repeat(10_000_000))
    expect(result.ok ? '' : result.reason.length).toBeLessThan(100)
  })

  test.each([
    ['10.0.0.5/24', '10.0.0.0/24'],
    ['2001:db8::5/64', '2001:db8::/64'],
    ['10.0.0.9-10.0.0.1', '10.0.0.1-10.0.0.9'],
    ['10.0.0.18-11', '10.0.0.11-10.0.0.18'],
    ['[2001:DB8::1]', '2001:db8::1'],
    ['[::1]:443', '::1'],
    ['10.0.0.1:443', '10.0.0.1'],
  ])('%s, and suggests %s', (text, suggestion) => {
    expect(parseAddress(text)).toMatchObject({ ok: false, suggestion })
    expect(canonical(suggestion)).toBe(suggestion)
  })

  test('a host inside a network by naming both', () => {
    const result = parseAddress('10.0.0.5/24')
    expect(result.ok ? '' : result.reason).toContain('10.0.0.5 is a host inside 10.0.0.0/24')
  })
})

describe('parseCidr', () => {
  test('takes a network only', () => {
    expect(parseCidr(' 10.0.1.0/24 ')).toMatchObject({ ok: true, address: { kind: 'cidr', prefix: 24 } })
    expect(parseCidr('10.0.1.0')).toMatchObject({ ok: false, suggestion: '10.0.1.0/32' })
    expect(parseCidr('2001:db8::1')).toMatchObject({ ok: false, suggestion: '2001:db8::1/128' })
    expect(parseCidr('10.0.1.7/24')).toMatchObject({ ok: false, suggestion: '10.0.1.0/24' })
    for (const text of ['', 'vmm01', '10.0.0.1-9', '10.0.0.0/33', 'x'.repeat(400)])
      expect(parseCidr(text).ok).toBe(false)
  })
})
