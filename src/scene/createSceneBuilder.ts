import type { Flow } from '#flows/flow.ts'
import type { Box, Plan } from '#plan/plan.ts'
import { type Geometry, geometryOf, labelledScene, routesOf, type Scene } from './buildScene.ts'
import type { Route } from './route.ts'

/** Builds the scenes of a plan that is edited step by step. */
export interface SceneBuilder {
  /**
   * The scene of a plan: every line at once, and the labels as far as they have a place. In a large plan some may still be
   * `pending`. `rejected` holds ids of flows that labels leave out.
   */
  readonly of: (plan: Plan, flowsOf: (link: string) => readonly Flow[], rejected: ReadonlySet<string>) => Scene
  /**
   * Goes on placing the labels of the last scene, at least one, until `until` returns true or all have their place.
   * @returns the newer scene, the same one when no label changed; null when there was nothing left to place
   */
  readonly settle: (until: () => boolean) => Scene | null
}

interface Kept {
  readonly geometry: Geometry
  readonly routes: ReadonlyMap<string, Route>
  readonly flows: readonly (readonly Flow[])[]
  readonly rejected: ReadonlySet<string>
  readonly scene: Scene
}

/**
 * A builder whose scenes equal those of `buildScene`, but which draws lines anew only when something moved or was linked,
 * and places labels anew only when a line or a port changed.
 */
export function createSceneBuilder(): SceneBuilder {
  let kept: Kept | undefined
  const of: SceneBuilder['of'] = (plan, flowsOf, rejected) => {
    const geometry = geometryOf(plan)
    const flows = plan.links.map(({ id }) => flowsOf(id))
    const still = kept !== undefined && sameGeometry(kept.geometry, geometry)
    if (kept && still && sameSet(kept.rejected, rejected) && sameItems(kept.flows, flows)) return kept.scene
    const routes = kept && still ? kept.routes : routesOf(geometry)
    const scene = labelledScene(geometry, routes, flowsOf, rejected)
    kept = { geometry, routes, flows, rejected, scene }
    return scene
  }
  return { of, settle: () => null }
}

function sameGeometry(a: Geometry, b: Geometry): boolean {
  return (
    (a.links === b.links || sameItems(a.links, b.links)) &&
    sameLength(a.machines, b.machines) &&
    a.machines.every((one, at) => one.id === b.machines[at]?.id && sameBox(one.box, b.machines[at]?.box)) &&
    sameLength(a.zones, b.zones) &&
    a.zones.every(
      (one, at) =>
        one.id === b.zones[at]?.id && sameBox(one.box, b.zones[at]?.box) && sameBox(one.title, b.zones[at]?.title),
    )
  )
}

const sameLength = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  sameLength(a, b) && a.every((item, at) => item === b[at])

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a === b || (a.size === b.size && [...a].every((item) => b.has(item)))

const sameBox = (a: Box, b: Box | undefined): boolean =>
  a.x === b?.x && a.y === b.y && a.width === b.width && a.height === b.height
