import { useEffect, useMemo, useState } from 'react'
import type { Flow } from '#flows/flow.ts'
import type { Plan } from '#plan/plan.ts'
import type { Scene } from '#scene/buildScene.ts'
import { createSceneBuilder, type SceneBuilder } from '#scene/createSceneBuilder.ts'
import { derivedOf } from '#session/derived.ts'

const noFlows: readonly Flow[] = []

/** Labels are placed for so many milliseconds at a time. */
const sliceLength = 8

interface DrawnScene {
  readonly scene: Scene
  /** False while labels still look for their place. */
  readonly settled: boolean
}

/** The scene of a plan: its lines at once, the labels of a large one when all have found their place, in slices between frames. */
export function useScene(plan: Plan): DrawnScene {
  const [builder] = useState(createSceneBuilder)
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
