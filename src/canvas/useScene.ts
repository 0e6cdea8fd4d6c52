import { useMemo, useState } from 'react'
import type { Flow } from '#flows/flow.ts'
import type { Plan } from '#plan/plan.ts'
import type { Scene } from '#scene/buildScene.ts'
import { createSceneBuilder } from '#scene/createSceneBuilder.ts'
import { dragScene } from '#scene/dragScene.ts'
import { derivedOf } from '#session/derived.ts'

const noFlows: readonly Flow[] = []

/** The scene on screen: that of the open plan, and, while something is dragged, with what is dragged elsewhere. */
export function useScene(shown: Plan, open: Plan): Scene {
  const [build] = useState(createSceneBuilder)
  const settled = useMemo(() => {
    const { byLink, rejected } = derivedOf(open)
    return build(open, (link) => byLink.get(link)?.flows ?? noFlows, rejected)
  }, [build, open])
  return useMemo(() => (shown === open ? settled : dragScene(settled, shown)), [settled, shown, open])
}
