import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RankedQueue } from './rankedQueue.ts'

test('gives out the lowest of what it holds, however pushes and pops alternate', () => {
  const steps = fc.array(fc.option(fc.integer(), { nil: 'pop' as const }), { maxLength: 80 })
  fc.assert(
    fc.property(steps, (all) => {
      const queue = new RankedQueue<number>((a, b) => a < b)
      const held: number[] = []
      for (const step of all) {
        if (step === 'pop') {
          held.sort((a, b) => a - b)
          expect(queue.pop()).toBe(held.shift())
        } else {
          queue.push(step)
          held.push(step)
        }
      }
      for (const item of held.sort((a, b) => a - b)) expect(queue.pop()).toBe(item)
      expect(queue.pop()).toBeUndefined()
    }),
  )
})
