import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textMatch } from './textMatch.ts'

test.each([
  ['01', 'hv01', true],
  ['hv*', 'vmm01\nhv01', true],
  ['hv*', 'my hv01', false],
  ['*1', 'hv01\nhv02', true],
  ['h*1*1', 'h1', false],
  ['h*1*1', 'h1.1', true],
  ['a*b', 'a\nb', false],
  ['*', '', true],
  ['10.0.*', '1050.0', false],
])('%j in %j: %s', (wanted, lines, found) => {
  expect(textMatch(wanted)(lines)).toBe(found)
})

test('law: stars stand for any characters of one line, and for nothing else', () => {
  const text = fc.array(fc.constantFrom('a', 'b', '.', '*', '\n'), { maxLength: 12 }).map((signs) => signs.join(''))
  fc.assert(
    fc.property(text, text, (wanted, lines) => {
      const pattern = wanted
        .split('*')
        .map((part) => part.replaceAll('.', '[.]'))
        .join('.*')
      fc.pre(wanted.includes('*') && !wanted.includes('\n'))
      expect(textMatch(wanted)(lines)).toBe(new RegExp(`^${pattern}$`, 'm').test(lines))
    }),
  )
})

test('many stars take no longer than few', () => {
  expect(textMatch(`${'a*'.repeat(4_000)}b`)('a'.repeat(9_000))).toBe(false)
})
