import type { PictureSubject } from '#export/picture/pictureSubject.ts'
import { subjectSteps } from '#export/picture/planPicture.ts'
import { type Picture, type PictureOptions, writePicture } from '#export/picture/writePicture.ts'
import type { Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import type { Job } from './job.ts'

/** The drawing of the last plan that was asked for: another picture of it costs its text alone. */
const known = new WeakMap<Plan, PictureSubject>()

/** A picture of a plan. */
export const pictureJob: Job<{ readonly plan: Plan; readonly options: PictureOptions }, Picture> = function* ({
  plan,
  options,
}) {
  const subject = known.get(plan) ?? (yield* subjectSteps(plan, vmm2016))
  known.set(plan, subject)
  return writePicture(subject, options)
}
