import { beforeEach, expect, test, vi } from 'vitest'
import { fakeDatabase } from './fakeDatabase.test-support.ts'

const fake = fakeDatabase()
vi.mock('./database.ts', () => ({ database: () => fake.database() }))
const { loadPlan, readPlans, removePlan, savePlan } = await import('./planDatabase.ts')

const plan = (id: string, changed: number) => ({ id, name: `Plan ${id}`, text: `text of ${id}`, changed })

beforeEach(() => {
  fake.tables.plans.clear()
  fake.tables.restorePoints.clear()
  fake.state.refuses = false
})

test('plans are listed without their texts, the one changed last first, which comes whole', async () => {
  expect(await readPlans()).toEqual({ list: [], newest: undefined })
  for (const [id, changed] of [
    ['a', 2],
    ['b', 3],
    ['c', 1],
  ] as const)
    await savePlan(plan(id, changed), 0)
  const { list, newest } = await readPlans()
  expect(list.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  expect(list.every((listed) => !('text' in listed))).toBe(true)
  expect(newest).toEqual({ ...plan('b', 3), revision: 1 })
})

test('a save over a revision that was not seen is a conflict, and writes nothing', async () => {
  expect(await savePlan(plan('a', 1), 0)).toEqual({ kind: 'saved', revision: 1 })
  expect(await savePlan(plan('a', 2), 1)).toEqual({ kind: 'saved', revision: 2 })
  for (const seen of [0, 1, 3]) expect(await savePlan(plan('a', 9), seen)).toEqual({ kind: 'conflict' })
  expect(await savePlan(plan('gone', 9), 1)).toEqual({ kind: 'conflict' })
  expect(await loadPlan('a')).toEqual({ ...plan('a', 2), revision: 2 })
  expect(await loadPlan('gone')).toBeUndefined()
})

test('a save that the browser refuses rejects, and leaves what was there', async () => {
  await savePlan(plan('a', 1), 0)
  fake.state.refuses = true
  await expect(savePlan(plan('a', 2), 1)).rejects.toThrow('full')
  expect(await loadPlan('a')).toMatchObject({ changed: 1, revision: 1 })
})

test('a plan is removed with its restore points, and with no other', async () => {
  for (const id of ['a', 'b']) {
    await savePlan(plan(id, 1), 0)
    fake.tables.restorePoints.set(`of ${id}`, { id: `of ${id}`, plan: id } as { id: string })
  }
  await removePlan('a')
  expect([...fake.tables.plans.keys()]).toEqual(['b'])
  expect([...fake.tables.restorePoints.keys()]).toEqual(['of b'])
})
