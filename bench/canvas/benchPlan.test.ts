import { expect, it } from 'vitest'
import { benchPlan, hubId } from './benchPlan.ts'
import { drawingOf } from './drawingOf.ts'

it.each([100, 1_000])('has %i machines, about twice as many links, and a place for everything', (size) => {
  const plan = benchPlan(size)
  expect(plan.machines).toHaveLength(size)
  expect(plan.links.length / size).toBeGreaterThan(1.9)
  expect(plan.links.filter(({ ends }) => ends.includes(hubId))).toHaveLength(size - 1)
  expect(plan.machines.every(({ position }) => position !== undefined)).toBe(true)
  expect(plan.zones.every(({ box }) => box !== undefined)).toBe(true)
})

it('has ports on every link', () => {
  const { links } = drawingOf(benchPlan(100))
  expect(links.flatMap(({ label }) => label).filter((line) => !/\d/.test(line))).toEqual([])
})
