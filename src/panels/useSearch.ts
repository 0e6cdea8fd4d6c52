import { useMemo, useState } from 'react'
import type { ChangeMark } from '#flows/changeMarks.ts'
import { parseQuery } from '#flows/find/parseQuery.ts'
import type { Query, QueryFault } from '#flows/find/query.ts'
import type { Found } from '#flows/find/searched.ts'
import type { Plan } from '#plan/plan.ts'
import { useChangeMarks } from '#session/changeMarks.ts'
import { searchPlan } from '#session/searchPlan.ts'
import { changesWork } from './requestWork.ts'
import { usePlanWork } from './usePlanWork.ts'

export interface Search {
  /** What is wrong with the text; what was found then stays that of the text before. */
  readonly fault: QueryFault | null
  readonly query: Query
  readonly found: Found
  /** True while what changed since the last request is still worked out. */
  readonly pending: boolean
}

const empty: Query = { terms: [] }

/** What a text asks for in a plan. */
export function useSearch(plan: Plan, text: string): Search {
  const parsed = useMemo(() => parseQuery(text), [text])
  const [good, setGood] = useState(empty)
  if (parsed.ok && parsed.query !== good) setGood(parsed.query)
  const query = parsed.ok ? parsed.query : good
  const asksChanges = query.terms.some(({ field }) => field === 'change')
  const shown = useChangeMarks((state) => state.links)
  const work = usePlanWork(plan, asksChanges ? changesWork : null)
  const changes = work.result?.marks ?? shown
  // Marks come and go with a table; only a query that asks for them is asked anew.
  const asked = asksChanges ? changes : none
  const found = useMemo(() => searchPlan(plan, query, asked), [plan, query, asked])
  return { fault: parsed.ok ? null : parsed.fault, query, found, pending: work.progress !== null }
}

const none: ReadonlyMap<string, ChangeMark> = new Map()
