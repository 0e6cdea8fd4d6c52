import { expect, test } from 'vitest'
import { wrappedText } from './wrappedText.ts'

const width = (text: string) => text.length

test('breaks at line ends, between words, and within a word that is too wide by itself', () => {
  expect(wrappedText('one two three', 7, width)).toEqual(['one two', 'three'])
  expect(wrappedText('one\n\ntwo', 7, width)).toEqual(['one', '', 'two'])
  expect(wrappedText('abcdefghij k', 4, width)).toEqual(['abcd', 'efgh', 'ij k'])
  expect(wrappedText('', 4, width)).toEqual([''])
  expect(wrappedText('ab', 0, width)).toEqual(['a', 'b'])
})
