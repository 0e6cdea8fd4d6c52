import type { Flow } from '#flows/flow.ts'
import type { Link } from '#plan/plan.ts'
import type { Places } from './createPlaces.ts'
import type { LabelWords } from './linkLabel.ts'
import type { Scene } from './scene.ts'

/** What a scene is made from. `rejected` holds ids of flows that labels leave out. */
export interface SceneParts {
  readonly places: Places
  readonly links: readonly Link[]
  readonly flowsOf: (link: string) => readonly Flow[]
  readonly rejected: ReadonlySet<string>
  /** What labels say; English unless given. */
  readonly words?: LabelWords | undefined
}

/** Makes the scenes of a drawing that is edited step by step; items that are the same still are the same objects. */
export interface SceneMaker {
  of(parts: SceneParts): Scene
  /** See SceneBuilder. */
  settle(until: () => boolean): Scene | null
}
