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
  withoutRepeats,
} from './repairReferences.ts'
import { salvage, salvageItems } from './salvage.ts'
import {
  decisionSchema,
  linkSchema,
  machineSchema,
  planSchema,
  type Shape,
  type ShapeOutput,
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
  const { zones: _z, machines: _m, links: _l, decisions: _d, $schema: _s, ...rest } = document
  const head = salvage(planSchema, rest, '$', faults)
  if (!head.ok) return { plan: null, faults: [{ path: head.path, message: head.message }] }

  const zones = firstOfEachId(readItems(zoneSchema, document, 'zones', faults), 'zone', faults).map(
    ({ value }) => value,
  )
  const placedMachines = firstOfEachId(readItems(machineSchema, document, 'machines', faults), 'machine', faults)
  const machines = repairMachines(placedMachines, zones, faults)
  const placedLinks = firstOfEachId(readItems(linkSchema, document, 'links', faults), 'link', faults)
  const links = repairLinks(placedLinks, machines, faults)
  const decisions = repairDecisions(readItems(decisionSchema, document, 'decisions', faults), links, faults)
  const packs = [...withoutRepeats(head.value.packs, '$.packs', 'pack', faults)].sort(byCodeUnit)
  const plan: Plan = { ...head.value, zones, machines, links, packs, decisions }

  const listed = faults.all()
  const nothingGood = zones.length === 0 && machines.length === 0 && holdsItems(document)
  if (nothingGood || faults.isHopeless()) return { plan: null, faults: listed }
  const violations = checkInvariants(plan)
  if (violations.length === 0) return { plan, faults: listed }
  return { plan: null, faults: violations.map((message) => ({ path: '$', message })) }
}

const itemNouns = { zones: 'zone', machines: 'machine', links: 'link', decisions: 'decision' } as const

function readItems<S extends Shape>(
  shape: S,
  document: OldDocument,
  key: keyof typeof itemNouns,
  faults: FaultList,
): readonly Placed<ShapeOutput<S>>[] {
  const input = Object.hasOwn(document, key) ? document[key] : undefined
  if (input === undefined) return []
  const items: Placed<ShapeOutput<S>>[] = []
  if (Array.isArray(input)) {
    const take = (value: ShapeOutput<S>, path: string) => items.push({ path, value })
    salvageItems(shape, input, childPath('$', key), itemNouns[key], faults, take)
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
