import { deriveFlows } from '../src/flows/deriveFlows.ts'
import { createFlowCache } from '../src/flows/flowCache.ts'
import { createProblemFinder } from '../src/flows/problems.ts'
import { changeRequestOf } from '../src/flows/requestLines.ts'
import type { Machine, Plan } from '../src/plan/plan.ts'
import { emptyPlan } from '../src/plan/plan.ts'
import { vmm2016 } from '../src/rules/vmm2016/vmm2016.ts'
import { editFigures } from './edit.ts'
import { median, rounds } from './median.ts'
import { requestFigures } from './request.ts'
import { sceneFigures } from './scene.ts'

const sizes = [1_000, 10_000, 100_000]
const others = vmm2016.roles.map(({ id }) => id).filter((id) => id !== 'vmm-server')
const domains = ['trusted', 'untrusted', 'perimeter']

/** A star forest: a VMM server for every hundred links, machines of all roles around it, two thirds of them hosts. */
function planWith(links: number): Plan {
  const servers = Array.from({ length: Math.ceil(links / 100) }, (_, at) => machine(`v${at}`, ['vmm-server'], at))
  const machines = Array.from({ length: links }, (_, at) => {
    const role = at % 3 === 0 ? (others[at % others.length] ?? 'hyperv-host') : 'hyperv-host'
    const domain = domains[at % 4]
    const roles = at % 10 === 0 ? [role, 'library-server'] : [role]
    return { ...machine(`m${at}`, roles, at), ...(domain === undefined ? {} : { choices: { domain } }) }
  })
  return {
    ...emptyPlan('Bench', vmm2016.id),
    machines: [...servers, ...machines],
    links: machines.map(({ id }, at) => ({ id: `l${at}`, ends: [`v${Math.floor(at / 100)}`, id] })),
  }
}

function machine(id: string, roles: readonly string[], at: number): Machine {
  const address = `10.${Math.floor(at / 65_025)}.${Math.floor(at / 255) % 255}.${at % 255}`
  return { id, name: id.toUpperCase(), roles, members: [{ name: id, address }] }
}

/** One machine in the middle changes its role back and forth, and the cache follows: the count of flows, and then their list. */
function editing(plan: Plan): { readonly follow: () => number; readonly list: () => number } {
  const cache = createFlowCache(vmm2016)
  const changed = Math.floor(plan.machines.length / 2)
  const plans = [['hyperv-host'], ['wsus-server']].map((roles) => ({
    ...plan,
    machines: plan.machines.map((one, at) => (at === changed ? { ...one, roles } : one)),
  }))
  let turn = 0
  const next = () => {
    turn += 1
    return cache.of(plans[turn % 2] ?? plan)
  }
  return { follow: () => next().flowCount, list: () => next().flows.length }
}

const rows = [['links', 'flows', 'derive ms', 'ns/link', 'one edit ms', 'and list ms', 'problems ms', 'request ms']]
for (const size of sizes) {
  const plan = planWith(size)
  const derive = median(() => deriveFlows(plan, vmm2016))
  const { follow, list } = editing(plan)
  const edit = median(follow)
  const edited = median(list)
  const flows = deriveFlows(plan, vmm2016)
  const { reviews } = createFlowCache(vmm2016).of(plan)
  const problems = median(() => createProblemFinder(vmm2016)(plan, reviews))
  const request = median(() => changeRequestOf(plan, vmm2016))
  rows.push([
    String(size),
    String(flows.length),
    derive.toFixed(1),
    ((derive * 1e6) / size).toFixed(0),
    edit.toFixed(1),
    edited.toFixed(1),
    problems.toFixed(1),
    request.toFixed(1),
  ])
}
console.log(`Median of ${rounds} rounds, Node ${process.version}`)
for (const row of rows) console.log(row.map((cell) => cell.padStart(12)).join(''))
for (const row of editFigures()) console.log(row.map((cell, at) => cell.padStart(at === 0 ? 12 : 15)).join(''))
for (const row of requestFigures()) console.log(row.map((cell, at) => cell.padStart(at === 0 ? 26 : 10)).join(''))
for (const row of sceneFigures()) console.log(row.map((cell) => cell.padStart(12)).join(''))
