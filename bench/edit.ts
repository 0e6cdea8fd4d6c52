import { createFlowCache } from '../src/flows/flowCache.ts'
import { createProblemFinder } from '../src/flows/problems.ts'
import { createTupleCounter } from '../src/flows/tupleCounter.ts'
import { addLink } from '../src/plan/operations/linkOperations.ts'
import { moveMachines, renameMachine, setMachineChoice } from '../src/plan/operations/machineOperations.ts'
import type { OperationResult } from '../src/plan/operations/operationResult.ts'
import type { Plan } from '../src/plan/plan.ts'
import { serialisePlan } from '../src/plan/serialisePlan.ts'
import { vmm2016 } from '../src/rules/vmm2016/vmm2016.ts'
import { rounds } from './median.ts'
import { stampPlan } from './stampPlan.ts'

const edits: readonly (readonly [string, (plan: Plan, turn: number) => OperationResult])[] = [
  ['rename', (plan, turn) => renameMachine(plan, 'm1500', `Renamed ${turn}`)],
  ['move', (plan, turn) => moveMachines(plan, [{ id: 'm1500', position: { x: turn, y: turn } }])],
  ['connect', (plan, turn) => addLink(plan, { id: `l${900_000 + turn}`, ends: ['m1500', `m${1510 + turn}`] })],
  ['decide', (plan, turn) => setMachineChoice(plan, 'm1500', 'domain', turn % 2 === 0 ? 'trusted' : 'perimeter')],
]

const middle = (times: number[]) => (times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(2)

const names = ['operation', 'flows', 'problems', 'request count', 'file text'] as const

/** Milliseconds of the work that follows one edit of a plan of 3,000 machines, part by part; medians. */
export function editFigures(): readonly (readonly string[])[] {
  const plan = stampPlan(3_000)
  const rows: string[][] = [['one edit', ...names, 'undo: flows', 'problems']]
  for (const [name, operation] of edits) {
    const cache = createFlowCache(vmm2016)
    const countOf = createTupleCounter(vmm2016)
    const problemsOf = createProblemFinder(vmm2016)
    const times = names.map((): number[] => [])
    const back: number[][] = [[], []]
    let now = plan
    const timed = <T>(list: number[] | undefined, work: () => T): T => {
      const start = performance.now()
      const done = work()
      list?.push(performance.now() - start)
      return done
    }
    for (let turn = 0; turn < rounds + 3; turn += 1) {
      if (turn === 3) for (const list of [...times, ...back]) list.length = 0
      const before = now
      const outcome = timed(times[0], () => operation(now, turn))
      if (!outcome.ok) throw new Error(outcome.reason)
      now = outcome.plan
      const derived = timed(times[1], () => cache.of(now))
      timed(times[2], () => problemsOf(now, derived.reviews))
      timed(times[3], () => countOf(now, derived.reviews))
      timed(times[4], () => serialisePlan(now))
      const undone = timed(back[0], () => cache.of(before))
      timed(back[1], () => problemsOf(before, undone.reviews))
      problemsOf(now, cache.of(now).reviews)
    }
    rows.push([name, ...[...times, ...back].map(middle)])
  }
  return rows
}
