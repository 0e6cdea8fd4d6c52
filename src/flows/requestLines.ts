import { formatPortRange } from '#net/port.ts'
import type { Decision, Firewall, Plan } from '#plan/plan.ts'
import { machinesById } from '#plan/planIndex.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { catalogueFor } from './catalogueFor.ts'
import type { ChangeRequest, RequestLine } from './changeRequest.ts'
import { createCrossings, zoneOf } from './crossing.ts'
import { deriveFlows } from './deriveFlows.ts'
import { createDetailsLookup } from './detailsOf.ts'
import { endText, isTuple } from './expandRow.ts'
import type { Flow, FlowReason } from './flow.ts'
import { isImpossible } from './ipVersions.ts'
import type { KeyedEnd } from './requestEnds.ts'
import { requestEnds } from './requestEnds.ts'
import { createReasonTexts } from './requestTexts.ts'
import { stableId } from './stableId.ts'

/** The change request of a plan: its flows, derived and spread over the members. */
export function changeRequestOf(plan: Plan, catalogue: Catalogue): ChangeRequest {
  return requestLines(plan, deriveFlows(plan, catalogue), catalogue)
}

/**
 * One line for each flow, pair of members and firewall on the way, in the order of the flows. Left out are rejected flows,
 * what crosses no boundary (unless the plan includes it), and a computer's flows to itself; lines with the same computers,
 * transport and port become one. A member without a valid address keeps its line, with a fault.
 */
export function requestLines(plan: Plan, flows: readonly Flow[], catalogue: Catalogue): ChangeRequest {
  const ends = requestEnds(plan)
  const waysOf = createWays(plan)
  const decisions = new Map(plan.decisions.map((decision) => [decision.flow, decision]))
  const drafts = new Map<string, Draft>()

  for (const flow of flows) {
    const decision = decisions.get(flow.id)
    if (decision?.state === 'rejected') continue
    const port = flow.port === null ? '' : formatPortRange(flow.port)
    for (const way of waysOf(flow)) {
      for (const initiator of ends.get(flow.initiator) ?? []) {
        for (const listener of ends.get(flow.listener) ?? []) {
          if (!isTuple(endText(initiator.end), endText(listener.end))) continue
          const key = `${initiator.key}>${listener.key} ${flow.transport} ${port}${way.key}`
          const draft = drafts.get(key)
          if (draft) addFlow(draft, flow, decision)
          else drafts.set(key, newDraft(key, way, initiator, listener, flow, decision))
        }
      }
    }
  }
  const lineOf = createLineMaker(plan, catalogueFor(catalogue, plan))
  const lines = Array.from(drafts.values(), lineOf)
  return {
    plan: plan.name,
    details: plan.request,
    lines,
    rows: lines.length,
    incomplete: lines.filter(({ initiator, listener }) => initiator.address === null || listener.address === null)
      .length,
    impossible: lines.filter(isImpossible).length,
  }
}

/** What a line's flow crosses: a firewall, or nothing that has a name. */
interface Way {
  readonly key: string
  readonly crossing: RequestLine['crossing']
  readonly firewall: Firewall | null
}

/** Makes the function that tells in which requests a flow stands: one for each firewall that it crosses. */
function createWays(plan: Plan): (flow: Flow) => readonly Way[] {
  const machines = machinesById(plan)
  const crossings = createCrossings(plan)
  return ({ initiator, listener }) => {
    const [from, to] = [machines.get(initiator), machines.get(listener)]
    if (from === undefined || to === undefined) return []
    const met = crossings(zoneOf(plan, from), zoneOf(plan, to))
    if (met.kind === 'firewalls') {
      return met.firewalls.map((firewall) => ({ key: ` @${firewall.name}`, crossing: met.kind, firewall }))
    }
    const requested = met.kind === 'unnamed' || plan.includeInside
    return requested ? [{ key: '', crossing: met.kind, firewall: null }] : []
  }
}

interface Draft {
  readonly key: string
  readonly way: Way
  readonly initiator: KeyedEnd
  readonly listener: KeyedEnd
  readonly flow: Flow
  flows: readonly string[]
  reasons: readonly FlowReason[]
  comment: string
}

function newDraft(
  key: string,
  way: Way,
  initiator: KeyedEnd,
  listener: KeyedEnd,
  flow: Flow,
  decision: Decision | undefined,
): Draft {
  const comment = decision?.note ?? ''
  return { key, way, initiator, listener, flow, flows: [flow.id], reasons: flow.reasons, comment }
}

function addFlow(draft: Draft, flow: Flow, decision: Decision | undefined): void {
  if (!draft.flows.includes(flow.id)) draft.flows = [...draft.flows, flow.id]
  const more = flow.reasons.filter(({ rule }) => !draft.reasons.some((reason) => reason.rule === rule))
  if (more.length > 0) draft.reasons = [...draft.reasons, ...more]
  const note = decision?.note ?? ''
  if (!draft.comment.includes(note)) draft.comment = draft.comment === '' ? note : `${draft.comment} ${note}`
}

function createLineMaker(plan: Plan, catalogue: Catalogue): (draft: Draft) => RequestLine {
  const details = createDetailsLookup(plan)
  const rulesOf = new Map<readonly FlowReason[], readonly string[]>()
  const texts = new Map<string | undefined, ReturnType<typeof createReasonTexts>>()
  return ({ key, way, initiator, listener, flow, flows, reasons, comment }) => {
    const rules = rulesOf.get(reasons) ?? reasons.map(({ rule }) => rule)
    rulesOf.set(reasons, rules)
    const ruleId = stableId(key)
    const own = details.ofRow(ruleId, details.of({ firewall: way.firewall?.id ?? null, rules }))
    const textsOf = texts.get(own.justification) ?? createReasonTexts(catalogue, own.justification)
    texts.set(own.justification, textsOf)
    return {
      ruleId,
      crossing: way.crossing,
      firewall: way.firewall?.name ?? null,
      initiator: initiator.end,
      listener: listener.end,
      transport: flow.transport,
      port: flow.port,
      ...textsOf(reasons),
      comment,
      details: own,
      flows,
    }
  }
}
