import { byCodeUnit } from './byCodeUnit.ts'
import { checkInvariants } from './checkInvariants.ts'
import type { OldDocument } from './migrations.ts'
import type { Plan } from './plan.ts'
import { childPath, createFaultList, type FaultList, type PlanFault } from './planFault.ts'
import {
  firstOfEachId,
  type Placed,
  repairDecisions,
  repairLinks,
  repairMachines,
  repairZones,
  withoutRepeats,
} from './repairReferences.ts'
import { repairAccepted, repairBoundaries, repairDetails, repairOwnPacks, repairRequests } from './repairRequest.ts'
import { salvage, salvageItems } from './salvage.ts'
import {
  acceptedSchema,
  boundarySchema,
  decisionSchema,
  detailsSchema,
  firewallSchema,
  handedOverSchema,
  linkSchema,
  machineSchema,
  noteSchema,
  ownPackSchema,
  planSchema,
  type Shape,
  type ShapeOutput,
  viewSchema,
  zoneSchema,
} from './schema.ts'

export interface ReadDocument {
  readonly plan: Plan | null
  readonly faults: readonly PlanFault[]
}

/**
 * The plan that a document of the current version holds, and what of it was left out; no plan when nothing is good.
 */
export function readDocument(document: OldDocument): ReadDocument {
  const faults = createFaultList()
  const head = salvage(planSchema, withoutLists(document), '$', faults)
  if (!head.ok) return { plan: null, faults: [{ path: head.path, message: head.message }] }

  const read = <S extends Shape>(shape: S, key: ListKey) => readItems(shape, document, key, faults)
  const zones = repairZones(firstOfEachId(read(zoneSchema, 'zones'), 'zone', faults), faults)
  const machines = repairMachines(firstOfEachId(read(machineSchema, 'machines'), 'machine', faults), zones, faults)
  const links = repairLinks(firstOfEachId(read(linkSchema, 'links'), 'link', faults), machines, faults)
  const firewalls = firstOfEachId(read(firewallSchema, 'firewalls'), 'firewall', faults).map(({ value }) => value)
  const plan: Plan = {
    ...head.value,
    zones,
    machines,
    links,
    notes: firstOfEachId(read(noteSchema, 'notes'), 'note', faults).map(({ value }) => value),
    packs: [...withoutRepeats(head.value.packs, '$.packs', 'pack', faults)].sort(byCodeUnit),
    decisions: repairDecisions(read(decisionSchema, 'decisions'), links, faults),
    firewalls,
    boundaries: repairBoundaries(read(boundarySchema, 'boundaries'), zones, firewalls, faults),
    details: repairDetails(read(detailsSchema, 'details'), firewalls, faults),
    requests: repairRequests(firstOfEachId(read(handedOverSchema, 'requests'), 'request', faults), faults),
    ownPacks: repairOwnPacks(firstOfEachId(read(ownPackSchema, 'ownPacks'), 'pack', faults), faults),
    accepted: repairAccepted(read(acceptedSchema, 'accepted'), faults),
    views: firstOfEachId(read(viewSchema, 'views'), 'view', faults).map(({ value }) => value),
  }

  const listed = faults.all()
  const nothingGood = zones.length === 0 && machines.length === 0 && holdsItems(document)
  if (nothingGood || faults.isHopeless()) return { plan: null, faults: listed }
  const violations = checkInvariants(plan)
  if (violations.length === 0) return { plan, faults: listed }
  return { plan: null, faults: violations.map((message) => ({ path: '$', message })) }
}

/** The lists that are read item by item, so that a broken one costs itself only, and what one item is called. */
const itemNouns = {
  zones: 'zone',
  machines: 'machine',
  links: 'link',
  notes: 'note',
  decisions: 'decision',
  firewalls: 'firewall',
  boundaries: 'boundary',
  details: 'entry',
  requests: 'request',
  ownPacks: 'pack',
  accepted: 'entry',
  views: 'view',
} as const
type ListKey = keyof typeof itemNouns

/** The name of the file's JSON Schema is nobody's business after reading. */
function withoutLists(document: OldDocument): OldDocument {
  return Object.fromEntries(
    Object.entries(document).filter(([key]) => key !== '$schema' && !Object.hasOwn(itemNouns, key)),
  )
}

function readItems<S extends Shape>(
  shape: S,
  document: OldDocument,
  key: ListKey,
  faults: FaultList,
): readonly Placed<ShapeOutput<S>>[] {
  const input = Object.hasOwn(document, key) ? document[key] : undefined
  if (input === undefined) return []
  const items: Placed<ShapeOutput<S>>[] = []
  if (Array.isArray(input)) {
    const list = childPath('$', key)
    const take = (value: ShapeOutput<S>, index: number) => items.push({ path: childPath(list, index), value })
    salvageItems(shape, input, list, itemNouns[key], faults, take)
    return items
  }
  faults.add(childPath('$', key), `The ${key} must be a list. All of them are left out.`)
  return []
}

function holdsItems(document: OldDocument): boolean {
  return (['zones', 'machines', 'links'] as const).some((key) => {
    const items = document[key]
    return items !== undefined && !(Array.isArray(items) && items.length === 0)
  })
}
