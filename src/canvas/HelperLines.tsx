import { useStore, ViewportPortal } from '@xyflow/react'
import type { HelperLine } from '#scene/snap.ts'

/** Half the length of the strokes that end a gap. Pixels. */
const tick = 4

/** What a dragged machine or zone stands in line with, and the gaps that are equal. */
export function HelperLines({ lines }: { readonly lines: readonly HelperLine[] }) {
  const zoom = useStore((state) => state.transform[2])
  return (
    <ViewportPortal>
      <svg className="helper-lines" aria-hidden="true">
        {lines.map((line) => (
          <path key={`${line.kind} ${line.vertical} ${line.at} ${line.from}`} d={pathOf(line, tick / zoom)} />
        ))}
      </svg>
    </ViewportPortal>
  )
}

function pathOf({ kind, vertical, at, from, to }: HelperLine, half: number): string {
  const point = (along: number, across: number) => (vertical ? `${across} ${along}` : `${along} ${across}`)
  const stroke = (along: number) => `M${point(along, at - half)}L${point(along, at + half)}`
  const line = `M${point(from, at)}L${point(to, at)}`
  return kind === 'gap' ? `${line}${stroke(from)}${stroke(to)}` : line
}
