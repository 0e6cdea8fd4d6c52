import { formatPortRange } from '#net/port.ts'
import type { Decision, Plan } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { catalogueFor } from './catalogueFor.ts'
import type { ChangeRequest, RequestLine } from './changeRequest.ts'
import { deriveFlows } from './deriveFlows.ts'
import type { Flow, FlowReason } from './flow.ts'
import type { KeyedEnd } from './requestEnds.ts'
import { requestEnds } from './requestEnds.ts'
import { createReasonTexts } from './requestTexts.ts'
import { stableId } from './stableId.ts'

/** The change request of a plan: its flows, derived and spread over the members. */
export function changeRequestOf(plan: Plan, catalogue: Catalogue): ChangeRequest {
  return requestLines(plan, deriveFlows(plan, catalogue), catalogue)
}

/**
 * One line for each flow and pair of members, in the order of the flows. Rejected flows are left out; lines with the same
 * computers, transport and port become one. A member without a valid address keeps its line, with a fault.
 */
export function requestLines(plan: Plan, flows: readonly Flow[], catalogue: Catalogue): ChangeRequest {
  const ends = requestEnds(plan)
  const decisions = new Map(plan.decisions.map((decision) => [decision.flow, decision]))
  const drafts = new Map<string, Draft>()

  for (const flow of flows) {
    const decision = decisions.get(flow.id)
    if (decision?.state === 'rejected') continue
    const port = flow.port === null ? '' : formatPortRange(flow.port)
    for (const initiator of ends.get(flow.initiator) ?? []) {
      for (const listener of ends.get(flow.listener) ?? []) {
        const key = `${initiator.key}>${listener.key} ${flow.transport} ${port}`
        const draft = drafts.get(key)
        if (draft) addFlow(draft, flow, decision)
        else drafts.set(key, newDraft(key, initiator, listener, flow, decision))
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
  }
}

interface Draft {
  readonly key: string
  readonly initiator: KeyedEnd
  readonly listener: KeyedEnd
  readonly flow: Flow
  flows: readonly string[]
  reasons: readonly FlowReason[]
  comment: string
}

function newDraft(
  key: string,
  initiator: KeyedEnd,
  listener: KeyedEnd,
  flow: Flow,
  decision: Decision | undefined,
): Draft {
  const comment = decision?.note ?? ''
  return { key, initiator, listener, flow, flows: [flow.id], reasons: flow.reasons, comment }
}

function addFlow(draft: Draft, flow: Flow, decision: Decision | undefined): void {
  if (!draft.flows.includes(flow.id)) draft.flows = [...draft.flows, flow.id]
  const more = flow.reasons.filter(({ rule }) => !draft.reasons.some((reason) => reason.rule === rule))
  if (more.length > 0) draft.reasons = [...draft.reasons, ...more]
  const note = decision?.note ?? ''
  if (!draft.comment.includes(note)) draft.comment = draft.comment === '' ? note : `${draft.comment} ${note}`
}

function createLineMaker(plan: Plan, catalogue: Catalogue): (draft: Draft) => RequestLine {
  const textsOf = createReasonTexts(catalogue, plan.request.justification)
  return ({ key, initiator, listener, flow, flows, reasons, comment }) => ({
    ruleId: stableId(key),
    initiator: initiator.end,
    listener: listener.end,
    transport: flow.transport,
    port: flow.port,
    ...textsOf(reasons),
    comment,
    flows,
  })
}
