import { useMemo } from 'react'
import type { Plan } from '#plan/plan.ts'
import { buildScene, type Scene } from '#scene/buildScene.ts'
import { derivedOf } from '#session/derived.ts'

/**
 * The scene of the plan on screen. Flows and decisions come from the open plan: while something is dragged only
 * positions differ, so nothing is derived anew.
 */
export function useScene(shown: Plan, open: Plan): Scene {
  return useMemo(() => {
    const { byLink, rejected } = derivedOf(open)
    return buildScene(shown, (link) => byLink.get(link)?.flows ?? [], rejected)
  }, [shown, open])
}
