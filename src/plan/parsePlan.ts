import { byCodeUnit } from './byCodeUnit.ts'
import { checkInvariants } from './checkInvariants.ts'
import { describeForeignValue } from './describeForeign.ts'
import { formatCount, limits } from './limits.ts'
import { currentVersion, migrate, migrations, type OldDocument } from './migrations.ts'
import { type ParseResult, refuse } from './parseResult.ts'
import type { Plan } from './plan.ts'
import { childPath, createFaultList, type FaultList } from './planFault.ts'
import {
  firstOfEachId,
  type Placed,
  repairDecisions,
  repairLinks,
  repairMachines,
  withoutRepeats,
} from './repairReferences.ts'
import { fieldsOf, salvage, salvageItems } from './salvage.ts'
import {
  decisionSchema,
  linkSchema,
  machineSchema,
  planSchema,
  type Shape,
  type ShapeOutput,
  zoneSchema,
} from './schema.ts'

/**
 * The one door for plans from outside: any JSON value in, a valid plan or a reason out. Never throws.
 * Broken items are left out and listed, good ones stay.
 */
export function parsePlan(input: unknown): ParseResult {
  const fields = fieldsOf(input)
  if (fields === null || !Object.hasOwn(fields, 'format') || fields.format !== 'portolan') {
    return refuse('not-a-plan', '$', describeForeignValue(input))
  }
  const version = Object.hasOwn(fields, 'version') ? fields.version : undefined
  if (typeof version !== 'number' || !Number.isInteger(version)) {
    return refuse('broken', '$.version', `The version must be a whole number, such as ${currentVersion}.`)
  }
  if (version > currentVersion) {
    return refuse(
      'too-new',
      '$.version',
      `This plan has version ${version}; this Portolan reads up to version ${currentVersion}. Open it with a newer Portolan.`,
    )
  }
  const migrated = migrate(fields, version, migrations, currentVersion)
  if (!migrated.ok) return refuse('broken', '$.version', `There has never been a plan version ${migrated.missingFrom}.`)
  return tooMany(migrated.document) ?? readDocument(migrated.document)
}

function tooMany(document: OldDocument): ParseResult | null {
  for (const key of ['zones', 'machines', 'links'] as const) {
    const items = document[key]
    if (!Array.isArray(items) || items.length <= limits[key]) continue
    const [count, most] = [formatCount(items.length), formatCount(limits[key])]
    return refuse('too-large', childPath('$', key), `This plan has ${count} ${key}; Portolan opens at most ${most}.`)
  }
  return null
}

function readDocument(document: OldDocument): ParseResult {
  const faults = createFaultList()
  const { zones: _z, machines: _m, links: _l, decisions: _d, $schema: _s, ...rest } = document
  const head = salvage(planSchema, rest, '$', faults)
  if (!head.ok) return refuse('broken', head.path, head.message)

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

  const leftOut = faults.all()
  const nothingGood = zones.length === 0 && machines.length === 0
  if (nothingGood && holdsItems(document)) return { ok: false, reason: 'broken', faults: leftOut }
  const violations = checkInvariants(plan)
  if (violations.length === 0) return { ok: true, plan, leftOut }
  return { ok: false, reason: 'broken', faults: violations.map((message) => ({ path: '$', message })) }
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
  if (Array.isArray(input)) return salvageItems(shape, input, childPath('$', key), itemNouns[key], faults)
  faults.add(childPath('$', key), `The ${key} must be a list. All of them are left out.`)
  return []
}

function holdsItems(document: OldDocument): boolean {
  return (['zones', 'machines', 'links'] as const).some((key) => {
    const items = document[key]
    return items !== undefined && !(Array.isArray(items) && items.length === 0)
  })
}
