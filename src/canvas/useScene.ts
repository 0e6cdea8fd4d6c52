import { useDeferredValue, useMemo, useState } from 'react'
import type { Flow } from '#flows/flow.ts'
import type { Plan } from '#plan/plan.ts'
import type { Scene } from '#scene/buildScene.ts'
import { createSceneBuilder } from '#scene/createSceneBuilder.ts'
import { dragScene } from '#scene/dragScene.ts'
import { derivedOf } from '#session/derived.ts'

const noFlows: readonly Flow[] = []

/** Drawings of up to this many lines are drawn anew at once; a larger one may lag behind for a moment. */
const mostAtOnce = 200

/**
 * The scene on screen: that of the open plan, and, while something is dragged, with what is dragged elsewhere. After a move in a
 * large plan the machines, and the lines to them, are shown at once as while they were dragged; the rest follows.
 */
export function useScene(shown: Plan, open: Plan): Scene {
  const [build] = useState(createSceneBuilder)
  const before = useDeferredValue(open)
  const drawn = open.links.length > mostAtOnce && onlyMoved(before, open) ? before : open
  const settled = useMemo(() => {
    const { byLink, rejected } = derivedOf(drawn)
    return build(drawn, (link) => byLink.get(link)?.flows ?? noFlows, rejected)
  }, [build, drawn])
  return useMemo(() => (shown === drawn ? settled : dragScene(settled, shown)), [settled, shown, drawn])
}

/** True when both draw the same things, if in other places. */
function onlyMoved(before: Plan, after: Plan): boolean {
  return (
    before.links === after.links && before.decisions === after.decisions && sameIds(before.machines, after.machines)
  )
}

function sameIds(a: readonly { readonly id: string }[], b: readonly { readonly id: string }[]): boolean {
  return a.length === b.length && a.every(({ id }, at) => id === b[at]?.id)
}
