import { useEffect, useSyncExternalStore } from 'react'
import type { Plan } from '#plan/plan.ts'
import { laterCode } from '#ui/laterCode.ts'

const counting = laterCode(() => import('#session/requested.ts'))

/** How many single permissions the request of a plan asks for; undefined until the code that counts them is here. */
export function useRequested(plan: Plan): number | undefined {
  const arrival = useSyncExternalStore(counting.subscribe, counting.arrival)
  useEffect(() => {
    // Without it the count is missing, and the request itself tells what could not be fetched.
    counting.fetch().catch(() => {})
  }, [])
  return arrival.kind === 'here' ? arrival.value.requestedOf(plan) : undefined
}
