import { useStoreApi, ViewportPortal } from '@xyflow/react'
import { type RefObject, useEffect, useState } from 'react'
import type { Box } from '#plan/plan.ts'
import { boxAround } from '#scene/box.ts'
import type { Scene } from '#scene/scene.ts'
import type { HelperLine } from '#scene/snap.ts'
import { provideCarrier } from '#session/carrying.ts'
import { currentPlan } from '#session/session.ts'
import { viewport } from '#session/viewport.ts'
import { HelperLines } from './HelperLines.tsx'
import { snapNew } from './snapping.ts'

interface Shown {
  readonly box: Box
  readonly lines: readonly HelperLine[]
}

/** Shows where something new would come to stand while it is carried over the drawing, and what it is in line with. */
export function CarriedPart({ scene }: { readonly scene: RefObject<Scene> }) {
  const store = useStoreApi()
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(
    () =>
      provideCarrier({
        over: ({ kind, size, clientX, clientY, isFree }) => {
          const middle = viewport().toPlan(clientX, clientY)
          const view = viewport().area()
          if (middle === null || view === null) {
            setShown(null)
            return null
          }
          const held = boxAround(middle, size.width, size.height)
          const next = snapNew(
            currentPlan(),
            scene.current,
            kind,
            held,
            view,
            isFree ? 0 : store.getState().transform[2],
          )
          setShown(next)
          const { box } = next
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
        },
        end: () => setShown(null),
      }),
    [store, scene],
  )
  if (shown === null) return null
  const { x, y, width, height } = shown.box
  return (
    <>
      <ViewportPortal>
        <svg className="helper-lines" aria-hidden="true">
          <path data-carried="" strokeDasharray="4 3" d={`M${x} ${y}h${width}v${height}h${-width}z`} />
        </svg>
      </ViewportPortal>
      <HelperLines lines={shown.lines} />
    </>
  )
}
