import { beforeEach, expect, test, vi } from 'vitest'
import { fakeDatabase } from './fakeDatabase.test-support.ts'

const fake = fakeDatabase()
vi.mock('./database.ts', () => ({ database: () => fake.database() }))
const { keepRestorePoint, listRestorePoints, loadRestorePoint, removeRestorePoint } = await import('./restorePoints.ts')

const point = (id: string, taken: number, name: string | null = null, plan = 'p') => ({
  ...{ id, plan, name, taken, machines: 1, links: 0, text: `text of ${id}` },
})
const listed = async (plan = 'p') => (await listRestorePoints(plan)).map(({ id }) => id)

beforeEach(() => {
  fake.tables.restorePoints.clear()
  fake.state.refuses = false
})

test('those of a plan are listed without their texts, newest first', async () => {
  for (const [id, taken] of [
    ['a', 2],
    ['b', 3],
    ['c', 1],
  ] as const)
    await keepRestorePoint(point(id, taken))
  await keepRestorePoint(point('other', 9, null, 'q'))
  expect(await listed()).toEqual(['b', 'a', 'c'])
  expect((await listRestorePoints('p')).every((one) => !('text' in one))).toBe(true)
  expect(await loadRestorePoint('a')).toEqual(point('a', 2))
  await removeRestorePoint('a')
  expect(await listed()).toEqual(['b', 'c'])
  expect(await loadRestorePoint('a')).toBeUndefined()
})

test('the last fourteen that a day made are kept, whenever they come, and all that were given a name', async () => {
  await keepRestorePoint(point('named', 0, 'Before the move'))
  await keepRestorePoint(point('of another plan', 0, null, 'q'))
  for (let day = 1; day <= 14; day += 1) await keepRestorePoint(point(`day ${day}`, day))
  expect(await listed()).toHaveLength(15)
  await keepRestorePoint(point('day 15', 15))
  await keepRestorePoint(point('named, too', 16, 'After it'))
  const days = Array.from({ length: 14 }, (_, at) => `day ${15 - at}`)
  expect(await listed()).toEqual(['named, too', ...days, 'named'])
  expect(await listed('q')).toEqual(['of another plan'])
})

test('one that the browser refuses to keep rejects', async () => {
  fake.state.refuses = true
  await expect(keepRestorePoint(point('a', 1))).rejects.toThrow('full')
  expect(await listed()).toEqual([])
})
