import { addMembers, type NewMember } from '#plan/operations/manyMemberOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { machinesById } from '#plan/planIndex.ts'
import { tableWords } from '#words/tableWords.ts'
import { addingRows, type Made, textFor } from './addingRows.ts'
import type { AddedRows, RowTexts } from './planTable.ts'
import { readMachine, readName } from './readCells.ts'

/** Adds computers to the machines that they name; to the chosen one where they name none. */
export function addMemberRows(plan: Plan, rows: readonly RowTexts[], chosen: string | undefined): AddedRows {
  return addingRows<NewMember>(plan, rows, {
    first: 'name',
    read: (texts) => made(plan, texts, chosen),
    apply: addMembers,
    idsOf: (before, _after, members) => {
      const counts = new Map<string, number>()
      return members.map(({ machine }) => {
        const index = counts.get(machine) ?? machinesById(before).get(machine)?.members.length ?? 0
        counts.set(machine, index + 1)
        return `${index} ${machine}`
      })
    },
  })
}

function made(plan: Plan, texts: RowTexts, chosen: string | undefined): Made<NewMember> {
  const name = readName(textFor(texts, 'name'))
  if (!name.ok) return { ...name, column: 'name' }
  const typed = textFor(texts, 'machine')
  const member = { name: name.value }
  if (typed === '' && chosen !== undefined) return { ok: true, item: { machine: chosen, member } }
  if (typed === '') return { ok: false, column: 'machine', reason: tableWords.refusals.noMachineSaid }
  const machine = readMachine(typed, plan)
  return machine.ok ? { ok: true, item: { machine: machine.value, member } } : { ...machine, column: 'machine' }
}
