import { removeMachines } from '#plan/operations/machineOperations.ts'
import {
  rehouseMachines,
  renameMachines,
  setChoiceOfMachines,
  setRolesOfMachines,
} from '#plan/operations/manyMachineOperations.ts'
import type { Machine, Plan } from '#plan/plan.ts'
import { linksOf, zonesById } from '#plan/planIndex.ts'
import type { Choice } from '#rules/catalogue.ts'
import { offeredRoles } from '#rules/lookup.ts'
import { catalogue } from '#session/catalogue.ts'
import { laidOut } from '#session/moveToZone.ts'
import { selectMachine } from '#session/selection.ts'
import { tableWords } from '#words/tableWords.ts'
import { shownName } from '#words/uiWords.ts'
import { addMachineRows } from './addMachineRows.ts'
import { headings } from './headings.ts'
import { type PlanColumn, type PlanTable, putting } from './planTable.ts'
import { putAddresses } from './putAddresses.ts'
import { readAddress, readName, readOption, readRoles, readZone, rolesText } from './readCells.ts'

const words = tableWords.columns

/** A row each machine: name, roles, zone, and the choices that its roles have. */
export function machineTable(plan: Plan): PlanTable<Machine> {
  const zones = zonesById(plan)
  const zoneNames = [tableWords.outside, ...plan.zones.map(({ name }) => name)]
  const shown = choicesOf(plan)
  const columns: readonly PlanColumn<Machine>[] = [
    {
      ...{ id: 'name', title: words.name, width: 150, text: ({ name }) => name, edit: {}, className: 'font-medium' },
      cell: ({ name }) => shownName(name),
      headings: headings.name,
      put: putting(readName, (before, values) =>
        renameMachines(before, new Map(values.map(({ row, value }) => [row.id, value]))),
      ),
    },
    {
      ...{ id: 'roles', title: words.roles, width: 200, text: ({ roles }) => rolesText(roles) },
      headings: headings.role,
      edit: { suggestions: offeredRoles(catalogue, plan.packs).map(({ name }) => name) },
      put: putting(
        (text, { roles }) => readRoles(text, roles),
        (before, values) => setRolesOfMachines(before, new Map(values.map(({ row, value }) => [row.id, value]))),
      ),
    },
    {
      ...{ id: 'zone', title: words.zone, width: 130 },
      headings: headings.zone,
      text: ({ zone }) => zones.get(zone ?? '')?.name ?? tableWords.outside,
      cell: ({ zone }) => shownName(zones.get(zone ?? '')?.name ?? tableWords.outside),
      edit: { options: () => zoneNames },
      put: putting(
        (text, _row, before) => readZone(text, before),
        (before, values) => laidOut(rehouseMachines(before, new Map(values.map(({ row, value }) => [row.id, value])))),
      ),
    },
    {
      ...{ id: 'members', title: words.members, width: 80, isNumber: true },
      text: ({ members }) => String(members.length),
    },
    {
      ...{ id: 'addresses', title: words.addresses, width: 150, className: 'font-mono text-[12px]' },
      headings: headings.address,
      text: ({ members }) => members.flatMap(({ address }) => address ?? []).join(', '),
      edit: { isOpen: ({ members }) => members.length < 2 },
      put: putting(readAddress, putAddresses),
    },
    {
      ...{ id: 'links', title: words.links, width: 105, isNumber: true },
      text: ({ id }) => String(linksOf(plan, id).length),
    },
    ...shown.map(choiceColumn),
  ]
  return {
    ...{ columns, rows: plan.machines, idOf: ({ id }) => id, nameOf: ({ name }) => name },
    more: [...catalogue.choices.values()]
      .filter((choice) => choice.role !== undefined && !shown.includes(choice))
      .map(choiceColumn),
    selectionOf: ({ id }) => selectMachine(id),
    add: addMachineRows,
    remove: (before, rows) =>
      removeMachines(
        before,
        rows.map(({ id }) => id),
      ),
  }
}

/** The choices that belong to a role which some machine has. */
function choicesOf({ machines }: Plan): readonly Choice[] {
  const roles = new Set(machines.flatMap((machine) => machine.roles))
  return [...catalogue.choices.values()].filter(({ role }) => role !== undefined && roles.has(role))
}

function choiceColumn({ id, name, role, options }: Choice): PlanColumn<Machine> {
  const names = new Map(options.map((option) => [option.id, option.name]))
  const has = ({ roles }: Machine): boolean => role !== undefined && roles.includes(role)
  return {
    ...{ id: `choice ${id}`, title: name, width: 150 },
    text: (machine) => {
      const picked = machine.choices?.[id]
      if (picked !== undefined) return names.get(picked) ?? picked
      return has(machine) ? tableWords.undecided : ''
    },
    edit: { isOpen: has, options: () => [tableWords.undecided, ...names.values()] },
    put: putting(
      (text) => readOption(text, names, tableWords.undecided),
      (before, values) => setChoiceOfMachines(before, id, new Map(values.map(({ row, value }) => [row.id, value]))),
    ),
  }
}
