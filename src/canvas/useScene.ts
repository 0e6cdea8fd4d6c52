import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Flow } from '#flows/flow.ts'
import type { Plan } from '#plan/plan.ts'
import type { Scene } from '#scene/buildScene.ts'
import { createSceneBuilder, type SceneBuilder } from '#scene/createSceneBuilder.ts'
import { dragScene } from '#scene/dragScene.ts'
import { derivedOf } from '#session/derived.ts'
import { isPainted } from './paintedPlan.ts'

const noFlows: readonly Flow[] = []

/** Drawings of up to this many lines are drawn anew at once; a larger one may lag behind for a moment. */
const mostAtOnce = 200
/** Labels are placed for so many milliseconds at a time. */
const sliceLength = 8

interface DrawnScene {
  readonly scene: Scene
  /** False while labels still look for their place. */
  readonly settled: boolean
}

/**
 * The scene of the open plan, and, while something is dragged in a plan of real elements, with what is dragged elsewhere. After a
 * move in such a plan the machines, and the lines to them, are shown at once as while they were dragged; the rest follows.
 */
export function useScene(shown: Plan, open: Plan): DrawnScene {
  const [builder] = useState(createSceneBuilder)
  const before = useDeferredValue(open)
  const lags = !isPainted(open) && open.links.length > mostAtOnce && onlyMoved(before, open)
  const drawn = lags ? before : open
  const { scene, settled } = useSettled(builder, drawn)
  return useMemo(
    () => (shown === drawn ? { scene, settled } : { scene: dragScene(scene, shown), settled }),
    [scene, settled, shown, drawn],
  )
}

/** The scene of a plan: its lines at once, the labels of a large one when all have found their place, in slices between frames. */
function useSettled(builder: SceneBuilder, plan: Plan): DrawnScene {
  const lines = useMemo(() => sceneOf(builder, plan), [builder, plan])
  const [later, setLater] = useState<{ readonly lines: Scene; readonly scene: Scene }>()
  useEffect(() => {
    let scene = lines
    const slice = () => {
      // Rendering may have asked for another plan meanwhile; the same plan again costs next to nothing.
      sceneOf(builder, plan)
      const end = performance.now() + sliceLength
      const next = builder.settle(() => performance.now() >= end)
      if (next !== null) {
        scene = next
        timer = setTimeout(slice)
      } else setLater({ lines, scene })
    }
    let timer = setTimeout(slice)
    return () => clearTimeout(timer)
  }, [builder, plan, lines])
  return later?.lines === lines ? { scene: later.scene, settled: true } : { scene: lines, settled: false }
}

function sceneOf(builder: SceneBuilder, plan: Plan): Scene {
  const { byLink, rejected } = derivedOf(plan)
  return builder.of(plan, (link) => byLink.get(link)?.flows ?? noFlows, rejected)
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
