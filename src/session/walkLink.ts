import type { Machine, Plan } from '#plan/plan.ts'
import { machinesById } from '#plan/planIndex.ts'
import { centre } from '#scene/box.ts'
import { machineBox } from '#scene/machineBox.ts'
import { type Direction, nearestTowards, type Spot } from '#scene/nearestTowards.ts'
import { connectingWords } from '#words/connectingWords.ts'
import { rulesJoin } from './actions.ts'
import { connectOrSay, linkBetween } from './connectOrSay.ts'
import { foldedOf } from './folding.ts'
import { sayAt, showLinking, useLinking } from './linking.ts'
import { roleName } from './roleLook.ts'
import { currentPlan } from './session.ts'
import { viewport } from './viewport.ts'

/** Begins a link by keyboard: to the nearest machine that the rules join with this one and that is not linked to it yet. */
export function beginLink(from: string): void {
  const plan = currentPlan()
  const machine = machinesById(plan).get(from)
  const start = machine && machineBox(machine)
  if (machine === undefined || start === undefined) return
  const rank = (other: Machine): number =>
    linkBetween(from, other.id) !== undefined ? 2 : rulesJoin(machine, other, plan.packs) ? 0 : 1
  const middle = centre(start)
  let best: { readonly id: string; readonly rank: number; readonly away: number } | null = null
  for (const other of drawnMachines(plan)) {
    const box = other.id === from ? undefined : machineBox(other)
    if (box === undefined) continue
    const { x, y } = centre(box)
    const one = { id: other.id, rank: rank(other), away: Math.hypot(x - middle.x, y - middle.y) }
    if (best === null || one.rank < best.rank || (one.rank === best.rank && one.away < best.away)) best = one
  }
  if (best === null) sayAt({ machine: from, text: connectingWords.none })
  else aimAt(from, best.id)
}

/** Goes on to the machine in a direction of the one that is aimed at. */
export function aimTowards(direction: Direction): void {
  const { linking } = useLinking.getState()
  if (linking === null || !('machine' in linking.to)) return
  const to = nearestTowards(spotsOf(currentPlan(), linking.from), linking.to.machine, direction)
  if (to !== undefined) aimAt(linking.from, to)
}

/** Draws the link that is aimed at. */
export function finishLink(): void {
  const { linking } = useLinking.getState()
  if (linking === null || !('machine' in linking.to)) return
  if (connectOrSay(linking.from, linking.to.machine)) showLinking(null)
}

function aimAt(from: string, to: string): void {
  showLinking({ from, to: { machine: to } })
  sayAt(null)
  const machine = machinesById(currentPlan()).get(to)
  const box = machine && machineBox(machine)
  if (box) viewport().keepInView(box)
}

/** What stands in collapsed zones cannot be aimed at. */
function drawnMachines(plan: Plan): readonly Machine[] {
  const { drawnMachine } = foldedOf(plan)
  return plan.machines.filter(({ id }) => drawnMachine(id) === id)
}

/** The machine that is linked is no end of its own link, so the way leads past it. */
function spotsOf(plan: Plan, from: string): readonly Spot[] {
  return drawnMachines(plan).flatMap((machine) => {
    const box = machine.id === from ? undefined : machineBox(machine)
    return box ? [{ id: machine.id, at: centre(box) }] : []
  })
}

/** What is said of the link that is aimed at; null while there is none. */
export function spokenAim(plan: Plan, from: string, to: string): string | null {
  const machines = machinesById(plan)
  const [one, other] = [machines.get(from), machines.get(to)]
  if (one === undefined || other === undefined) return null
  const parts = [`${connectingWords.pick(one.name, other.name, other.roles.map(roleName).join(', '))}.`]
  if (linkBetween(from, to) !== undefined) parts.push(connectingWords.already)
  else if (!rulesJoin(one, other, plan.packs)) parts.push(connectingWords.noPort)
  return parts.join(' ')
}
