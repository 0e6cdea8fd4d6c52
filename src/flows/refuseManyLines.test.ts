import { expect, test } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { comparePlans } from './comparePlans.ts'
import { consolidate } from './consolidation.ts'
import { changeRequestOf } from './requestLines.ts'
import { planOf } from './scenario.test-support.ts'
import { tinyCatalogue } from './tinyCatalogue.test-support.ts'

/** Two machines of so many members each: three TCP ports and ICMP between every two of them. */
const vast = (size: number): Plan => {
  const members = (net: number) =>
    Array.from({ length: size }, (_, at) => `N${at} 10.${net}.${Math.floor(at / 250)}.${(at % 250) + 1}`)
  return planOf({
    machines: {
      v: { roles: 'server', members: members(1) },
      h: { roles: 'host', choices: { domain: 'trusted' }, members: members(2) },
    },
    links: ['v - h'],
  })
}

test('more flows than can be listed are refused with their number, and consolidated all the same', () => {
  const plan = vast(600)
  expect(() => changeRequestOf(plan, tinyCatalogue)).toThrow(
    'This plan asks for 1,440,000 single flows; up to 1,000,000 can be listed one by one.',
  )
  expect(() => comparePlans(plan, plan, tinyCatalogue)).toThrow('1,440,000 single flows')
  expect(consolidate(plan, tinyCatalogue, 'minimal')).toMatchObject({ tuples: 1_440_000, lowerBound: 2 })
})

test('what can be listed is listed whole', () => {
  expect(changeRequestOf(vast(40), tinyCatalogue).rows).toBe(6_400)
})
