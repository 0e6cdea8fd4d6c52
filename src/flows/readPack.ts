import type { PlanFault } from '#plan/planFault.ts'
import { type PackReading, readOwnPack } from '#plan/readOwnPack.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { ownPackFaults } from './catalogueFor.ts'

/**
 * Reads the file of an own pack and judges it like the catalogue's own rules. Each fault has its JSON path and a sentence;
 * a pack with a fault is refused as a whole.
 */
export function readPack(text: string, catalogue: Catalogue): PackReading {
  const reading = readOwnPack(text)
  if (!reading.ok) return reading
  const faults = ownPackFaults(catalogue, { ownPacks: [reading.pack] }).map(
    ({ rule, reason }): PlanFault => ({ path: rule === undefined ? '$' : `$.rules[${rule}]`, message: reason }),
  )
  return faults.length === 0 ? reading : { ok: false, faults }
}
