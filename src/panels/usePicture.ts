import { useMemo, useRef } from 'react'
import type { Picture, PictureOptions } from '#export/picture/writePicture.ts'
import type { Plan } from '#plan/plan.ts'
import { outside } from '#session/outside.ts'
import { type PlanWork, usePlanWork, type WorkState } from './usePlanWork.ts'

export interface PictureWork extends Omit<WorkState<Picture>, 'resultOf'> {
  /** The last picture that was drawn, also while another one is. */
  readonly shown: Picture | null
}

/** The picture of a plan, drawn in the worker; other options draw another one. */
export function usePicture(plan: Plan, options: PictureOptions): PictureWork {
  const key = JSON.stringify(options)
  const work = useMemo((): PlanWork<Picture> => {
    const same: PictureOptions = JSON.parse(key)
    return (of, how) => outside().runJob('picture', { plan: of, options: same }, how)
  }, [key])
  const state = usePlanWork(plan, work)
  const last = useRef<Picture | null>(null)
  last.current = state.result ?? last.current
  return { ...state, shown: last.current }
}
