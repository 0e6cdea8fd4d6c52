import { nextId } from '#plan/freshId.ts'
import { addLink } from '#plan/operations/linkOperations.ts'
import { addMachine } from '#plan/operations/machineOperations.ts'
import { removeSelection } from '#plan/operations/removeSelection.ts'
import { addZone } from '#plan/operations/zoneOperations.ts'
import { plainName } from '#plan/plainName.ts'
import type { Box, Machine, Plan, Position, Zone } from '#plan/plan.ts'
import { roleConnections } from '#rules/lookup.ts'
import { boxAround } from '#scene/box.ts'
import { freeZoneBox } from '#scene/freeBox.ts'
import { emptyZoneHeight, emptyZoneWidth, machineHeight, machineWidth } from '#scene/metrics.ts'
import { dropPosition, freePosition, zoneAt } from '#scene/placeNew.ts'
import { stepWords } from '#words/stepWords.ts'
import { uiWords } from '#words/uiWords.ts'
import { planCatalogue } from './planCatalogue.ts'
import { isEmptySelection, nothing, selectLink, selectMachine, selectZone } from './selection.ts'
import { currentPlan, edit, notify, type Outcome, select, useSession } from './session.ts'
import { viewport } from './viewport.ts'

/** Beginnings of names as engineers write them. */
const namePrefix: Readonly<Record<string, string>> = {
  'vmm-server': 'VMM',
  'vmm-console': 'CON',
  'library-server': 'LIB',
  'hyperv-host': 'HV',
  'vm-guest': 'VM',
  'file-server': 'FS',
  'storage-service': 'SMS',
  'sql-server': 'SQL',
  'wsus-server': 'WSUS',
  'load-balancer': 'LB',
  bmc: 'BMC',
  'winpe-agent': 'PE',
  'wds-server': 'WDS',
  'esx-host': 'ESX',
  'esxi-host': 'ESXI',
  vcenter: 'VC',
  'smis-provider': 'SMIS',
  'upstream-wsus': 'WSUS',
  'microsoft-update': 'MU',
  'pxe-client': 'BM',
  'domain-controller': 'DC',
  'dns-server': 'DNS',
  'scom-server': 'OM',
  'spf-server': 'SPF',
  'tenant-portal': 'WEB',
  'ipam-server': 'IPAM',
}

/** The first of SQL01, SQL02, … that no machine has. */
export function freeName(plan: Plan, role: string): string {
  const taken = new Set(plan.machines.map((machine) => plainName(machine.name)))
  const prefix = namePrefix[role] ?? 'SRV'
  const named = (number: number) => `${prefix}${String(number).padStart(2, '0')}`
  let number = 1
  while (taken.has(plainName(named(number)))) number += 1
  return named(number)
}

/** The first of "Zone 1", "Zone 2", … that no zone has, counted on from how many there are. */
export function freeZoneName({ zones }: Plan): string {
  const taken = new Set(zones.map(({ name }) => name))
  let number = zones.length + 1
  while (taken.has(stepWords.zone(number))) number += 1
  return stepWords.zone(number)
}

/**
 * Adds a machine of a role: centred on a place of the plan, or, without one, in free space in the middle of the view.
 * @param linkedTo a machine that it is linked to in the same step
 */
export function addMachineOfRole(role: string, at?: Position, linkedTo?: string): Outcome {
  const plan = currentPlan()
  const middle = at ?? viewport().centre()
  const corner = { x: middle.x - machineWidth / 2, y: middle.y - machineHeight / 2 }
  return addMachineAt(role, freePosition(plan, corner), linkedTo)
}

/** Adds a machine of a role centred on the very place at which it was dropped, or near by where no room is. */
export const dropMachineOfRole = (role: string, at: Position): Outcome =>
  addMachineAt(role, dropPosition(currentPlan(), boxAround(at, machineWidth, machineHeight)))

function addMachineAt(role: string, position: Position, linkedTo?: string): Outcome {
  const plan = currentPlan()
  const zone = zoneAt(plan, { x: position.x + machineWidth / 2, y: position.y + machineHeight / 2 })
  const name = freeName(plan, role)
  const machine: Machine = {
    id: nextId(plan, 'm'),
    name,
    roles: [role],
    members: [{ name }],
    position,
    ...(zone && { zone: zone.id }),
  }
  const outcome = edit(stepWords.add(name), (before) => {
    const added = addMachine(before, machine)
    if (!added.ok || linkedTo === undefined) return added
    return addLink(added.plan, { id: nextId(added.plan, 'l'), ends: [linkedTo, machine.id] })
  })
  if (outcome.ok) select(selectMachine(machine.id))
  return outcome
}

/** Adds an empty zone centred on the very place at which it was dropped, or without one in free space in the middle of the view. */
export function addEmptyZone(at?: Position): Outcome {
  return at === undefined ? addZoneNear(viewport().centre()) : addZoneIn(zoneSizedBox(at))
}

/** Adds an empty zone in free space near a place, and brings it into view. */
export function addZoneNear(place: Position): Outcome {
  const box = freeZoneBox(currentPlan(), zoneSizedBox(place))
  const outcome = addZoneIn(box)
  if (outcome.ok) viewport().keepInView(box)
  return outcome
}

function zoneSizedBox(middle: Position): Box {
  const { x, y, ...size } = boxAround(middle, emptyZoneWidth, emptyZoneHeight)
  return { x: Math.round(x), y: Math.round(y), ...size }
}

function addZoneIn(box: Box): Outcome {
  const plan = currentPlan()
  const zone: Zone = { id: nextId(plan, 'z'), name: freeZoneName(plan), cidrs: [], box }
  const outcome = edit(stepWords.add(zone.name), (before) => addZone(before, zone))
  if (outcome.ok) select(selectZone(zone.id))
  return outcome
}

/** Draws a link and selects it; says so when the rules know no flow between the two. */
export function connect(from: string, to: string): Outcome {
  const id = nextId(currentPlan(), 'l')
  const outcome = edit(stepWords.connect, (plan) => addLink(plan, { id, ends: [from, to] }))
  if (outcome.ok) select(selectLink(id))
  return outcome
}

/** Removes what is selected, with the links of removed machines, as one step. */
export function removeSelected(): void {
  const { selection } = useSession.getState()
  if (isEmptySelection(selection)) return
  const outcome = edit(uiWords.delete, (plan) => removeSelection(plan, selection))
  if (outcome.ok) select(nothing)
}

/** Whether the rules know a flow or a note between any of the roles of two machines, in either direction. */
export function rulesJoin(a: Machine, b: Machine, packs: readonly string[]): boolean {
  return b.roles.some((role) => roleJoins(a, role, packs))
}

/** Whether the rules know a flow or a note between any of the roles of a machine and another role, in either direction. */
export function roleJoins({ roles }: Machine, other: string, packs: readonly string[]): boolean {
  const known = planCatalogue(currentPlan())
  return roles.some((one) => roleConnections(known, one, other, packs))
}

/** Selects something and brings it into view. */
export function goTo(selection: Parameters<typeof select>[0]): void {
  select(selection)
  viewport().reveal(selection)
}

export const dismissNotice = (): void => notify(null)
