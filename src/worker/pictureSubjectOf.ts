import type { PictureSubject } from '#export/picture/pictureSubject.ts'
import { subjectSteps } from '#export/picture/planPicture.ts'
import type { Steps } from '#flows/steps.ts'
import type { Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'

const known = new WeakMap<Plan, PictureSubject>()

/** The drawing of a plan, made once: another picture of it, or its report, costs the text alone. */
export function* pictureSubjectOf(plan: Plan): Steps<PictureSubject> {
  const subject = known.get(plan) ?? (yield* subjectSteps(plan, vmm2016))
  known.set(plan, subject)
  return subject
}
