import { createFlowOwner } from './linkOfFlow.ts'
import { ownPortFault } from './ownPort.ts'
import { pairKey } from './pairKey.ts'
import type { Plan } from './plan.ts'
import { shown } from './planFault.ts'
import { machinesById, zonesById } from './planIndex.ts'
import { requestViolations } from './requestViolations.ts'
import { emptyTexts, orderViolations, repeats } from './violations.ts'
import { ringBreakers } from './zoneTree.ts'

/**
 * What every plan past the door keeps and no shape can say: unique ids, references that lead somewhere, and one
 * form for one meaning. Returns a sentence for each violation; none for a valid plan.
 */
export function checkInvariants(plan: Plan): readonly string[] {
  return [
    ...repeats(plan.zones.map((zone) => zone.id)).map((id) => `Two zones have the id ${shown(id)}.`),
    ...repeats(plan.machines.map((machine) => machine.id)).map((id) => `Two machines have the id ${shown(id)}.`),
    ...repeats(plan.links.map((link) => link.id)).map((id) => `Two links have the id ${shown(id)}.`),
    ...repeats(plan.views.map((view) => view.id)).map((id) => `Two views have the id ${shown(id)}.`),
    ...repeats(plan.notes.map((note) => note.id)).map((id) => `Two notes have the id ${shown(id)}.`),
    ...zoneViolations(plan),
    ...machineViolations(plan),
    ...linkViolations(plan),
    ...orderViolations(plan.packs, 'packs'),
    ...decisionViolations(plan),
    ...emptyTexts(plan.request).map((key) => `The request detail ${key} is empty instead of absent.`),
    ...requestViolations(plan),
  ]
}

function zoneViolations(plan: Plan): readonly string[] {
  const zones = zonesById(plan)
  const rings = ringBreakers(plan.zones)
  return plan.zones.flatMap((zone) => {
    if (zone.parent !== undefined && !zones.has(zone.parent)) return [`Zone ${shown(zone.id)} lies in an unknown zone.`]
    return rings.has(zone.id) ? [`Zone ${shown(zone.id)} lies in itself.`] : []
  })
}

function machineViolations(plan: Plan): readonly string[] {
  const zones = zonesById(plan)
  return plan.machines.flatMap((machine) => {
    const where = `Machine ${shown(machine.id)}`
    const violations: string[] = []
    if (machine.zone !== undefined && !zones.has(machine.zone)) violations.push(`${where} stands in an unknown zone.`)
    if (repeats(machine.roles).length > 0) violations.push(`${where} has a role twice.`)
    if (machine.choices !== undefined && Object.keys(machine.choices).length === 0) {
      violations.push(`${where} has empty choices instead of none.`)
    }
    if (machine.members.some((member) => member.address !== undefined && member.address.trim() !== member.address)) {
      violations.push(`${where} has an address with blanks around it.`)
    }
    if (machine.members.some((member) => member.address === '')) violations.push(`${where} has an empty address.`)
    return violations
  })
}

function linkViolations(plan: Plan): readonly string[] {
  const machines = machinesById(plan)
  return [
    ...plan.links.flatMap((link) => {
      const violations: string[] = []
      if (link.ends.some((end) => !machines.has(end))) violations.push(`Link ${shown(link.id)} has an unknown end.`)
      if (link.note === '') violations.push(`Link ${shown(link.id)} has an empty note instead of none.`)
      if (link.flows?.length === 0) violations.push(`Link ${shown(link.id)} has empty flows instead of none.`)
      if (link.flows?.some((flow) => !link.ends.includes(flow.initiator) || ownPortFault(flow) !== null)) {
        violations.push(`Link ${shown(link.id)} has a flow of its own that no link can have.`)
      }
      if (link.ends[0] === link.ends[1]) violations.push(`Link ${shown(link.id)} joins a machine to itself.`)
      return violations
    }),
    ...repeats(plan.links.map((link) => pairKey(link.ends))).map((pair) => `Two links join the machines ${pair}.`),
  ]
}

function decisionViolations(plan: Plan): readonly string[] {
  if (plan.decisions.length === 0) return []
  const ownerOf = createFlowOwner(plan.links)
  return [
    ...orderViolations(
      plan.decisions.map((decision) => decision.flow),
      'decisions',
    ),
    ...plan.decisions.flatMap((decision) => {
      const where = `The decision about ${shown(decision.flow)}`
      const violations: string[] = []
      if (ownerOf(decision.flow) === undefined) violations.push(`${where} belongs to no link.`)
      if (decision.note === '') violations.push(`${where} has an empty note instead of none.`)
      if (decision.by === '') violations.push(`${where} has an empty reviewer instead of none.`)
      if (decision.state === 'open' && decision.note === undefined) violations.push(`${where} decides nothing.`)
      return violations
    }),
  ]
}
