import type { Flow } from '#flows/flow.ts'
import type { Plan } from '#plan/plan.ts'
import { CarefulScenes } from './carefulScenes.ts'
import { createPlaces } from './createPlaces.ts'
import type { LabelWords } from './linkLabel.ts'
import type { Scene } from './scene.ts'
import type { SceneMaker } from './sceneMaker.ts'

/** Builds the scenes of a plan that is edited step by step. */
export interface SceneBuilder {
  /**
   * The scene of a plan: every line at once, and the labels as far as they have a place. In a large plan some may still be
   * `pending`. What did not change since the last scene is the same object. `rejected` holds ids of flows that labels leave out.
   */
  readonly of: (plan: Plan, flowsOf: (link: string) => readonly Flow[], rejected: ReadonlySet<string>) => Scene
  /**
   * Goes on placing the labels of the last scene, at least a step, until `until` returns true or all have their place.
   * @returns the newer scene, the same one when no label changed; null when there was nothing left to place
   */
  readonly settle: (until: () => boolean) => Scene | null
}

/**
 * Drawings of up to this many links are drawn with care: each line looks for its way among all others, which takes a computer
 * some 3 ms a line. Above it that would take over half a second after each move, and lines are drawn without a look at each other.
 */
export const mostWithCare = 150

/** Starts with a drawing; what is the same as in the scene before is kept. */
export type StartMaker = (before: Scene) => SceneMaker

/**
 * A builder of scenes.
 * @param local gives what draws large plans; a page that does not have it yet gives undefined, and its plan is drawn with care
 * @param words what labels say; English unless given
 */
export function sceneBuilderWith(local: () => StartMaker | undefined, words?: LabelWords): SceneBuilder {
  const placesOf = createPlaces()
  let last: { readonly isLocal: boolean; readonly maker: SceneMaker } | undefined
  let scene: Scene = { zones: [], machines: [], links: [] }
  return {
    of: (plan, flowsOf, rejected) => {
      const start = plan.links.length > mostWithCare ? local() : undefined
      const isLocal = start !== undefined
      const maker = last?.isLocal === isLocal ? last.maker : start ? start(scene) : new CarefulScenes(scene)
      last = { isLocal, maker }
      scene = maker.of({ places: placesOf(plan), links: plan.links, flowsOf, rejected, words })
      return scene
    },
    settle: (until) => {
      const later = last?.maker.settle(until) ?? null
      scene = later ?? scene
      return later
    },
  }
}
