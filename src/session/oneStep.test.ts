import { beforeEach, expect, test, vi } from 'vitest'
import { proposeLinks } from '#flows/proposeLinks.ts'
import type { ServerRow } from '#plan/lists/serverRow.ts'
import type { Plan } from '#plan/plan.ts'
import { enterprise } from '#plan/samples/enterprise.ts'
import { serialisePlan } from '#plan/serialisePlan.ts'
import type { LayoutGraph } from '#scene/layoutGraph.ts'
import { layoutPlan } from '#scene/layoutPlan.ts'
import { wholeScope } from '#scene/layoutScope.ts'
import { decisionWords } from '#words/decisionWords.ts'
import { layoutWords } from '#words/layoutWords.ts'
import { pickWords } from '#words/pickWords.ts'
import { serverListWords } from '#words/serverListWords.ts'
import { addServerRows } from './addServerRows.ts'
import { applyLeastPrivilege } from './applyLeastPrivilege.ts'
import { catalogue } from './catalogue.ts'
import { commandOf } from './commands/commands.ts'
import { nothingOutside } from './commands/editorSteps.test-support.ts'
import { connectPairs } from './connectPairs.ts'
import { optimise, useLayoutWork } from './layoutWork.ts'
import { type Outside, useOutside } from './outside.ts'
import { currentPlan, openPlan, redo, undo, useSession } from './session.ts'
import { tierOf } from './tiers.ts'

const row = (line: number, name: string, role: string, zone: ServerRow['zone']): ServerRow => ({
  ...{ line, name, address: `10.9.0.${line}`, roles: [role], zone, doubts: [], known: false },
})
const list = [
  row(1, 'SQL77', 'sql-server', { name: 'Data' }),
  row(2, 'HV77', 'hyperv-host', { name: 'Data' }),
  row(3, 'WSUS77', 'wsus-server', null),
]

/** Puts what it is given one below the other. */
const stack = (graph: LayoutGraph): LayoutGraph => ({
  ...graph,
  ...(graph.children && { children: graph.children.map((child, at) => ({ ...stack(child), x: 0, y: at * 400 })) }),
})

const outsideWith = (layOut: Outside['layOut']): Outside => ({ ...nothingOutside, layOut })

const start: Plan = layoutPlan({ ...enterprise.plan, links: enterprise.plan.links.slice(0, 3) }, tierOf)
const scattered: Plan = {
  ...start,
  machines: start.machines.map((machine, at) => ({ ...machine, position: { x: at * 300, y: (at % 3) * 700 } })),
}

/** Changes of much of the plan at once: how a person asks for each, from which plan, and what its step is called. */
const changes: readonly (readonly [string, Plan, () => unknown])[] = [
  [serverListWords.step, start, () => addServerRows(list, 'each')],
  [serverListWords.step, start, () => addServerRows(list, 'grouped', true)],
  [layoutWords.tiers, scattered, () => commandOf('layout.tiers').run()],
  [layoutWords.optimiseStep, scattered, () => optimise(wholeScope(scattered))],
  [
    pickWords.forMe.step,
    start,
    () =>
      connectPairs(
        pickWords.forMe.step,
        proposeLinks(start, catalogue.catalogue).flatMap(({ pairs }) => pairs),
      ),
  ],
  [decisionWords.least.step, start, applyLeastPrivilege],
]

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  useOutside.setState({ does: outsideWith(async (graph) => stack(graph)) })
  return () => vi.unstubAllGlobals()
})

test.each(changes)('%s is one step of that name, which undo takes back byte for byte', async (name, plan, change) => {
  openPlan('p', plan)
  const before = serialisePlan(plan)
  await change()
  const after = serialisePlan(currentPlan())
  const { past } = useSession.getState().history
  expect(past.map(({ label }) => label)).toEqual([name])
  expect(after).not.toBe(before)
  undo()
  expect(serialisePlan(currentPlan())).toBe(before)
  expect(useSession.getState().history.past).toEqual([])
  redo()
  expect(serialisePlan(currentPlan())).toBe(after)
})

test('a layout that is given up leaves the plan as it was, without a step, and the next one works', async () => {
  openPlan('p', scattered)
  const before = serialisePlan(scattered)
  const layOut: Outside['layOut'] = (_graph, signal) =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  useOutside.setState({ does: outsideWith(layOut) })
  const working = optimise(wholeScope(scattered))
  expect(useLayoutWork.getState().work).toMatchObject({ done: 0, machines: scattered.machines.length })
  useLayoutWork.getState().work?.cancel()
  await working
  expect(useLayoutWork.getState().work).toBeNull()
  expect(serialisePlan(currentPlan())).toBe(before)
  expect(useSession.getState().history.past).toEqual([])
  useOutside.setState({ does: outsideWith(async (graph) => stack(graph)) })
  await optimise(wholeScope(scattered))
  expect(useSession.getState().history.past).toHaveLength(1)
})
