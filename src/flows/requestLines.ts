import { formatPortRange } from '#net/port.ts'
import type { Decision, Firewall, Link, Plan } from '#plan/plan.ts'
import { machinesById } from '#plan/planIndex.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { catalogueFor } from './catalogueFor.ts'
import type { ChangeRequest, RequestLine } from './changeRequest.ts'
import { createCrossings, zoneOf } from './crossing.ts'
import { plannedLinks } from './deriveFlows.ts'
import { createDetailsLookup } from './detailsOf.ts'
import { endText, isTuple } from './expandRow.ts'
import type { Flow, FlowReason } from './flow.ts'
import { isImpossible } from './ipVersions.ts'
import { flowsOf } from './linkReviewer.ts'
import { noteOf } from './noteOf.ts'
import { refuseManyLines } from './refuseManyLines.ts'
import type { KeyedEnd } from './requestEnds.ts'
import { requestEnds } from './requestEnds.ts'
import { createReasonTexts } from './requestTexts.ts'
import { stableId } from './stableId.ts'
import { finish, type Steps } from './steps.ts'

/** The change request of a plan, flow by flow. Throws TooLarge where that would be too many lines. */
export function changeRequestOf(plan: Plan, catalogue: Catalogue): ChangeRequest {
  return finish(requestLineSteps(plan, catalogue))
}

/** Lines between two looks at the time. */
const slice = 2_000

/**
 * One line for each flow, pair of members and firewall on the way, in the order of the flows. Left out are rejected flows,
 * what crosses no boundary (unless the plan includes it), and a computer's flows to itself; lines with the same computers,
 * transport and port become one. A member without a valid address keeps its line, with a fault.
 */
export function* requestLineSteps(plan: Plan, catalogue: Catalogue): Steps<ChangeRequest> {
  yield* refuseManyLines(plan, catalogue)
  const drafts = yield* gatherDrafts(plan, catalogue)
  const lineOf = createLineMaker(plan, catalogueFor(catalogue, plan))
  const lines: RequestLine[] = []
  for (const draft of drafts.values()) {
    lines.push(lineOf(draft))
    if (lines.length % slice === 0) yield { done: drafts.size + lines.length, of: 2 * drafts.size }
  }
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

function* gatherDrafts(plan: Plan, catalogue: Catalogue): Steps<ReadonlyMap<string, Draft>> {
  const ends = requestEnds(plan)
  const waysOf = createWays(plan)
  const decisions = new Map(plan.decisions.map((decision) => [decision.flow, decision]))
  const drafts = new Map<string, Draft>()

  function addPairs(flow: Flow, ways: readonly Way[], decision: Decision | undefined): void {
    const port = flow.port === null ? '' : formatPortRange(flow.port)
    for (const way of ways) {
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
  let done = 0
  for (const { link, template } of plannedLinks(plan, catalogue)) {
    done += 1
    const ways = waysOf(link)
    for (const flow of ways.length === 0 ? [] : flowsOf(template, link)) {
      const decision = decisions.get(flow.id)
      if (decision?.state === 'rejected') continue
      addPairs(flow, ways, decision)
      // Between two groups of many members a single flow is a great many lines.
      yield { done, of: 2 * plan.links.length }
    }
  }
  return drafts
}

/** What a line's flow crosses: a firewall, or nothing that has a name. */
interface Way {
  readonly key: string
  readonly crossing: RequestLine['crossing']
  readonly firewall: Firewall | null
}

/** Makes the function that tells in which requests a link's flows stand: one for each firewall that they cross. */
function createWays(plan: Plan): (link: Link) => readonly Way[] {
  const machines = machinesById(plan)
  const crossings = createCrossings(plan)
  return ({ ends: [a, b] }) => {
    const [from, to] = [machines.get(a), machines.get(b)]
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
  const comment = noteOf(decision)
  return { key, way, initiator, listener, flow, flows: [flow.id], reasons: flow.reasons, comment }
}

function addFlow(draft: Draft, flow: Flow, decision: Decision | undefined): void {
  if (!draft.flows.includes(flow.id)) draft.flows = [...draft.flows, flow.id]
  const more = flow.reasons.filter(({ rule }) => !draft.reasons.some((reason) => reason.rule === rule))
  if (more.length > 0) draft.reasons = [...draft.reasons, ...more]
  const note = noteOf(decision)
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
