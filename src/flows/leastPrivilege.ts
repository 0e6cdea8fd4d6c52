import type { Plan } from '#plan/plan.ts'
import type { Catalogue, Choice } from '#rules/catalogue.ts'
import { deriveFlows } from './deriveFlows.ts'
import { countLines } from './effect.ts'
import { type ChoicePlace, createEffectFinder } from './effectFinder.ts'
import type { Flow } from './flow.ts'
import { createFlowCache } from './flowCache.ts'
import { openPlaces } from './openDecisions.ts'

export interface ProposedDecision extends ChoicePlace {
  readonly option: string
  /** Why this option, and what has to be true on the ground. */
  readonly why: string
}

/** Decisions that narrow the request, the plan with them, and the flows that go. */
export interface LeastPrivilegeProposal {
  readonly decisions: readonly ProposedDecision[]
  readonly plan: Plan
  readonly removed: readonly Flow[]
}

/**
 * Decides what is undecided and may be decided without asking anybody: by the choice's own data, the option that leaves the
 * fewest lines, on a tie the preferred one. What a person decided stays, and what needs knowledge (a host's domain relation,
 * who installs the agent, the SQL instance) stays open. Nothing is decided that removes no line.
 */
export function leastPrivilege(plan: Plan, catalogue: Catalogue): LeastPrivilegeProposal {
  const cache = createFlowCache(catalogue)
  const decisions: ProposedDecision[] = []
  let narrowed = plan
  for (const choice of catalogue.choices) {
    if (choice.leastPrivilege === undefined) continue
    // One choice after the other: what an option saves depends on those before.
    const places = openPlaces(narrowed, catalogue, cache.of(narrowed).reviews).filter(
      (place) => place.choice === choice.id,
    )
    const made = proposals(narrowed, catalogue, choice, places)
    narrowed = applyDecisions(narrowed, made)
    decisions.push(...made)
  }
  const kept = new Set(deriveFlows(narrowed, catalogue).map(({ id }) => id))
  const removed = decisions.length === 0 ? [] : deriveFlows(plan, catalogue).filter(({ id }) => !kept.has(id))
  return { decisions, plan: narrowed, removed }
}

function proposals(
  plan: Plan,
  catalogue: Catalogue,
  choice: Choice,
  places: readonly ChoicePlace[],
): readonly ProposedDecision[] {
  const effects = createEffectFinder(plan, catalogue)
  return places.flatMap((place) => {
    const saved = new Map(
      effects.choice(place).map(({ option, added, removed }) => [option, countLines(removed) - countLines(added)]),
    )
    const best = mostSaving(choice.leastPrivilege?.prefer ?? [], saved)
    return best === undefined ? [] : [{ ...place, option: best, why: choice.leastPrivilege?.why ?? '' }]
  })
}

/** The option that saves most, the earlier one on a tie; undefined when none saves anything. */
function mostSaving(options: readonly string[], saved: ReadonlyMap<string | null, number>): string | undefined {
  let best: string | undefined
  let most = 0
  for (const option of options) {
    const saves = saved.get(option) ?? 0
    if (saves <= most) continue
    best = option
    most = saves
  }
  return best
}

/** The plan with the decisions made, each at its place. */
export function applyDecisions(plan: Plan, decisions: readonly Omit<ProposedDecision, 'why'>[]): Plan {
  if (decisions.length === 0) return plan
  const ofMachine = new Map<string, Record<string, string>>()
  const ofPlan: Record<string, string> = {}
  for (const { choice, machine, option } of decisions) {
    const choices = machine === undefined ? ofPlan : (ofMachine.get(machine) ?? {})
    choices[choice] = option
    if (machine !== undefined) ofMachine.set(machine, choices)
  }
  return {
    ...plan,
    choices: { ...plan.choices, ...ofPlan },
    machines: plan.machines.map((machine) => {
      const choices = ofMachine.get(machine.id)
      return choices === undefined ? machine : { ...machine, choices: { ...machine.choices, ...choices } }
    }),
  }
}
