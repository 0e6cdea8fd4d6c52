import type { Plan } from '#plan/plan.ts'
import type { Scene } from '#scene/buildScene.ts'

/** What a picture needs to know of a role. */
export interface PictureRole {
  readonly id: string
  readonly shortName: string
  readonly family: string
}

/** What is drawn. */
export interface PictureSubject {
  /** With a place for every machine. */
  readonly plan: Plan
  /** The drawing of the plan, all labels in their places. */
  readonly scene: Scene
  readonly roles: readonly PictureRole[]
}
