import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goToStep, type History, keptSteps, recordStep, redoStep, sealStep, startHistory, undoStep } from './history.ts'

const many = <T>(history: History<T>, times: number, step: (h: History<T>) => History<T>): History<T> =>
  times === 0 ? history : many(step(history), times - 1, step)

describe('history', () => {
  it('undoing everything gives the start, redoing everything the end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer(), fc.option(fc.constantFrom('a', 'b'), { nil: undefined }))),
        (edits) => {
          const start = startHistory(Number.NaN as number)
          const end = edits.reduce((history, [value, merge]) => recordStep(history, 'edit', value, merge), start)
          const undone = many(end, end.past.length, undoStep)
          expect(undone.present).toBe(start.present)
          expect(many(undone, undone.future.length, redoStep).present).toBe(end.present)
        },
      ),
    )
  })

  it('a run of changes with one key is one step, until it is sealed', () => {
    const typed = ['v', 'vm', 'vmm'].reduce(
      (history, text) => recordStep(history, 'Rename', text, 'name:m1'),
      startHistory(''),
    )
    expect(typed.past).toHaveLength(1)
    expect(undoStep(typed).present).toBe('')
    expect(recordStep(sealStep(typed), 'Rename', 'vmm1', 'name:m1').past).toHaveLength(2)
  })

  it('a new change forgets what was undone', () => {
    const history = recordStep(undoStep(recordStep(startHistory(1), 'Two', 2)), 'Three', 3)
    expect(history.future).toEqual([])
    expect(undoStep(history).present).toBe(1)
  })

  it('a change that changes nothing is no step', () => {
    const history = startHistory('same')
    expect(recordStep(history, 'Nothing', 'same')).toBe(history)
  })

  it('has no step before the first or after the last', () => {
    const history = recordStep(startHistory(1), 'Two', 2)
    const start = undoStep(history)
    expect(undoStep(start)).toBe(start)
    expect(redoStep(history)).toBe(history)
    expect(sealStep(history)).toBe(history)
    expect(sealStep(start)).toBe(start)
  })

  it('goes to where so many steps are done, however far that is asked for', () => {
    const labels = ['One', 'Two', 'Three', 'Four']
    const end = labels.reduce((history, label, at) => recordStep(history, label, at + 1), startHistory(0))
    for (const from of [0, 2, 4]) {
      for (const to of [-1, 0, 1, 2, 3, 4, 9]) {
        const there = goToStep(goToStep(end, from), to)
        expect(there.present).toBe(Math.min(4, Math.max(0, to)))
        expect([...there.past, ...there.future].map(({ label }) => label)).toEqual(labels)
      }
    }
    expect(goToStep(end, 4)).toBe(end)
  })

  it('keeps so many steps, the latest', () => {
    const steps = Array.from({ length: keptSteps + 3 }, (_, at) => at + 1)
    const end = steps.reduce((history, value) => recordStep(history, `Step ${value}`, value), startHistory(0))
    expect(end.past).toHaveLength(keptSteps)
    expect(goToStep(end, 0).present).toBe(3)
  })
})
