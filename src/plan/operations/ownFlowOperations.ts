import { equalData } from '../equalData.ts'
import { ownPortFault } from '../ownPort.ts'
import type { OwnFlow, Plan } from '../plan.ts'
import { shown } from '../planFault.ts'
import { linksById, machinesById } from '../planIndex.ts'
import { ownFlowsSchema } from '../schema.ts'
import { checked, mapChanged } from './changedData.ts'
import { done, type OperationResult, refused } from './operationResult.ts'

/** Replaces the flows that a link has of its own. Refused for a flow that starts at no end of the link, and for a port that does not fit its transport. */
export function setLinkFlows(plan: Plan, link: string, flows: readonly OwnFlow[]): OperationResult {
  const old = linksById(plan).get(link)
  if (old === undefined) return refused(`There is no link with the id ${shown(link)}.`)
  const valid = checked(ownFlowsSchema, flows)
  if (!valid.ok) return refused(valid.reason)
  for (const flow of valid.value) {
    if (!old.ends.includes(flow.initiator)) {
      const name = machinesById(plan).get(flow.initiator)?.name ?? flow.initiator
      return refused(`The link does not end at ${shown(name)}.`)
    }
    const fault = ownPortFault(flow)
    if (fault !== null) return refused(fault)
  }
  const { flows: _before, ...bare } = old
  const next = valid.value.length === 0 ? bare : { ...bare, flows: valid.value }
  if (equalData(old, next)) return done(plan)
  return done({ ...plan, links: mapChanged(plan.links, (other) => (other === old ? next : other)) })
}
