import { expect, test } from 'vitest'
import { consolidate } from '#flows/consolidation.ts'
import { planOf } from '#flows/scenario.test-support.ts'
import { tinyCatalogue } from '#flows/tinyCatalogue.test-support.ts'
import type { Plan } from '#plan/plan.ts'
import { selectionOfRow } from './selectionOfRow.ts'

const plan = planOf({
  machines: {
    v: { roles: 'server', members: ['VMM 10.0.1.10'] },
    l: { roles: 'library', members: ['LIB 10.0.2.1'] },
  },
  links: ['v - l'],
})
const [row] = consolidate(plan, tinyCatalogue, 'rules').rows
const selectIn = (now: Plan) => row && selectionOfRow(now, row)

test('a row selects a link that it stands for', () => {
  expect(selectIn(plan)).toMatchObject({ links: ['l1'], machines: [], zones: [] })
})

test('without the link it selects the machines that still stand, and nothing when none does', () => {
  const apart = { ...plan, links: [] }
  expect([...(selectIn(apart)?.machines ?? [])].sort()).toEqual(['l', 'v'])
  expect(selectIn({ ...apart, machines: plan.machines.filter(({ id }) => id === 'v') })).toMatchObject({
    links: [],
    machines: ['v'],
  })
  expect(selectIn({ ...apart, machines: [] })).toBeNull()
})
