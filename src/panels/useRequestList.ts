import { useMemo } from 'react'
import type { Profile } from '#export/profiles.ts'
import type { RowRequest } from '#flows/requestRow.ts'
import type { Plan } from '#plan/plan.ts'
import { type Changes, listTotals, ofFirewall, type RequestList } from './requestList.ts'
import { changesWork, flowsWork, requestWork } from './requestWork.ts'
import { usePlanWork, type WorkState } from './usePlanWork.ts'

export interface ListedRequest {
  /** The consolidated request, whatever is listed; null until it is worked out. */
  readonly request: RowRequest | null
  /** Whether that is the request of the plan as it is. */
  readonly current: boolean
  /** Null until it is worked out. */
  readonly list: RequestList | null
  /** What changed at any firewall; null unless the changes are listed. */
  readonly changes: Changes | null
  /** How the work on what is listed stands. */
  readonly state: Omit<WorkState<unknown>, 'result' | 'resultOf'>
}

/**
 * The request of a plan as rows of a kind. Single flows and changes are work of their own; the other kinds list the
 * consolidated request itself.
 * @param firewall the name of the one whose rows are wanted, null for those without one, undefined for all
 */
export function useRequestList(plan: Plan, profile: Profile, firewall: string | null | undefined): ListedRequest {
  const consolidated = usePlanWork(plan, requestWork[profile === 'minimal' ? 'minimal' : 'rules'])
  const ownFlows = useMemo(() => (profile === 'flows' ? flowsWork(firewall) : null), [profile, firewall])
  const flows = usePlanWork(plan, ownFlows)
  const changes = usePlanWork(plan, profile === 'delta' ? changesWork : null)
  const shown = profile === 'flows' ? flows : profile === 'delta' ? changes : consolidated
  const { result } = shown
  const list = useMemo(() => {
    if (result === null) return null
    // A flow that two rules ask for stands in a row of each, and is one flow.
    const whole =
      'totals' in result ? result : { rows: result.rows, totals: { ...listTotals(result.rows), flows: result.tuples } }
    return firewall === undefined || profile === 'flows' ? whole : ofFirewall(whole, firewall)
  }, [result, firewall, profile])
  const all = (action: 'cancel' | 'goOn') => () => {
    for (const work of [consolidated, flows, changes]) work[action]()
  }
  return {
    request: consolidated.result,
    current: consolidated.resultOf === plan,
    list,
    changes: changes.result,
    state: { ...shown, cancel: all('cancel'), goOn: all('goOn') },
  }
}
