import { useEffect, useMemo, useState } from 'react'
import type { Flow } from '#flows/flow.ts'
import type { Plan } from '#plan/plan.ts'
import type { Scene } from '#scene/buildScene.ts'
import { createSceneBuilder } from '#scene/createSceneBuilder.ts'
import { derivedOf } from '#session/derived.ts'
import { useSession } from '#session/session.ts'

const noFlows: readonly Flow[] = []

/** Labels of a plan that is edited are placed for so many milliseconds at a time. */
const sliceLength = 8
/** Those of a plan that is opened are placed before it is drawn at all, unless they take longer: drawing it twice costs more. */
const openingLength = 150

interface DrawnScene {
  readonly scene: Scene
  /** False while labels still look for their place. */
  readonly settled: boolean
}

/** The scene of a plan: its lines at once, the labels of a large one when all have found their place, in slices between frames. */
export function useScene(plan: Plan): DrawnScene {
  const opened = useSession((state) => state.opened)
  const [scenes] = useState(createScenes)
  const first = useMemo(() => scenes.of(plan, opened), [scenes, plan, opened])
  const [later, setLater] = useState<{ readonly first: DrawnScene; readonly scene: Scene }>()
  useEffect(() => {
    if (first.settled) return
    let { scene } = first
    const slice = () => {
      // Rendering may have asked for another plan meanwhile; the same plan again costs next to nothing.
      scenes.of(plan, opened)
      const next = scenes.settle(scene, sliceLength)
      scene = next.scene
      if (next.settled) setLater({ first, scene })
      else timer = setTimeout(slice)
    }
    let timer = setTimeout(slice)
    return () => clearTimeout(timer)
  }, [scenes, plan, opened, first])
  return later?.first === first ? { scene: later.scene, settled: true } : first
}

interface Scenes {
  /** The scene of a plan, its labels as far as they have a place. `opened` tells openings apart. */
  readonly of: (plan: Plan, opened: number) => DrawnScene
  /** Goes on placing the labels of the last scene for so many milliseconds. */
  readonly settle: (scene: Scene, length: number) => DrawnScene
}

function createScenes(): Scenes {
  const builder = createSceneBuilder()
  let openedLast: number | undefined
  const settle = (scene: Scene, length: number): DrawnScene => {
    const end = performance.now() + length
    const isOver = () => performance.now() >= end
    let reached = scene
    while (!isOver()) {
      const next = builder.settle(isOver)
      if (next === null) return { scene: reached, settled: true }
      reached = next
    }
    return { scene: reached, settled: false }
  }
  return {
    of: (plan, opened) => {
      const { byLink, rejected } = derivedOf(plan)
      const scene = builder.of(plan, (link) => byLink.get(link)?.flows ?? noFlows, rejected)
      if (opened === openedLast) return { scene, settled: false }
      openedLast = opened
      return settle(scene, openingLength)
    },
    settle,
  }
}
