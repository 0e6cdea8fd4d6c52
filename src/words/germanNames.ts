import type { Plan } from '#plan/plan.ts'
import { linksById, machinesById, zonesById } from '#plan/planIndex.ts'

/** What German sentences about problems call the things of a plan. */
const named = (name: string | undefined): string | undefined => (name?.trim() === '' ? undefined : name?.trim())

export const shown = (text: string): string => `„${text}“`

export const machineName = (plan: Plan, id: string): string =>
  named(machinesById(plan).get(id)?.name) ?? `Maschine ${shown(id)}`

export function memberName(plan: Plan, id: string, index: number): string {
  const name = named(machinesById(plan).get(id)?.members[index]?.name)
  const machine = machineName(plan, id)
  if (name === undefined) return `Mitglied ${index + 1} von ${machine}`
  return name === machine ? name : `${name} in ${machine}`
}

/** "Verbindung A – B", without an article: its case is the sentence's. */
export function linkName(plan: Plan, id: string): string {
  const link = linksById(plan).get(id)
  return link === undefined
    ? `Verbindung ${shown(id)}`
    : `Verbindung ${machineName(plan, link.ends[0])} – ${machineName(plan, link.ends[1])}`
}

export const zoneName = (plan: Plan, id: string): string => `Zone ${named(zonesById(plan).get(id)?.name) ?? shown(id)}`

export function joined(plan: Plan, machines: readonly string[]): string {
  const names = machines.map((id) => machineName(plan, id))
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`
}
