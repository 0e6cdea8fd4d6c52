import { expect, it } from 'vitest'
import { budget, measureLoad } from './measureLoad.mjs'

it('the first visit loads little, and the whole page is small', async () => {
  const { first, all, files } = await measureLoad()
  const names = files.filter(({ isFirst }) => isFirst).map(({ name }) => name)
  // Measured at all: the page, its styles and its script with the packages.
  expect(names).toContain('index.html')
  expect(names.some((name) => name.endsWith('.css'))).toBe(true)
  expect(first).toBeGreaterThan(100)
  expect(files.length).toBeGreaterThan(names.length)
  expect(first).toBeLessThanOrEqual(budget.first)
  expect(all).toBeLessThanOrEqual(budget.all)
})
