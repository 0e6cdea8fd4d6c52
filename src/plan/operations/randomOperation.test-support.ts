import { nextId } from '../freshId.ts'
import type { Plan } from '../plan.ts'
import { addServers } from './addServers.ts'
import { setDecision } from './decisionOperations.ts'
import { addLink, addLinks, removeLinks } from './linkOperations.ts'
import { setCollapsed, setLocked } from './lockOperations.ts'
import {
  addMachine,
  moveMachines,
  removeMachines,
  renameMachine,
  setMachineChoice,
  setMachineRoles,
  setMachineZone,
} from './machineOperations.ts'
import { addMember, removeMember, setMembers, updateMember } from './memberOperations.ts'
import { addNote, removeNotes, setLinkNote, updateNote } from './noteOperations.ts'
import type { OperationResult } from './operationResult.ts'
import { renamePlan, setPack, setPlanChoice, setRequestDetails, setSetting } from './planOperations.ts'
import { requestOperationDraws } from './randomRequestOperation.test-support.ts'
import { anyOf, keys, names, numbers, type Operation, pick, ports, zoneIds } from './randomValues.test-support.ts'
import { reendLinks } from './reendLinks.ts'
import { removeSelection } from './removeSelection.ts'
import { addZone, moveZone, resizeZone, setZoneParent, updateZone } from './zoneOperations.ts'

/** Four numbers from 0 that decide on an operation and its arguments. */
export type Draw = readonly [number, number, number, number]

const ids = ['m1', 'm2', 'm3', 'm4', 'm5', '__proto__', 'constructor'] as const
const noteIds = ['n1', 'n2', '__proto__'] as const
const linkIds = ['l1', 'l2', 'l3', 'l4', 'a:b>c'] as const
const roles = ['vmm-server', 'hyperv-host', 'sql-server', ''] as const
const values = ['trusted', 'untrusted', null] as const
const addresses = ['10.0.0.1', ' 10.0.0.2 ', '', 'nonsense', null] as const
const dates = ['2025-03-31', '2025-02-30', '', 'soon'] as const
const states = ['reviewed', 'rejected', 'open'] as const

const operations: readonly [Operation, ...Operation[]] = [
  (plan, b, c, d) =>
    addMachine(plan, { id: pick(ids, b), name: pick(names, c), roles: [pick(roles, d), pick(roles, d)], members: [] }),
  (plan, b) =>
    addMachine(plan, { id: nextId(plan, 'm'), name: pick(names, b), roles: [], members: [], zone: pick(zoneIds, b) }),
  (plan, b, c) => renameMachine(plan, anyOf(plan.machines, ids, b), pick(names, c)),
  (plan, b, c, d) =>
    moveMachines(plan, [
      {
        id: anyOf(plan.machines, ids, b),
        position: { x: pick(numbers, c), y: pick(numbers, d) },
        zone: d % 3 === 0 ? null : anyOf(plan.zones, zoneIds, d),
      },
      { id: anyOf(plan.machines, ids, c), position: { x: 0, y: 0 } },
    ]),
  (plan, b, c) => removeMachines(plan, c % 9 === 0 ? [pick(ids, b)] : []),
  (plan, b, c, d) => setMachineRoles(plan, anyOf(plan.machines, ids, b), [pick(roles, c), pick(roles, d)]),
  (plan, b, c, d) => setMachineChoice(plan, anyOf(plan.machines, ids, b), pick(keys, c), pick(values, d)),
  (plan, b, c) =>
    setMachineZone(plan, anyOf(plan.machines, ids, b), c % 3 === 0 ? null : anyOf(plan.zones, zoneIds, c)),
  (plan, b, c, d) =>
    setMembers(plan, anyOf(plan.machines, ids, b), [{ name: pick(names, c), address: pick(addresses, d) ?? '' }]),
  (plan, b, c, d) =>
    addMember(plan, anyOf(plan.machines, ids, b), { name: pick(names, c), address: pick(addresses, d) ?? '' }),
  (plan, b, c, d) => updateMember(plan, anyOf(plan.machines, ids, b), c % 3, { address: pick(addresses, d) }),
  (plan, b, c) => removeMember(plan, anyOf(plan.machines, ids, b), c % 4),
  (plan, b, c, d) =>
    addZone(plan, { id: pick(zoneIds, b), name: pick(names, c), cidrs: [pick(addresses, d) ?? '10.0.0.0/24'] }),
  (plan, b, c, d) =>
    updateZone(plan, anyOf(plan.zones, zoneIds, b), { name: pick(names, c), trust: pick(['perimeter', null], d) }),
  (plan, b, c, d) =>
    updateZone(plan, anyOf(plan.zones, zoneIds, b), { cidrs: [pick(addresses, c) ?? '', pick(addresses, d) ?? ''] }),
  (plan, b, c, d) => moveZone(plan, anyOf(plan.zones, zoneIds, b), pick(numbers, c), pick(numbers, d)),
  (plan, b, c, d) =>
    resizeZone(plan, anyOf(plan.zones, zoneIds, b), {
      x: pick(numbers, c),
      y: 0,
      width: pick(numbers, d),
      height: 100,
    }),
  (plan, b, c) =>
    setZoneParent(plan, anyOf(plan.zones, zoneIds, b), c % 4 === 0 ? null : anyOf(plan.zones, zoneIds, c)),
  (plan, b, c) => removeSelection(plan, { machines: [], links: [], zones: c % 5 === 0 ? [pick(zoneIds, b)] : [] }),
  (plan, b, c, d) =>
    addLink(plan, { id: pick(linkIds, b), ends: [anyOf(plan.machines, ids, c), anyOf(plan.machines, ids, d)] }),
  (plan, _b, c, d) =>
    addLink(plan, { id: nextId(plan, 'l'), ends: [anyOf(plan.machines, ids, c), anyOf(plan.machines, ids, d)] }),
  (plan, b, c, d) =>
    reendLinks(
      plan,
      new Map([[anyOf(plan.links, linkIds, b), [anyOf(plan.machines, ids, c), anyOf(plan.machines, ids, d)]]]),
    ),
  (plan, b, c) => removeLinks(plan, c % 5 === 0 ? [pick(linkIds, b)] : []),
  (plan, b, c) => setPlanChoice(plan, pick(keys, b), pick(values, c)),
  (plan, b, c) => setSetting(plan, pick(keys, b), pick(ports, c)),
  (plan, b, c) => setPack(plan, pick(keys, b), c % 2 === 0),
  (plan, b, c, d) => setDecision(plan, { flow: flowOf(plan, b, c), state: pick(states, d), note: pick(names, d + c) }),
  (plan, b) => setRequestDetails(plan, { expires: pick(dates, b), owner: pick(names, b) }),
  (plan, b) => renamePlan(plan, pick(names, b)),
  (plan, b, c, d) =>
    removeSelection(
      plan,
      d % 5 > 0
        ? { machines: [], links: [], zones: [] }
        : {
            machines: [pick(ids, b)],
            links: [pick(linkIds, c)],
            zones: [pick(zoneIds, d)],
          },
    ),
  (plan, b, c, d) =>
    addLinks(plan, [
      [anyOf(plan.machines, ids, b), anyOf(plan.machines, ids, c)],
      [anyOf(plan.machines, ids, c), anyOf(plan.machines, ids, d)],
    ]),
  (plan, b, c, d) =>
    addServers(
      plan,
      plan.machines.length > 12
        ? []
        : [b, c].map((at) => ({
            name: pick(names, at),
            address: pick(addresses, d) ?? '',
            roles: at % 2 === 0 ? [pick(roles, at), pick(roles, at)] : [],
            zone: d % 3 === 0 ? null : d % 3 === 1 ? { id: anyOf(plan.zones, zoneIds, d) } : { name: pick(names, c) },
          })),
      d % 2 === 0 ? 'each' : 'grouped',
    ),
  (plan, b, c, d) =>
    setLocked(plan, { machines: [anyOf(plan.machines, ids, b)], zones: [anyOf(plan.zones, zoneIds, c)] }, d % 4 === 0),
  (plan, b, c) => setCollapsed(plan, [anyOf(plan.zones, zoneIds, b)], c % 2 === 0),
  (plan, b, c, d) =>
    addNote(plan, {
      id: d % 9 === 0 ? pick(noteIds, d) : nextId(plan, 'n'),
      text: pick(names, b),
      position: { x: pick(numbers, c), y: pick(numbers, d) },
    }),
  (plan, b, c, d) =>
    updateNote(plan, anyOf(plan.notes, noteIds, b), {
      text: pick(names, c),
      size: d % 3 === 0 ? null : { width: pick(numbers, d), height: 80 },
    }),
  (plan, b, c) => removeNotes(plan, c % 5 === 0 ? [anyOf(plan.notes, noteIds, b)] : []),
  (plan, b, c) => setLinkNote(plan, anyOf(plan.links, linkIds, b), pick(names, c)),
  ...requestOperationDraws,
]

function flowOf(plan: Plan, at: number, port: number): string {
  const link = plan.links[at % Math.max(plan.links.length, 1)]
  if (link === undefined) return 'l9:m1>m2:icmp'
  const [a, b] = link.ends
  return port % 2 === 0 ? `${link.id}:${a}>${b}:tcp/${443 + (port % 3)}` : `${link.id}:${b}>${a}:icmp`
}

export const operationCount = operations.length

/** One of all operations, with good and bad arguments. */
export function applyDraw(plan: Plan, [a, b, c, d]: Draw): OperationResult {
  return pick(operations, a)(plan, b, c, d)
}
