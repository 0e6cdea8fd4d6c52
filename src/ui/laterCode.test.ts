import { expect, it } from 'vitest'
import { fetchLaterCode, laterCode } from './laterCode.ts'

it('is fetched once, however often it is asked for, and tells when it is here', async () => {
  let loads = 0
  let told = 0
  const code = laterCode(async () => {
    loads += 1
    return 'part'
  })
  code.subscribe(() => {
    told += 1
  })
  expect(code.arrival()).toEqual({ kind: 'coming' })
  expect(await Promise.all([code.fetch(), code.fetch()])).toEqual(['part', 'part'])
  expect(code.arrival()).toEqual({ kind: 'here', value: 'part' })
  await code.fetch()
  expect({ loads, told }).toEqual({ loads: 1, told: 1 })
})

it('is missing when it cannot be fetched, and asked for anew the next time', async () => {
  let away = true
  const code = laterCode(async () => {
    if (away) throw new Error('no network')
    return 'part'
  })
  await expect(code.fetch()).rejects.toThrow('no network')
  expect(code.arrival()).toEqual({ kind: 'missing' })
  away = false
  expect(await code.fetch()).toBe('part')
  expect(code.arrival()).toEqual({ kind: 'here', value: 'part' })
})

it('is all here after everything was fetched, what it split off itself included', async () => {
  const inner: ReturnType<typeof laterCode<string>>[] = []
  const outer = laterCode(async () => {
    inner.push(laterCode(async () => 'inner'))
    return 'outer'
  })
  await fetchLaterCode()
  expect(outer.arrival()).toEqual({ kind: 'here', value: 'outer' })
  expect(inner.map((code) => code.arrival())).toEqual([{ kind: 'here', value: 'inner' }])
})
