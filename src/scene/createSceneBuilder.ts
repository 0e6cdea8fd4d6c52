import { LocalScenes } from './localScenes.ts'
import { type SceneBuilder, sceneBuilderWith } from './sceneBuilderWith.ts'

/** A builder whose scenes, once settled, equal those of `buildScene`, at the cost of what changed. */
export const createSceneBuilder = (): SceneBuilder => sceneBuilderWith(() => (before) => new LocalScenes(before))
