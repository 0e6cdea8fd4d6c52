import { expect, it } from 'vitest'
import { numbered } from './numbered.ts'

it('numbers names from 1, with as many digits as the pattern has signs, and more where they are needed', () => {
  expect(numbered(' HV-## ', 3)).toEqual(['HV-01', 'HV-02', 'HV-03'])
  expect(numbered('#', 11)?.at(-1)).toBe('11')
  expect(numbered('R#-N#', 1)).toEqual(['R1-N1'])
})

it('gives no names without a place for the number', () => {
  expect(numbered('HV', 2)).toBeNull()
})
