import type { EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import { arrowPath, linePath } from '#scene/linePath.ts'
import type { LinkGraphEdge } from './toGraph.ts'

/** The line of a link; an arrowhead stands at each end where flows arrive, so the side that initiates is visible. */
export const LinkEdge = memo(function LinkEdge({ data, selected }: EdgeProps<LinkGraphEdge>) {
  if (data === undefined) return null
  const { points, arrowAtStart, arrowAtEnd } = data.drawn
  const path = linePath(points)
  const first = points[0]
  const second = points[1]
  const last = points.at(-1)
  const beforeLast = points.at(-2)
  const stroke = selected ? 'var(--accent)' : 'var(--faint)'
  return (
    <g className="link-line">
      <path d={path} fill="none" stroke="transparent" strokeWidth={18} className="react-flow__edge-interaction" />
      <path d={path} fill="none" stroke={stroke} strokeWidth={selected ? 2.4 : 1.5} />
      {arrowAtStart && first && second && <path d={arrowPath(second, first)} fill={stroke} />}
      {arrowAtEnd && last && beforeLast && <path d={arrowPath(beforeLast, last)} fill={stroke} />}
    </g>
  )
})
