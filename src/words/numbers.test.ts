import { describe, expect, it } from 'vitest'
import { inLanguage } from './language.ts'
import { counted, numberText } from './numbers.ts'

describe('texts', () => {
  it('speaks English where no language was chosen', () => {
    expect(inLanguage({ en: 'links', de: 'Verbindungen' })).toBe('links')
  })
  it('writes numbers and nouns together', () => {
    expect(counted(1, { one: 'link', other: 'links' })).toBe('1 link')
    expect(counted(0, { one: 'link', other: 'links' })).toBe('0 links')
    expect(counted(12_345, { one: 'link', other: 'links' })).toBe('12,345 links')
    expect(numberText(1e6)).toBe('1,000,000')
  })
})
