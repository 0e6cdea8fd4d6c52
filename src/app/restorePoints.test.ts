import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { serialisePlan } from '#plan/serialisePlan.ts'
import { openPlan, useSession } from '#session/session.ts'
import { fakeDatabase } from '#storage/fakeDatabase.test-support.ts'
import { loadRestorePoint } from '#storage/restorePoints.ts'

const fake = fakeDatabase()
vi.mock('#storage/database.ts', () => ({ database: () => fake.database(), StorageHeldError: class extends Error {} }))
const { keepDaily, keepStored, restorePoints } = await import('./restorePoints.ts')

const machine = { id: 'm1', name: 'VMM01', roles: [], members: [] }
const planOf = (name: string): Plan => ({ ...emptyPlan(name, 'vmm-2016'), machines: [machine] })
const notice = () => useSession.getState().notice
/** Each test has a plan of its own: what is looked after once a day is remembered. */
let id = ''
let number = 0

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 0, 5, 12) })
  fake.tables.restorePoints.clear()
  fake.state.refuses = false
  number += 1
  id = `p${number}`
  openPlan(id, planOf('Open'))
})
afterEach(() => {
  vi.useRealTimers()
})

test('the open plan is kept under a name, listed, read again and removed', async () => {
  expect(await restorePoints.keep('Before the move')).toBe(true)
  const [point] = await restorePoints.list()
  expect(point).toMatchObject({ plan: id, name: 'Before the move', machines: 1, links: 0, taken: Date.now() })
  expect((await restorePoints.read(point?.id ?? ''))?.machines).toEqual([machine])
  await restorePoints.remove(point?.id ?? '')
  expect(await restorePoints.list()).toEqual([])
  expect(await restorePoints.read(point?.id ?? '')).toBeNull()
})

test('a point of another plan is not read into the open one', async () => {
  await restorePoints.keep('Mine')
  const [point] = await restorePoints.list()
  openPlan('another', planOf('Another'))
  expect(await restorePoints.read(point?.id ?? '')).toBeNull()
  expect(await restorePoints.list()).toEqual([])
})

test('what the storage refuses is told, with what makes room', async () => {
  fake.state.refuses = true
  expect(await restorePoints.keep('Mine')).toBe(false)
  expect(notice()).toMatchObject({
    ...{ tone: 'error', text: 'The restore point could not be kept.' },
    details: [expect.stringContaining('storage is full'), expect.stringContaining('Remove restore points')],
  })
})

test('a day keeps what the plan was before its first change, once', async () => {
  await keepDaily(id, planOf('As it was'))
  await keepDaily(id, planOf('Later'))
  expect((await restorePoints.list()).map(({ name }) => name)).toEqual([null])
  const [first] = await restorePoints.list()
  expect((await loadRestorePoint(first?.id ?? ''))?.text).toBe(serialisePlan(planOf('As it was')))
  vi.setSystemTime(new Date(2026, 0, 6, 0, 1))
  await keepDaily(id, planOf('Next day'))
  expect(await restorePoints.list()).toHaveLength(2)
})

test('a day has its point already when another window kept it; one with a name is none', async () => {
  await restorePoints.keep('By name')
  await keepDaily(id, planOf('As it was'))
  expect(await restorePoints.list()).toHaveLength(2)

  const point = { ...{ id: 'theirs', plan: 'q', name: null, machines: 0, links: 0, text: '' }, taken: Date.now() - 1 }
  fake.tables.restorePoints.set('theirs', point)
  await keepDaily('q', planOf('As it was'))
  openPlan('q', planOf('Open'))
  expect((await restorePoints.list()).map((one) => one.id)).toEqual(['theirs'])
})

test('a day whose point cannot be kept is told once', async () => {
  fake.state.refuses = true
  await keepDaily(id, planOf('As it was'))
  expect(notice()?.text).toBe('Today’s restore point could not be kept.')
  useSession.setState({ notice: null })
  await keepDaily(id, planOf('Later'))
  expect(notice()).toBeNull()
})

test('what is stored is kept as it is, whether or not it can be read', async () => {
  const text = serialisePlan(planOf('Stored'))
  await keepStored({ id, name: 'Stored', text, revision: 3, changed: 0 }, 'other window')
  await keepStored({ id, name: 'Spoilt', text: '{', revision: 3, changed: 0 }, 'partly read')
  const points = await Promise.all((await restorePoints.list()).map((point) => loadRestorePoint(point.id)))
  expect(points.map((point) => [point?.name, point?.machines, point?.text])).toEqual([
    ['As another window saved it', 1, text],
    ['With what could not be read', 0, '{'],
  ])
})
