import { useStore, ViewportPortal } from '@xyflow/react'
import type { Plan } from '#plan/plan.ts'
import { zonesById } from '#plan/planIndex.ts'
import { detailAt } from '#scene/detail.ts'
import { zoneTitleHeight } from '#scene/metrics.ts'
import type { Scene } from '#scene/scene.ts'

interface Props {
  readonly plan: Plan
  readonly zones: Scene['zones']
}

/** The names of the zones as they are seen from afar: over all else, of one size on screen. Nothing where titles can be read. */
export function FarNames({ plan, zones }: Props) {
  const zoom = useStore(({ transform }) => (detailAt(transform[2]).titles ? null : transform[2]))
  if (zoom === null) return null
  const known = zonesById(plan)
  return (
    <ViewportPortal>
      {zones.map(({ id, box }) => (
        <bdi
          key={id}
          aria-hidden="true"
          className="pointer-events-none absolute top-0 left-0 z-2 origin-top-left truncate rounded-br-[3px] bg-surface/85 px-1 font-semibold text-[12px] text-mute leading-4"
          style={{
            // Above the machines: what the title bar does not hold stands out over the zone.
            transform: `translate(${box.x}px, ${box.y + zoneTitleHeight}px) scale(${1 / zoom}) translateY(-100%)`,
            maxWidth: `${box.width * zoom}px`,
          }}
        >
          {known.get(id)?.name}
        </bdi>
      ))}
    </ViewportPortal>
  )
}
