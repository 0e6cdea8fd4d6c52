import { type Picture, type PictureOptions, writePicture } from '#export/picture/writePicture.ts'
import type { Plan } from '#plan/plan.ts'
import type { Job } from './job.ts'
import { pictureSubjectOf } from './pictureSubjectOf.ts'

/** A picture of a plan. */
export const pictureJob: Job<{ readonly plan: Plan; readonly options: PictureOptions }, Picture> = function* ({
  plan,
  options,
}) {
  return writePicture(yield* pictureSubjectOf(plan), options)
}
