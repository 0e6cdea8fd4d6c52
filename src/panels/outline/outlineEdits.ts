import { renameMachine } from '#plan/operations/machineOperations.ts'
import { removeMember, updateMember } from '#plan/operations/memberOperations.ts'
import { updateZone } from '#plan/operations/zoneOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { nameless } from '#session/nameless.ts'
import { currentPlan, edit, type Outcome } from '#session/session.ts'
import { outlineWords } from '#words/outlineWords.ts'
import type { OutlineRow } from './outlineRows.ts'

const { steps, nameless: needsName } = outlineWords

/** Gives what a row stands for another name, as one step; returns why not, null when it was taken. */
export function rename(row: OutlineRow, typed: string): string | null {
  const name = typed.trim()
  const renamed = (plan: Plan): Outcome => {
    if (row.kind === 'zone') return name === '' ? nameless(needsName.zone) : updateZone(plan, row.zone.id, { name })
    if (row.kind === 'machine') {
      return name === '' ? nameless(row.machine.name) : renameMachine(plan, row.machine.id, name)
    }
    if (row.kind !== 'member') return { ok: true, plan }
    return name === '' ? nameless(needsName.member) : updateMember(plan, row.machine.id, row.index, { name })
  }
  // Refused here, the reason stands at the field instead of in a message.
  const outcome = renamed(currentPlan())
  if (!outcome.ok) return outcome.reason
  edit(stepName(row), () => outcome)
  return null
}

function stepName(row: OutlineRow): string {
  if (row.kind === 'zone') return steps.renameZone
  return row.kind === 'member' ? steps.renameMember : steps.rename(row.name)
}

/** Removes a member; everything else is chosen when the keyboard is on it, and removed by the page's own command. */
export function remove(row: OutlineRow): boolean {
  if (row.kind !== 'member') return false
  edit(steps.removeMember, (plan) => removeMember(plan, row.machine.id, row.index))
  return true
}
