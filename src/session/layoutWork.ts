import { create } from 'zustand'
import { type LayoutScope, layoutGroups } from '#scene/layoutScope.ts'
import { optimisePlan } from '#scene/optimisePlan.ts'
import { layoutWords } from '#words/layoutWords.ts'
import { ask, useAsks } from './commands/asks.ts'
import { outside } from './outside.ts'
import { currentPlan, notify } from './session.ts'
import { takeLayout } from './takeLayout.ts'
import { tierOf } from './tiers.ts'

/** The layout under way. */
export interface LayoutWork {
  /** How many machines it is about. */
  readonly machines: number
  /** Parts done, and how many there are: one for each zone, or the canvas, in which something is laid out. */
  readonly done: number
  readonly all: number
  readonly cancel: () => void
}

export const useLayoutWork = create<{ readonly work: LayoutWork | null }>()(() => ({ work: null }))

const show = (work: LayoutWork | null): void => useLayoutWork.setState({ work })

/** A layout that is there sooner than this shows no dialog. Milliseconds. */
const patience = 300

/** Lays out a part of the plan by its links, in the layout worker, and records it as one step. What goes wrong is told. */
export async function optimise(scope: LayoutScope): Promise<void> {
  if (useLayoutWork.getState().work !== null) return
  const plan = currentPlan()
  const giveUp = new AbortController()
  const all = layoutGroups(plan, scope).length
  let done = 0
  const tell = () => show({ machines: scope.machines.size, done, all, cancel: () => giveUp.abort() })
  tell()
  const opening = setTimeout(() => ask('layout'), patience)
  try {
    const after = await optimisePlan(plan, scope, tierOf, async (graph) => {
      const laidOut = await outside().layOut(graph, giveUp.signal)
      done += 1
      tell()
      return laidOut
    })
    if (plan !== currentPlan()) notify({ tone: 'info', text: layoutWords.changedMeanwhile, details: [] })
    else takeLayout(layoutWords.optimiseStep, after)
  } catch (fault) {
    if (giveUp.signal.aborted) return
    const reason = fault instanceof Error ? fault.message : String(fault)
    notify({ tone: 'error', text: layoutWords.failed, details: [reason] })
  } finally {
    clearTimeout(opening)
    if (useAsks.getState().open === 'layout') ask(null)
    show(null)
  }
}
