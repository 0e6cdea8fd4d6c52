import type { Position } from '#plan/plan.ts'
import { centre } from '#scene/box.ts'
import { machineBoxAt } from '#scene/machineBox.ts'
import type { Gesture } from './gesture.ts'
import { type MouseInput, sendSlowly } from './inputPump.ts'
import { dragPath, panPath, panRange, zoomPath, zoomRatio } from './paths.ts'
import type { Recording } from './probe.ts'
import { blankPoint, canvasOf, onPage, type Stage, settle, showAll, zoomTo100 } from './stage.ts'

/** Of what was asked for, so much must have been seen: a slow page, whose events merge, skips the ends of the way. */
const enough = 0.4

/** A gesture made ready: what to send, and how to tell afterwards that it took effect. */
export interface Prepared {
  readonly events: readonly MouseInput[]
  readonly tookEffect: (seen: Recording) => Promise<boolean>
}

/** Brings the drawing to where the gesture starts, at rest. */
export async function prepare(stage: Stage, gesture: Gesture): Promise<Prepared> {
  await showAll(stage)
  if (gesture === 'zoom') return zooming(stage)
  if (gesture === 'drag') return dragging(stage)
  if (gesture === 'pan100') await zoomTo100(stage, stage.workload.zone)
  if (gesture === 'hub100') await zoomTo100(stage, stage.workload.hub)
  return panning(stage)
}

async function panning(stage: Stage): Promise<Prepared> {
  const from = await ready(stage, await blankPoint(stage))
  return {
    events: panPath(from),
    tookEffect: async ({ least, most }) =>
      most.x - least.x > enough * panRange.x && most.y - least.y > enough * panRange.y,
  }
}

async function zooming(stage: Stage): Promise<Prepared> {
  const at = await ready(stage, centre(await canvasOf(stage)))
  return { events: zoomPath(at), tookEffect: async ({ least, most }) => most.zoom / least.zoom > enough * zoomRatio }
}

async function dragging(stage: Stage): Promise<Prepared> {
  const { target, page, workload } = stage
  const before = await target.hub(page, workload)
  const from = await ready(stage, await onPage(stage, centre(machineBoxAt(before))))
  return {
    events: dragPath(from, await canvasOf(stage)),
    tookEffect: () => target.dragged(page, workload, before),
  }
}

/** The pointer already rests where it will act, so that what it hovers there is drawn before. */
async function ready(stage: Stage, at: Position): Promise<Position> {
  await sendSlowly(stage.cdp, [{ type: 'mouseMoved', ...at }])
  await settle(stage)
  return at
}
