import { addServers } from '#plan/operations/addServers.ts'
import { changeMachines } from '#plan/operations/machineOperations.ts'
import type { Machine, Plan } from '#plan/plan.ts'
import { laidOut } from '#session/moveToZone.ts'
import { addingRows, type Made, textFor } from './addingRows.ts'
import type { AddedRows, RowTexts } from './planTable.ts'
import { readAddress, readName, readZone } from './readCells.ts'

interface NewMachine {
  readonly name: string
  /** A zone that the plan lacks is added with the machine. */
  readonly zone: { readonly id: string } | { readonly name: string } | null
  readonly addresses: readonly string[]
}

/** Adds machines of one computer, or of one for each of several addresses; each stands where there is room in its zone. */
export function addMachineRows(plan: Plan, rows: readonly RowTexts[]): AddedRows {
  return addingRows<NewMachine>(plan, rows, {
    first: 'name',
    read: (texts) => made(plan, texts),
    apply: (before, machines) => {
      const servers = machines.map(({ name, zone }) => ({ name, zone, roles: [] }))
      const added = addServers(before, servers, 'each')
      if (!added.ok) return added
      const changes = new Map<string, (machine: Machine) => Machine>()
      for (const [at, { id }] of newIn(before, added.plan).entries()) {
        const { name = '', addresses = [] } = machines[at] ?? {}
        if (addresses.length < 2) continue
        const members = addresses.map((address, place) => ({ name: `${name}-${place + 1}`, address }))
        changes.set(id, (machine) => ({ ...machine, members }))
      }
      return laidOut(changeMachines(added.plan, changes))
    },
    idsOf: (before, after) => newIn(before, after).map(({ id }) => id),
  })
}

const newIn = (before: Plan, after: Plan): readonly Machine[] => after.machines.slice(before.machines.length)

function made(plan: Plan, texts: RowTexts): Made<NewMachine> {
  const name = readName(textFor(texts, 'name'))
  if (!name.ok) return { ...name, column: 'name' }
  const typed = textFor(texts, 'zone')
  const read = readZone(typed, plan)
  const isNew = !read.ok && !plan.zones.some((zone) => zone.name.toLowerCase() === typed.toLowerCase())
  const zone = isNew ? { name: typed } : read.ok && read.value !== null ? { id: read.value } : null
  // Of several addresses none may be doubtful; a single one is judged at its cell.
  const addresses = textFor(texts, 'addresses').split(/\s*[,;]\s*/)
  const canonical = addresses.flatMap((address) => {
    const one = readAddress(address)
    return one.ok && one.value !== null ? [one.value] : []
  })
  const members = addresses.length > 1 && canonical.length === addresses.length ? canonical : []
  return { ok: true, item: { name: name.value, zone, addresses: members } }
}
