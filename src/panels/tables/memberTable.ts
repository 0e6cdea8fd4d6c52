import { removeMembers, updateMembers } from '#plan/operations/manyMemberOperations.ts'
import { moveMembers } from '#plan/operations/moveMembers.ts'
import type { Machine, Member, Plan } from '#plan/plan.ts'
import { selectMachine } from '#session/selection.ts'
import { tableWords } from '#words/tableWords.ts'
import { shownName } from '#words/uiWords.ts'
import { addMemberRows } from './addMemberRows.ts'
import { headings } from './headings.ts'
import { type PlanTable, putting } from './planTable.ts'
import { readAddress, readMachine, readName } from './readCells.ts'

const words = tableWords.columns

/** One computer, and its place in its machine. */
export interface MemberRow {
  readonly machine: Machine
  readonly member: Member
  readonly index: number
}

const placeOf = ({ machine, index }: MemberRow) => ({ machine: machine.id, index })

/** A row each member: name, address, and the machine it belongs to. */
export function memberTable(plan: Plan): PlanTable<MemberRow> {
  return {
    columns: [
      {
        ...{ id: 'name', title: words.name, width: 180, className: 'font-medium', edit: {} },
        headings: headings.name,
        text: ({ member }) => member.name,
        cell: ({ member }) => shownName(member.name),
        put: putting(readName, (before, values) =>
          updateMembers(
            before,
            values.map(({ row, value }) => ({ ...placeOf(row), patch: { name: value } })),
          ),
        ),
      },
      {
        ...{ id: 'address', title: words.address, width: 200, className: 'font-mono text-[12px]', edit: {} },
        headings: headings.address,
        text: ({ member }) => member.address ?? '',
        put: putting(readAddress, (before, values) =>
          updateMembers(
            before,
            values.map(({ row, value }) => ({ ...placeOf(row), patch: { address: value } })),
          ),
        ),
      },
      {
        // Last, because places change when members go elsewhere.
        ...{ id: 'machine', title: words.machine, width: 180 },
        edit: { suggestions: plan.machines.map(({ name }) => name) },
        headings: headings.machine,
        text: ({ machine }) => machine.name,
        put: putting(
          (text, _row, before) => readMachine(text, before),
          (before, values) =>
            moveMembers(
              before,
              values.map(({ row, value }) => ({ ...placeOf(row), to: value })),
            ),
        ),
      },
    ],
    rows: plan.machines.flatMap((machine) => machine.members.map((member, index) => ({ machine, member, index }))),
    idOf: ({ machine, index }) => `${index} ${machine.id}`,
    nameOf: ({ member }) => member.name,
    selectionOf: ({ machine }) => selectMachine(machine.id),
    add: addMemberRows,
    remove: (before, rows) => removeMembers(before, rows.map(placeOf)),
  }
}
