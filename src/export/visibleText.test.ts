import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileText } from './request.test-support.ts'
import { visibleText } from './visibleText.ts'

test.each([
  ['HV01', 'HV01'],
  ['two\r\nlines\tand a tab', 'two lines and a tab'],
  ['\u202Etxt.exe', '[U+202E]txt.exe'],
  ['\u001b[31m', '[U+001B][31m'],
  ['\uD800!', '[U+D800]!'],
  ['👩‍💻 日本 ünï', '👩‍💻 日本 ünï'],
])('%j is shown as %j', (text, shown) => {
  expect(visibleText(text)).toBe(shown)
})

test('law: nothing hidden is left, and a second time changes nothing', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const shown = visibleText(text)
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u)
      expect(visibleText(shown)).toBe(shown)
    }),
  )
})
