import type { Machine, Plan } from '#plan/plan.ts'
import { linksById, machinesById, zonesById } from '#plan/planIndex.ts'
import type { Severity } from './severity.ts'

/** What is said about one kind of problem. */
export interface Words<P> {
  /** error: the request would be wrong or refused; warning: it would be questioned; info: good to know. */
  readonly severity: Severity
  readonly title: (problem: P, plan: Plan) => string
  readonly help: (problem: P) => string
}

export function machineName(plan: Plan, id: string): string {
  return nameOf(machinesById(plan).get(id)) ?? `Machine ${shown(id)}`
}

export function memberName(plan: Plan, id: string, index: number): string {
  const name = machinesById(plan).get(id)?.members[index]?.name.trim()
  const machine = machineName(plan, id)
  if (name === undefined || name === '') return `member ${index + 1} of ${machine}`
  return name === machine ? name : `${name} in ${machine}`
}

export function linkName(plan: Plan, id: string): string {
  const link = linksById(plan).get(id)
  return link === undefined
    ? `Connection ${shown(id)}`
    : `The connection ${machineName(plan, link.ends[0])} – ${machineName(plan, link.ends[1])}`
}

export function zoneName(plan: Plan, id: string): string {
  const name = zonesById(plan).get(id)?.name.trim()
  return name === undefined || name === '' ? `zone ${shown(id)}` : `zone ${name}`
}

export function joined(plan: Plan, machines: readonly string[]): string {
  const names = machines.map((id) => machineName(plan, id))
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function nameOf(machine: Machine | undefined): string | undefined {
  const name = machine?.name.trim()
  return name === '' ? undefined : name
}

export function shown(text: string): string {
  return `“${text}”`
}
