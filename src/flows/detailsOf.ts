import type { DetailsOf, Plan, RequestDetails } from '#plan/plan.ts'

/** What a row of the request is about, as far as its details may depend on it. */
export interface DetailsScope {
  /** Firewall id; null where none is named. */
  readonly firewall: string | null
  /** Rule ids; where several have details, the first one counts. */
  readonly rules: readonly string[]
}

export interface DetailsLookup {
  /** The details of everything in a scope: the rule's win over the firewall's, those over the plan's, field by field. */
  readonly of: (scope: DetailsScope) => RequestDetails
  /** The same with those of one row on top. */
  readonly ofRow: (row: string, below: RequestDetails) => RequestDetails
}

/** Prepares the details of a plan for looking up; equal scopes get the same object. */
export function createDetailsLookup(plan: Plan): DetailsLookup {
  const byScope = (scope: DetailsOf['scope']) =>
    new Map(plan.details.filter((entry) => entry.scope === scope).map(({ id, details }) => [id, details]))
  const [firewalls, rules, rows] = [byScope('firewall'), byScope('rule'), byScope('row')]
  const known = new Map<string, RequestDetails>()

  function find({ firewall, rules: ruleIds }: DetailsScope): RequestDetails {
    const rule = ruleIds.find((id) => rules.has(id))
    return over(over(plan.request, firewall === null ? undefined : firewalls.get(firewall)), rules.get(rule ?? ''))
  }
  return {
    of(scope) {
      const key = JSON.stringify([scope.firewall, ...scope.rules])
      const details = known.get(key) ?? find(scope)
      known.set(key, details)
      return details
    },
    ofRow: (row, below) => over(below, rows.get(row)),
  }
}

function over(below: RequestDetails, nearer: RequestDetails | undefined): RequestDetails {
  return nearer === undefined ? below : { ...below, ...nearer }
}
