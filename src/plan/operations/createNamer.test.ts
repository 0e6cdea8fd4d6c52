import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainName } from '../plainName.ts'
import { createNamer } from './createNamer.ts'

test.each([
  ['HV01', [], 'HV01'],
  ['HV01', ['HV01', 'HV02'], 'HV03'],
  ['HV099', ['HV099'], 'HV100'],
  ['Rack', ['Rack', 'Rack 2'], 'Rack 3'],
  ['HV01', ['hv01 ', 'Hv02'], 'HV03'],
  // Too long for a number: only its end counts on.
  ['SN12345678901234567890', ['SN12345678901234567890', 'SN12345678901234567891'], 'SN12345678901234567892'],
])('%s, where %j are taken, becomes %s', (name, taken, free) => {
  expect(createNamer(taken)(name)).toBe(free)
})

/** The same by counting through the row each time. */
function countedThrough(taken: Set<string>, name: string): string {
  const [, stem = '', digits = ''] = /^(.*?)(\d*)$/su.exec(name) ?? []
  const numbered = (number: number) =>
    digits === '' ? `${name} ${number}` : stem + String(number).padStart(digits.length, '0')
  let free = name
  for (let number = Number(digits || '1') + 1; taken.has(plainName(free)); number += 1) free = numbered(number)
  taken.add(plainName(free))
  return free
}

test('what it remembers of a row changes no name', () => {
  const name = fc
    .tuple(fc.constantFrom('HV', 'hv', 'H', '', 'Rack 1'), fc.constantFrom('', '1', '9', '01', '05', '09', '8', '007'))
    .map(([stem, digits]) => stem + digits)
  fc.assert(
    fc.property(fc.array(name), fc.array(name, { maxLength: 60 }), (before, wanted) => {
      const give = createNamer(before)
      const taken = new Set(before.map(plainName))
      for (const one of wanted) expect(give(one)).toBe(countedThrough(taken, one))
    }),
    { numRuns: 500 },
  )
})
