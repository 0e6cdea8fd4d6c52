import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fuzzyScore } from './fuzzyScore.ts'

const ranked = (typed: string, texts: readonly string[]) =>
  texts
    .flatMap((text) => {
      const score = fuzzyScore(text, typed)
      return score === null ? [] : [{ text, score }]
    })
    .sort((a, b) => b.score - a.score)
    .map(({ text }) => text)

describe('what is typed', () => {
  const roles = ['SQL Server', 'Hyper-V host', 'VMM management server', 'Library server', 'WSUS server', 'VMM console']

  test('finds words by their start, by initials and by letters in between', () => {
    expect(ranked('hyp', roles)).toEqual(['Hyper-V host'])
    expect(ranked('vms', roles)[0]).toBe('VMM management server')
    expect(ranked('vmm c', roles)[0]).toBe('VMM console')
    expect(ranked('lbr', roles)).toEqual(['Library server'])
    expect(ranked('xyz', roles)).toEqual([])
  })

  test('finds what is written without the hyphen that was typed, after what has it', () => {
    expect(ranked('SQL-Server', roles)).toEqual(['SQL Server'])
    expect(ranked('Hyper-V-Host', roles)).toEqual(['Hyper-V host'])
    expect(ranked('HV-01', ['HV01', 'HV-01'])).toEqual(['HV-01', 'HV01'])
  })

  test('fits everything while it is empty', () => {
    expect(ranked(' ', roles)).toEqual(roles)
  })

  test('law: a text fits what is left of it when letters are taken out', () => {
    const text = fc.stringMatching(/^[a-z ]{3,12}$/)
    fc.assert(
      fc.property(
        text.chain((whole) => fc.tuple(fc.constant(whole), fc.subarray([...whole]))),
        ([whole, letters]) => {
          expect(fuzzyScore(whole, letters.join(''))).not.toBeNull()
        },
      ),
    )
  })
})
