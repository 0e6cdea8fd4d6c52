import { useEffect, useMemo, useState } from 'react'
import type { Plan } from '#plan/plan.ts'
import type { Scene } from '#scene/scene.ts'
import { sceneBuilderWith } from '#scene/sceneBuilderWith.ts'
import { derivedOf } from '#session/derived.ts'
import { createDrawnFlows, foldedOf } from '#session/folding.ts'
import { useSession } from '#session/session.ts'
import { labelWords } from '#words/labelWords.ts'
import { localScenesCode } from './localScenesCode.ts'

/** Labels are placed for so many milliseconds at a time. */
const sliceLength = 8
/** A plan that is opened is not drawn before its labels have their places, unless they take longer: drawing it twice costs more. */
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
    const slice = () => {
      // Rendering may have asked for another plan meanwhile; the same plan again costs next to its slice of labels.
      const next = scenes.of(plan, opened)
      if (next.settled) setLater({ first, scene: next.scene })
      else timer = setTimeout(slice)
    }
    let timer = setTimeout(slice)
    return () => clearTimeout(timer)
  }, [scenes, plan, opened, first])
  return later?.first === first ? { scene: later.scene, settled: true } : first
}

interface Scenes {
  /**
   * The scene of a plan, after a slice of work on its labels; asked again for the same plan, it goes on with them.
   * @param opened tells openings apart
   */
  readonly of: (plan: Plan, opened: number) => DrawnScene
}

function createScenes(): Scenes {
  const builder = sceneBuilderWith(() => {
    const arrival = localScenesCode.arrival()
    return arrival.kind === 'here' ? (before) => new arrival.value.LocalScenes(before) : undefined
  }, labelWords)
  const flowsOf = createDrawnFlows()
  let openedLast: number | undefined
  return {
    of: (plan, opened) => {
      let scene = builder.of(foldedOf(plan).plan, flowsOf(plan), derivedOf(plan).rejected)
      // The few labels of most edits find their places at once.
      const end = performance.now() + (opened === openedLast ? sliceLength : openingLength)
      openedLast = opened
      const isOver = () => performance.now() >= end
      while (!isOver()) {
        const next = builder.settle(isOver)
        if (next === null) return { scene, settled: true }
        scene = next
      }
      return { scene, settled: false }
    },
  }
}
