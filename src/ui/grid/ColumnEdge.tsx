import { useRef } from 'react'
import { gridWords } from '#words/gridWords.ts'

/** Pixels. */
export const narrowest = 40
export const widest = 1_000

export const fittingWidth = (width: number): number => Math.round(Math.max(narrowest, Math.min(widest, width)))

interface Props {
  readonly title: string
  /** Pixels. */
  readonly width: number
  /** How much wider than at its start, while it is dragged and when it is let go. */
  readonly onDrag: (by: number, isDone: boolean) => void
  /** Asked for by a double click. */
  readonly onReset: () => void
}

/** The right edge of a column's head, by which it is made wider; keys do the same in the head itself. */
export function ColumnEdge({ title, width, onDrag, onReset }: Props) {
  const from = useRef<number | null>(null)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule across would part nothing here
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={gridWords.widthOf(title)}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      className="absolute inset-y-0 right-0 z-1 w-3 cursor-col-resize touch-none after:absolute after:inset-y-1.5 after:right-0 after:w-px after:bg-line-strong hover:after:inset-y-0 hover:after:w-0.5 hover:after:bg-accent"
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = event.clientX
      }}
      onPointerMove={(event) => {
        if (from.current !== null) onDrag(event.clientX - from.current, false)
      }}
      onPointerUp={(event) => {
        if (from.current === null) return
        const by = event.clientX - from.current
        from.current = null
        onDrag(by, true)
      }}
      onPointerCancel={() => {
        from.current = null
        onDrag(0, true)
      }}
      onDoubleClick={onReset}
    />
  )
}
