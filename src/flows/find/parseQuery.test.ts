import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery } from './parseQuery.ts'

const terms = (text: string) => {
  const parsed = parseQuery(text)
  return parsed.ok ? parsed.query.terms : parsed.fault
}

describe('a query', () => {
  test('is words and fields, in any case and either language', () => {
    expect(terms(' VMM01  role:BMC,"VMM server" -Status:geprüft ')).toEqual([
      { field: null, values: ['vmm01'], negated: false },
      { field: 'role', values: ['bmc', 'vmm server'], negated: false },
      { field: 'state', values: ['reviewed'], negated: true },
    ])
    expect(terms('problem:Fehler')).toEqual(terms('problem:error'))
    expect(terms('')).toEqual([])
  })
  test('keeps blanks, colons, commas and quotes in quotes', () => {
    expect(terms('"rack 1" "a:b" zone:"x, ""y"""')).toEqual([
      { field: null, values: ['rack 1'], negated: false },
      { field: null, values: ['a:b'], negated: false },
      { field: 'zone', values: ['x, "y"'], negated: false },
    ])
    expect(terms('zone:""')).toEqual([{ field: 'zone', values: [''], negated: false }])
  })
  test('takes IPv6 addresses for words and a lone minus for itself', () => {
    for (const text of ['fe80::1', '2001:db8::/32', '::1', 'abcd:1::2'])
      expect(terms(text)).toEqual([{ field: null, values: [text], negated: false }])
    expect(terms('-')).toEqual([{ field: null, values: ['-'], negated: false }])
  })
})

describe('a bad term', () => {
  test('is told with its place', () => {
    expect(terms('vmm hots:a')).toMatchObject({ kind: 'unknown-field', at: 4, length: 5, text: 'hots:' })
    expect(terms('vmm role:')).toMatchObject({ kind: 'no-value', at: 4, length: 5, text: 'role:' })
    expect(terms('port:443,http')).toMatchObject({ kind: 'no-port', at: 9, length: 4, text: 'http' })
    expect(terms('port:70000')).toMatchObject({ kind: 'no-port', text: '70000' })
    expect(terms('address:10.0.0.999')).toMatchObject({ kind: 'no-address', at: 8, text: '10.0.0.999' })
    expect(terms('x zone:"dmz inner')).toMatchObject({ kind: 'open-quote', at: 7, length: 10 })
    expect(terms('transport:sctp')).toMatchObject({ kind: 'no-option', text: 'sctp', options: ['tcp', 'udp', 'icmp'] })
    expect(terms('state:')).toMatchObject({ kind: 'no-value', options: ['open', 'reviewed', 'rejected'] })
    expect(terms('state:__proto__ constructor:x')).toMatchObject({ kind: 'no-option' })
    expect(terms('constructor:x')).toMatchObject({ kind: 'unknown-field' })
  })
  test('lies within the text, whatever the text', () => {
    const piece = fc.oneof(fc.constantFrom('"', ':', ',', '-', ' ', 'role:', 'port:', '*', '10.0.', '443'), fc.string())
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const parsed = parseQuery(text)
          if (parsed.ok) return true
          const { at, length } = parsed.fault
          return at >= 0 && length > 0 && at + length <= text.length
        },
      ),
    )
  })
})
