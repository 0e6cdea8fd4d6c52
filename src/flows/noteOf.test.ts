import { expect, test } from 'vitest'
import { noteOf } from './noteOf.ts'

test('a note goes into the request with the name of who wrote it', () => {
  expect(noteOf({ flow: 'l1:m1>m2:icmp', state: 'reviewed', note: 'Until May.', by: 'Ada' })).toBe('Until May. (Ada)')
  expect(noteOf({ flow: 'l1:m1>m2:icmp', state: 'reviewed', note: 'Until May.' })).toBe('Until May.')
  expect(noteOf({ flow: 'l1:m1>m2:icmp', state: 'reviewed', by: 'Ada' })).toBe('')
  expect(noteOf(undefined)).toBe('')
})
