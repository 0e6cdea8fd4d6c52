import type { Box } from '#plan/plan.ts'
import type { LabelText } from './linkLabel.ts'
import type { PlacedLabel } from './placeLabels.ts'
import type { Point } from './route.ts'
import type { Side } from './side.ts'

export interface SceneMachine {
  readonly id: string
  readonly box: Box
  /** Id of the collapsed zone that is drawn as this machine. */
  readonly zone?: string
}

export interface SceneZone {
  readonly id: string
  readonly box: Box
  /** Where its name and CIDRs stand. */
  readonly title: Box
}

export interface SceneLink {
  readonly id: string
  readonly ends: readonly [string, string]
  /** Orthogonal polyline from the first machine's border to the second's. */
  readonly points: readonly Point[]
  readonly startSide: Side
  readonly endSide: Side
  /** An arrowhead stands where flows arrive: at the machine that listens. */
  readonly arrowAtStart: boolean
  readonly arrowAtEnd: boolean
  readonly label: PlacedLabel
  /** All ports of either direction, see LabelText. */
  readonly title: LabelText['title']
}

/** Everything of a plan that is drawn, in its place; same plan, equal scene. */
export interface Scene {
  readonly zones: readonly SceneZone[]
  readonly machines: readonly SceneMachine[]
  readonly links: readonly SceneLink[]
}
