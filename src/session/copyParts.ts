import { writeServerList } from '#plan/lists/writeServerList.ts'
import { type Fragment, fragmentOf } from '#plan/operations/fragment.ts'
import { removeSelection } from '#plan/operations/removeSelection.ts'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { zonesById } from '#plan/planIndex.ts'
import { serialisePlan } from '#plan/serialisePlan.ts'
import { commandWords } from '#words/commandWords.ts'
import { derivedOf } from './derived.ts'
import { planCatalogue } from './planCatalogue.ts'
import { roleName } from './roleLook.ts'
import { notesOf, nothing } from './selection.ts'
import { currentPlan, edit, select, useSession } from './session.ts'

/** The type under which parts of a plan lie in the clipboard: the text of a plan file that holds them alone. */
export const partsType = 'application/x-portolan+json'

/** Parts of a plan for the clipboard. */
export interface CopiedParts {
  /** Of `partsType`. */
  readonly parts: string
  /** The members as a list, for everyone else. */
  readonly list: string
}

export const canCopy = (): boolean => {
  const { selection } = useSession.getState()
  return selection.machines.length + selection.zones.length + notesOf(selection).length > 0
}

/** What is chosen, with what stands in chosen zones and the links inside; null when neither machine, zone nor note is. */
export function copyParts(): CopiedParts | null {
  if (!canCopy()) return null
  const plan = currentPlan()
  const fragment = fragmentOf(plan, useSession.getState().selection)
  return { parts: serialisePlan(planOf(plan, fragment)), list: listOf(plan, fragment) }
}

/** As `copyParts`, and takes it out of the plan as one step. */
export function cutParts(): CopiedParts | null {
  const copied = copyParts()
  if (copied === null) return null
  const { zones, machines, notes = [] } = fragmentOf(currentPlan(), useSession.getState().selection)
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
  const outcome = edit(commandWords.edit.cut, (plan) =>
    removeSelection(plan, { zones: ids(zones), machines: ids(machines), links: [], notes: ids(notes) }),
  )
  if (outcome.ok) select(nothing)
  return copied
}

/** A plan of these parts alone: their places in zones that stay behind are not part of them. */
function planOf(plan: Plan, { zones, machines, links, decisions, notes = [] }: Fragment): Plan {
  const along = new Set(zones.map(({ id }) => id))
  const needed = neededPacks(plan, { zones, machines, links, decisions })
  return {
    ...emptyPlan(plan.name, plan.catalog),
    zones: zones.map(({ parent, ...zone }) =>
      parent === undefined || !along.has(parent) ? zone : { ...zone, parent },
    ),
    machines: machines.map(({ zone, ...machine }) =>
      zone === undefined || !along.has(zone) ? machine : { ...machine, zone },
    ),
    links,
    notes,
    decisions,
    packs: needed,
    ownPacks: plan.ownPacks.filter(({ id }) => needed.includes(id)),
  }
}

/** The packs of the plan that the links have ports from, or that know a role of the machines. */
function neededPacks(plan: Plan, { machines, links }: Fragment): readonly string[] {
  const { byLink } = derivedOf(plan)
  const { roles } = planCatalogue(plan)
  const needed = new Set([
    ...links.flatMap(({ id }) => byLink.get(id)?.flows.flatMap(({ packs }) => packs) ?? []),
    ...machines.flatMap((machine) => machine.roles.flatMap((role) => roles.get(role)?.packs ?? [])),
  ])
  return plan.packs.filter((id) => needed.has(id))
}

function listOf(plan: Plan, { machines }: Fragment): string {
  const zones = zonesById(plan)
  return writeServerList(
    machines.flatMap(({ name, roles, zone, members }) => {
      const shared = { role: roles.map(roleName).join(', '), zone: zones.get(zone ?? '')?.name ?? '' }
      if (members.length === 0) return [{ name, address: '', ...shared }]
      return members.map((member) => ({ name: member.name || name, address: member.address ?? '', ...shared }))
    }),
  )
}
