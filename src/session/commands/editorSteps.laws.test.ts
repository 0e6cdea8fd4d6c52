import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { enterprise } from '#plan/samples/enterprise.ts'
import { smallLab } from '#plan/samples/smallLab.ts'
import { serialisePlan } from '#plan/serialisePlan.ts'
import { removeSelected } from '../actions.ts'
import { useOutside } from '../outside.ts'
import { nothing } from '../selection.ts'
import { currentPlan, edit, goToDone, openPlan, redo, select, undo, useSession } from '../session.ts'
import { doStep, editorSteps, nothingOutside } from './editorSteps.test-support.ts'

const history = () => useSession.getState().history
const bytes = () => serialisePlan(currentPlan())
const sequences = 2000

describe('the history of the editor', () => {
  it('undoing all gives the start and redoing all the end, byte for byte, after 100 random commands', () => {
    useOutside.setState({ does: nothingOutside })
    let longest = 0
    fc.assert(
      fc.property(editorSteps(100), (steps) => {
        openPlan('p', smallLab.plan)
        const start = bytes()
        for (const step of steps) doStep(step)
        while (history().future.length > 0) redo()
        const end = bytes()
        const count = history().past.length
        while (history().past.length > 0) undo()
        longest = Math.max(longest, count)
        expect(bytes()).toBe(start)
        for (let step = 0; step < count; step += 1) redo()
        expect(history().future).toEqual([])
        expect(bytes()).toBe(end)
        goToDone(0)
        expect(bytes()).toBe(start)
        goToDone(count)
        expect(bytes()).toBe(end)
      }),
      { numRuns: sequences },
    )
    // The sequences do something.
    expect(longest).toBeGreaterThan(30)
  })

  it('undoing a deletion brings back links, reviews, notes, details and boundaries', () => {
    const plan: Plan = {
      ...enterprise.plan,
      decisions: enterprise.plan.links.slice(0, 3).flatMap(({ id, ends: [a, b] }) => [
        { flow: `${id}:${a}>${b}:tcp/443`, state: 'reviewed' as const, note: 'As agreed with the storage team' },
        { flow: `${id}:${b}>${a}:icmp`, state: 'rejected' as const },
      ]),
    }
    openPlan('p', plan)
    const before = bytes()
    select({ machines: plan.machines.map(({ id }) => id), links: [], zones: plan.zones.map(({ id }) => id) })
    removeSelected()
    expect(currentPlan().links).toEqual([])
    expect(currentPlan().decisions).toEqual([])
    undo()
    expect(bytes()).toBe(before)
    redo()
    expect(currentPlan().machines).toEqual([])
  })

  it('goes to any step by its place', () => {
    openPlan('p', emptyPlan('0', 'vmm-2016'))
    for (const name of ['1', '2', '3']) edit(`Name ${name}`, (plan) => ({ ok: true, plan: { ...plan, name } }))
    select(nothing)
    for (const place of [1, 3, 0, 2, 9, 0]) {
      goToDone(place)
      expect(currentPlan().name).toBe(String(Math.min(place, 3)))
      expect(history().past.length + history().future.length).toBe(3)
    }
  })
})
