import { catalogueFor } from '#flows/catalogueFor.ts'
import { createFlowCache } from '#flows/flowCache.ts'
import type { RowRequest } from '#flows/requestRow.ts'
import { partOf, type Steps } from '#flows/steps.ts'
import type { Plan } from '#plan/plan.ts'
import { betweenDrawn } from '#scene/betweenDrawn.ts'
import { createSceneBuilder } from '#scene/createSceneBuilder.ts'
import { createFolder, type FoldedPlan } from '#scene/foldZones.ts'
import { layoutPlan } from '#scene/layoutPlan.ts'
import { createTierOf } from '#scene/roleTiers.ts'
import type { Scene } from '#scene/scene.ts'
import { findingSteps } from './pictureFindings.ts'
import type { PictureSubject } from './pictureSubject.ts'
import { type Picture, type PictureOptions, writePicture } from './writePicture.ts'

/** Passed on to the derivation; a picture only looks at its roles. */
type Catalogue = Parameters<typeof catalogueFor>[0]

/** Labels placed between two looks at whether somebody wants to stop. */
const labelsAtOnce = 64

/** Where the parts that others make, too, come from, for who has them already. */
export interface PictureSources {
  readonly request?: () => Steps<RowRequest>
  readonly picture?: () => Steps<PictureSubject>
}

/** The picture of a plan, in steps. The browser and the command line both call this, so their bytes are equal. */
export function* pictureSteps(
  plan: Plan,
  catalogue: Catalogue,
  options: PictureOptions = {},
  sources: PictureSources = {},
): Steps<Picture> {
  const subject = yield* partOf((sources.picture ?? (() => subjectSteps(plan, catalogue)))(), 0, 2)
  const findings = yield* partOf(findingSteps(plan, catalogue, options, sources.request), 1, 2)
  return writePicture(subject, options, findings)
}

/** Everything that pictures of a plan need: its machines get places where they have none, its labels theirs. */
export function* subjectSteps(plan: Plan, catalogue: Catalogue): Steps<PictureSubject> {
  const { roles } = catalogueFor(catalogue, plan)
  const laid = layoutPlan(plan, createTierOf(roles))
  const drawn = createFolder()(laid)
  return { plan: laid, drawn, scene: yield* sceneSteps(laid, drawn, catalogue), roles }
}

function* sceneSteps(plan: Plan, drawn: FoldedPlan, catalogue: Catalogue): Steps<Scene> {
  const { byLink } = createFlowCache(catalogue).of(plan)
  const rejected = new Set(plan.decisions.filter(({ state }) => state === 'rejected').map(({ flow }) => flow))
  const builder = createSceneBuilder()
  const of = 2 * plan.links.length
  let done = 0
  const own = (link: string) => byLink.get(link)?.flows ?? []
  const flowsOf =
    drawn.plan === plan
      ? own
      : (link: string) => drawn.linksOf(link).flatMap((id) => own(id).map((flow) => betweenDrawn(flow, drawn)))
  let scene = builder.of(drawn.plan, flowsOf, rejected)
  for (;;) {
    let left = labelsAtOnce
    const next = builder.settle(() => {
      left -= 1
      return left <= 0
    })
    if (next === null) return scene
    scene = next
    // A label may be placed more than once, since others move it.
    done = Math.min(done + labelsAtOnce, of)
    yield { done, of }
  }
}
