import { createFlowCache } from '../src/flows/flowCache.ts'
import { addLink } from '../src/plan/operations/linkOperations.ts'
import { moveMachines, renameMachine } from '../src/plan/operations/machineOperations.ts'
import type { OperationResult } from '../src/plan/operations/operationResult.ts'
import type { Plan } from '../src/plan/plan.ts'
import { vmm2016 } from '../src/rules/vmm2016/vmm2016.ts'
import { createSceneBuilder } from '../src/scene/createSceneBuilder.ts'
import type { SceneBuilder } from '../src/scene/sceneBuilderWith.ts'
import { benchPlan, hubId } from './canvas/benchPlan.ts'
import { rounds } from './median.ts'

const sizes = [1_000, 3_000, 10_000]
const hostId = 'hv0030'
const none: ReadonlySet<string> = new Set()

/** The work is done back and forth, so that every turn changes something. */
const edits: readonly (readonly [string, (plan: Plan, turn: number) => OperationResult])[] = [
  ['rename', (plan, turn) => renameMachine(plan, hostId, `Renamed ${turn}`)],
  ['move host', (plan, turn) => moved(plan, hostId, turn)],
  ['move hub', (plan, turn) => moved(plan, hubId, turn)],
  ['connect', (plan, turn) => addLink(plan, { id: `x${turn}`, ends: [hostId, hosts(plan)[40 + turn] ?? hubId] })],
]

function hosts({ machines }: Plan): string[] {
  return machines.flatMap(({ id, roles }) => (roles.includes('hyperv-host') ? [id] : []))
}

function moved(plan: Plan, id: string, turn: number): OperationResult {
  const position = plan.machines.find((machine) => machine.id === id)?.position ?? { x: 0, y: 0 }
  return moveMachines(plan, [{ id, position: { x: position.x + (turn % 2 === 0 ? 20 : -20), y: position.y } }])
}

/** Draws the plan, labels included; milliseconds until the lines are there, and until the labels are. */
function draw(
  builder: SceneBuilder,
  plan: Plan,
  flowsOf: Parameters<SceneBuilder['of']>[1],
): readonly [number, number] {
  const start = performance.now()
  builder.of(plan, flowsOf, none)
  const lines = performance.now()
  builder.settle(() => false)
  return [lines - start, performance.now() - lines]
}

const middle = (times: number[]) => (times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(1)

/** Milliseconds for the drawing of a plan from nothing, lines and then labels, and after one edit of it; medians. */
export function sceneFigures(): readonly (readonly string[])[] {
  const rows = [['machines', 'links', 'lines', 'labels', ...edits.map(([name]) => name)]]
  for (const size of sizes) {
    const plan = benchPlan(size)
    const cache = createFlowCache(vmm2016)
    const flowsOf = (now: Plan) => {
      const { byLink } = cache.of(now)
      return (link: string) => byLink.get(link)?.flows ?? []
    }
    const flows = flowsOf(plan)
    const times = Array.from({ length: rounds }, () => draw(createSceneBuilder(), plan, flows))
    const row = [String(size), String(plan.links.length)]
    row.push(middle(times.map(([lines]) => lines)), middle(times.map(([, labels]) => labels)))
    for (const [, edit] of edits) {
      const builder = createSceneBuilder()
      draw(builder, plan, flows)
      let now = plan
      const turns = Array.from({ length: 3 * rounds }, (_, turn) => {
        const outcome = edit(now, turn)
        if (!outcome.ok) throw new Error(outcome.reason)
        now = outcome.plan
        const [lines, labels] = draw(builder, now, flowsOf(now))
        return lines + labels
      })
      row.push(middle(turns))
    }
    rows.push(row)
  }
  return rows
}
