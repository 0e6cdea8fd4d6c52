import type { Plan } from '#plan/plan.ts'
import type { FoldedPlan } from '#scene/foldZones.ts'
import type { Scene } from '#scene/scene.ts'

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
  /** The plan as it is drawn: collapsed zones are machines in it. */
  readonly drawn: FoldedPlan
  /** The drawing of it, all labels in their places. */
  readonly scene: Scene
  readonly roles: readonly PictureRole[]
}
