import { useMemo } from 'react'
import type { Profile } from '#export/profiles.ts'
import type { RequestRow, RowRequest } from '#flows/requestRow.ts'
import type { Plan } from '#plan/plan.ts'
import { listTotals, ofFirewall, type RequestList } from './requestList.ts'
import { changesWork, flowsWork, requestWork } from './requestWork.ts'
import { usePlanWork, type WorkState } from './usePlanWork.ts'

export interface ListedRequest {
  /** The consolidated request, whatever is listed; null until it is worked out. */
  readonly request: RowRequest | null
  /** Whether that is the request of the plan as it is. */
  readonly current: boolean
  /** Null until it is worked out. */
  readonly list: RequestList | null
  /** What changed at any firewall, and in which plan; null unless the changes are listed. */
  readonly changes: { readonly plan: Plan; readonly rows: readonly RequestRow[] } | null
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
  const ownWork = useMemo(
    () => (profile === 'flows' ? flowsWork(firewall) : profile === 'delta' ? changesWork : null),
    [profile, firewall],
  )
  const own = usePlanWork(plan, ownWork)
  const request = consolidated.result
  const whole = useMemo(
    () => (ownWork === null ? request && { rows: request.rows, totals: listTotals(request.rows) } : own.result),
    [ownWork, request, own.result],
  )
  const list = useMemo(
    () => (whole === null || firewall === undefined || profile === 'flows' ? whole : ofFirewall(whole, firewall)),
    [whole, firewall, profile],
  )
  const changes = useMemo(
    () =>
      ownWork === changesWork && own.result && own.resultOf ? { plan: own.resultOf, rows: own.result.rows } : null,
    [ownWork, own.result, own.resultOf],
  )
  const shown = ownWork === null ? consolidated : own
  const both = (action: 'cancel' | 'goOn') => () => {
    consolidated[action]()
    own[action]()
  }
  return {
    request,
    current: consolidated.resultOf === plan,
    list,
    changes,
    state: { ...shown, cancel: both('cancel'), goOn: both('goOn') },
  }
}
