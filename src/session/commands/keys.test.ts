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
  test('AltGr and ⌥ are part of the signs that they type', () => {
    const altGr = { code: 'Digit8', ctrlKey: true, altKey: true, getModifierState: () => true }
    expect(keyText(press('[', altGr))).toBe('[')
    expect(keyText(press('€', { ...altGr, code: 'KeyE' }))).toBe('€')
    expect(keyText(press(']', { code: 'Digit6', altKey: true }))).toBe(']')
    // Where the sign has a key of its own, Alt is pressed as well.
    expect(keyText(press('[', { code: 'BracketLeft', altKey: true }))).toBe('Alt+[')
  })
  test('⌥ leaves a key what it is where it makes a sign of its own of it', () => {
    expect(keyText(press('¡', { code: 'Digit1', altKey: true }))).toBe('Alt+1')
    expect(keyText(press('1', { code: 'Digit1', altKey: true }))).toBe('Alt+1')
    expect(keyText(press('å', { code: 'KeyA', altKey: true }))).toBe('Alt+A')
  })
  test('letters of another script are those of a Latin keyboard in their place', () => {
    expect(keyText(press('я', { code: 'KeyZ', ctrlKey: true }))).toBe('Mod+Z')
    expect(keyText(press('Λ', { code: 'KeyL', shiftKey: true }))).toBe('Shift+L')
    expect(keyText(press('ö', { code: 'Semicolon' }))).toBe('Ö')
    // A layout of Latin letters has its own places for them.
    expect(keyText(press('y', { code: 'KeyZ', ctrlKey: true }))).toBe('Mod+Y')
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
