import type { catalogueFor } from '#flows/catalogueFor.ts'
import { type ChangeMark, changeMarks } from '#flows/changeMarks.ts'
import { consolidateSteps } from '#flows/consolidation.ts'
import { changesSteps } from '#flows/delta.ts'
import { createFinder } from '#flows/find/createFinder.ts'
import { litParts, type Parts } from '#flows/find/litParts.ts'
import type { Query } from '#flows/find/query.ts'
import { createFlowCache } from '#flows/flowCache.ts'
import { findProblems } from '#flows/problems.ts'
import type { RowRequest } from '#flows/requestRow.ts'
import { partOf, type Steps } from '#flows/steps.ts'
import type { Plan } from '#plan/plan.ts'
import { passingNotes } from '#scene/notesOfZones.ts'

/** Passed on to what derives. */
type Catalogue = Parameters<typeof catalogueFor>[0]

/** What is to be seen, as on the canvas: the rest is dimmed, or not drawn at all. */
export interface PictureFilter {
  readonly query: Query
  readonly hides: boolean
}

interface LitParts extends Parts {
  readonly notes: ReadonlySet<string>
}

/** What follows from a plan for its picture, beside the drawing. */
export interface PictureFindings {
  /** What passes the filter, in things of the plan. */
  readonly lit?: LitParts
  /** Link id → what became of it since the last request. */
  readonly marks?: ReadonlyMap<string, ChangeMark>
}

export interface FindingWishes {
  readonly filter?: PictureFilter
  /** Whether links are marked that changed since the last request; without one nothing is marked. */
  readonly changes?: boolean
}

/** Works out what the filter lets through and what changed, as far as it is asked for. */
export function* findingSteps(
  plan: Plan,
  catalogue: Catalogue,
  { filter, changes = false }: FindingWishes,
  request: () => Steps<RowRequest> = () => consolidateSteps(plan, catalogue, 'rules'),
): Steps<PictureFindings> {
  const shown = changes && plan.requests.length > 0
  const asked = filter?.query.terms.some(({ field }) => field === 'change') === true
  const marks = shown || asked ? yield* markSteps(plan, request) : none
  return {
    ...(filter !== undefined && { lit: litOf(plan, catalogue, filter.query, marks) }),
    ...(shown && { marks }),
  }
}

const none: ReadonlyMap<string, ChangeMark> = new Map()

function* markSteps(plan: Plan, request: () => Steps<RowRequest>): Steps<ReadonlyMap<string, ChangeMark>> {
  const now = yield* partOf(request(), 0, 2)
  const { add, remove } = yield* partOf(changesSteps(plan, now), 1, 2)
  return changeMarks(plan, [...add, ...remove])
}

function litOf(plan: Plan, catalogue: Catalogue, query: Query, changes: ReadonlyMap<string, ChangeMark>): LitParts {
  const found = createFinder(catalogue)(query, {
    plan,
    reviews: createFlowCache(catalogue).of(plan).reviews,
    decisions: new Map(plan.decisions.map((decision) => [decision.flow, decision])),
    problems: query.terms.some(({ field }) => field === 'problem') ? findProblems(plan, catalogue) : [],
    changes,
  })
  const parts = litParts(plan, found)
  return { ...parts, notes: passingNotes(plan, { zones: parts.zones, notes: found.notes }) }
}
