import { pictureSteps } from '#export/picture/planPicture.ts'
import type { Picture, PictureOptions } from '#export/picture/writePicture.ts'
import type { Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import type { Job } from './job.ts'
import { pictureSubjectOf } from './pictureSubjectOf.ts'
import { rowRequestOf } from './rowRequestOf.ts'

/** A picture of a plan. */
export const pictureJob: Job<{ readonly plan: Plan; readonly options: PictureOptions }, Picture> = ({
  plan,
  options,
}) =>
  pictureSteps(plan, vmm2016, options, {
    request: () => rowRequestOf(plan, 'rules'),
    picture: () => pictureSubjectOf(plan),
  })
