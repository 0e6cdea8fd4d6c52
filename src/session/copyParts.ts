import { type ListedServer, safeCell, serverCells, writeCells } from '#plan/lists/writeServerList.ts'
import { type Fragment, fragmentOf } from '#plan/operations/fragment.ts'
import { removeSelection } from '#plan/operations/removeSelection.ts'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { planFileText } from '#plan/planFileText.ts'
import { zonesById } from '#plan/planIndex.ts'
import { serialisePlan } from '#plan/serialisePlan.ts'
import { clipboardWords } from '#words/clipboardWords.ts'
import { commandWords } from '#words/commandWords.ts'
import { coreSentence } from '#words/coreSentence.ts'
import { roleName } from './roleLook.ts'
import { notesOf, nothing } from './selection.ts'
import { currentPlan, edit, notify, select, useSession } from './session.ts'
import { surroundings } from './surroundings.ts'

/** Parts of a plan for the clipboard. */
export interface Parts {
  /** The text of a plan file that holds them alone, with the answers that their ports follow from. */
  readonly text: string
  /** True when they were taken out of their plan. */
  readonly isCut: boolean
  /** The text of a plan file with the zones that their machines stood in, see `surroundings`; absent where that is not known. */
  readonly around?: string
}

/** The same with what they are for everyone else: a table of the members, or of the notes where there are no members. */
export interface CopiedParts extends Parts {
  readonly cells: readonly (readonly string[])[]
  /** The cells as text between tabs. */
  readonly list: string
}

export const canCopy = (): boolean => {
  const { selection } = useSession.getState()
  return selection.machines.length + selection.zones.length + notesOf(selection).length > 0
}

/**
 * What is chosen, with what stands in chosen zones and the links inside; null when neither machine, zone nor note is, and when it
 * is too much to be pasted again, of which the user is told.
 */
export function copyParts(): CopiedParts | null {
  if (!canCopy()) return null
  const plan = currentPlan()
  const fragment = fragmentOf(plan, useSession.getState().selection)
  const cells = cellsOf(plan, fragment)
  const file = planFileText(planOf(plan, fragment))
  if (!file.ok) {
    notify({ tone: 'error', text: clipboardWords.notCopied, details: [coreSentence(file.reason)] })
    return null
  }
  const around = serialisePlan(surroundings(plan, fragment))
  return { text: file.text, around, isCut: false, cells, list: writeCells(cells) }
}

/** As `copyParts`, and takes it out of the plan as one step. */
export function cutParts(): CopiedParts | null {
  const copied = copyParts()
  if (copied === null) return null
  const { zones, machines, notes } = fragmentOf(currentPlan(), useSession.getState().selection)
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
  const outcome = edit(commandWords.edit.cut, (plan) =>
    removeSelection(plan, { zones: ids(zones), machines: ids(machines), links: [], notes: ids(notes) }),
  )
  if (outcome.ok) select(nothing)
  return { ...copied, isCut: outcome.ok }
}

/** A plan of these parts alone: their places in zones that stay behind are not part of them. */
function planOf(plan: Plan, fragment: Fragment): Plan {
  const along = new Set(fragment.zones.map(({ id }) => id))
  return {
    ...emptyPlan(plan.name, plan.catalog),
    ...fragment,
    zones: fragment.zones.map(({ parent, ...zone }) =>
      parent === undefined || !along.has(parent) ? zone : { ...zone, parent },
    ),
    machines: fragment.machines.map(({ zone, ...machine }) =>
      zone === undefined || !along.has(zone) ? machine : { ...machine, zone },
    ),
  }
}

function cellsOf(plan: Plan, { machines, notes }: Fragment): readonly (readonly string[])[] {
  if (machines.length === 0 && notes.length > 0) return notes.map(({ text }) => [safeCell(text)])
  const zones = zonesById(plan)
  return serverCells(
    machines.flatMap(({ name, roles, zone, members }): readonly ListedServer[] => {
      const shared = { role: roles.map(roleName).join(', '), zone: zones.get(zone ?? '')?.name ?? '' }
      if (members.length === 0) return [{ name, address: '', ...shared }]
      return members.map((member) => ({ name: member.name || name, address: member.address ?? '', ...shared }))
    }),
  )
}
