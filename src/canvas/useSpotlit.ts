import { useMemo } from 'react'
import type { Parts } from '#flows/find/litParts.ts'
import type { Plan } from '#plan/plan.ts'
import { drawnParts, scenePart } from '#scene/drawnParts.ts'
import type { Scene } from '#scene/scene.ts'
import { foldedOf } from '#session/folding.ts'
import { type Lit, useSpotlight } from '#session/spotlight.ts'

/** How a thing of the drawing stands out or back, as classes of its element; empty for the usual. */
export type Standing = (kind: keyof Parts, id: string) => string

export interface Spotlit {
  /** What is drawn: without what a filter hides. */
  readonly scene: Scene
  /** What is not dimmed; null while nothing is. */
  readonly bright: Parts | null
  readonly lit: Lit | null
  readonly standing: Standing
}

const usual: Standing = () => ''

/** What of a scene is looked for, and what a filter lets through. */
export function useSpotlit(scene: Scene, plan: Plan): Spotlit {
  const asked = useSpotlight((state) => state.filter)
  const found = useSpotlight((state) => state.lit)
  const filter = useMemo(
    () => asked && { ...asked, parts: drawnParts(asked.parts, foldedOf(plan), plan) },
    [asked, plan],
  )
  const lit = useMemo(() => {
    const folded = foldedOf(plan)
    if (found === null || folded.plan === plan) return found
    return { ...found, parts: drawnParts(found.parts, folded, plan), hits: drawnParts(found.hits, folded, plan) }
  }, [found, plan])
  const drawn = useMemo(() => (filter?.hides ? scenePart(scene, filter.parts) : scene), [scene, filter])
  return useMemo(() => {
    const bright = lit?.parts ?? (filter?.hides === false ? filter.parts : null)
    const standing: Standing = (kind, id) => {
      if (!bright?.[kind].has(id)) return 'is-dim'
      const way = kind === 'links' ? lit?.ways.get(id) : undefined
      return way === undefined ? (lit?.hits[kind].has(id) ? 'is-hit' : '') : `is-hit is-way-${way}`
    }
    return { scene: drawn, bright, lit, standing: bright === null ? usual : standing }
  }, [drawn, filter, lit])
}
