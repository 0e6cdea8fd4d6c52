import { describe, expect, test } from 'vitest'
import { type KeyPress, keyText, readableKey } from './keys.ts'

const press = (key: string, with_: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...with_,
})

describe('keys as text', () => {
  test('Ctrl and ⌘ are the same modifier', () => {
    expect(keyText(press('z', { ctrlKey: true }))).toBe('Mod+Z')
    expect(keyText(press('Z', { metaKey: true, shiftKey: true }))).toBe('Mod+Shift+Z')
  })
  test('a sign is the same key wherever the keyboard has it', () => {
    expect(keyText(press('?', { shiftKey: true }))).toBe('?')
    expect(keyText(press('?'))).toBe('?')
    expect(keyText(press('+', { ctrlKey: true }))).toBe('Mod++')
  })
  test('named keys keep Shift', () => {
    expect(keyText(press('ArrowLeft', { shiftKey: true }))).toBe('Shift+ArrowLeft')
    expect(keyText(press(' '))).toBe('Space')
  })
  test('a modifier alone is no key', () => {
    for (const key of ['Control', 'Shift', 'Alt', 'Meta']) expect(keyText(press(key))).toBeNull()
  })
})

describe('keys for people', () => {
  test('are written as the system writes them', () => {
    expect(readableKey('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z')
    expect(readableKey('Mod+Shift+Z', true)).toBe('⌘⇧Z')
    expect(readableKey('Mod++', false)).toBe('Ctrl++')
    expect(readableKey('Shift+ArrowLeft', false)).toBe('Shift+←')
    expect(readableKey('PageDown', false)).toBe('Page Down')
  })
})
