import { type NodeProps, NodeResizeControl } from '@xyflow/react'
import { memo } from 'react'
import type { Zone } from '#plan/plan.ts'
import { nameMost } from '#scene/nameSize.ts'
import { pageWords } from '#words/pageWords.ts'
import { LockSign } from './LockSign.tsx'
import type { ZoneGraphNode } from './toGraph.ts'

const borders = {
  trusted: 'border-solid border-line-strong',
  untrusted: 'border-dashed border-line-strong',
  perimeter: 'border-dashed border-warn',
}

/** Where a zone is resized from besides its lower right corner. */
const grips = ['top', 'left', 'right', 'bottom', 'top-left', 'top-right', 'bottom-left'] as const
const leastSize = { minWidth: 160, minHeight: 100 }

/** Canvas units of a title bar that its name cannot have: its ends, and what stands behind the name. */
const besideName = ({ trust, locked }: Zone): number =>
  23 + (trust !== undefined && trust !== 'trusted' ? 66 : 0) + (locked ? 18 : 0)

/** A zone: a container drawn under the links. It is dragged by its title; its area lets the pointer through. */
export const ZoneNode = memo(function ZoneNode({ data, selected, width = 0 }: NodeProps<ZoneGraphNode>) {
  const { zone } = data
  return (
    <div
      className={`zone-area h-full rounded-[10px] border-[1.5px] bg-[color-mix(in_srgb,var(--surface)_55%,transparent)] ${borders[zone.trust ?? 'trusted']} ${selected ? 'outline-2 outline-accent' : ''}`}
    >
      <div
        title={[zone.name, ...zone.cidrs, ...(zone.trust ? [pageWords.trust[zone.trust]] : [])].join('\n')}
        className="zone-title pointer-events-auto inline-flex max-w-full cursor-grab items-baseline gap-1.5 px-2.5 py-1.5"
      >
        {/* Where not all fits the networks are cut before the name. */}
        <bdi
          className="min-w-0 truncate font-semibold text-mute"
          style={{ fontSize: `min(var(--name-size), ${nameMost(zone.name, width - besideName(zone))}px)` }}
        >
          {zone.name}
        </bdi>
        <span className="min-w-0 shrink-[9999] truncate font-mono text-[11px] text-faint">{zone.cidrs.join(', ')}</span>
        {zone.trust !== undefined && zone.trust !== 'trusted' && (
          <span className="shrink-0 text-warn text-xs">{pageWords.trust[zone.trust]}</span>
        )}
        {zone.locked && <LockSign className="size-3 shrink-0 self-center text-mute" />}
      </div>
      {selected && !zone.locked && (
        <>
          {grips.map((position) => (
            <NodeResizeControl
              key={position}
              position={position}
              className="zone-grip nodrag pointer-events-auto"
              {...leastSize}
            />
          ))}
          <NodeResizeControl className="zone-resize nodrag pointer-events-auto" {...leastSize} />
        </>
      )}
    </div>
  )
})
