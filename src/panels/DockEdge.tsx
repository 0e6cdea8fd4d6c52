import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { setTablesHeight } from '#session/panes.ts'
import { fittingTablesHeight, leastTablesHeight, mostTablesHeight } from '#session/tablesHeight.ts'
import { paneWords } from '#words/paneWords.ts'

/** Pixels: how far a press of an arrow goes. */
const step = 24

/** The upper edge of the tables, which makes them higher or lower. It is the last of the part, so that Tab comes to the tables first. */
export function DockEdge() {
  const element = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState(0)
  const [dragging, setDragging] = useState(false)
  useEffect(() => {
    const tables = element.current?.parentElement
    if (!tables) return
    const watch = new ResizeObserver(() => setHeight(Math.round(tables.getBoundingClientRect().height)))
    watch.observe(tables)
    return () => watch.disconnect()
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowUp: height + step,
      ArrowDown: height - step,
      Home: leastTablesHeight,
      End: window.innerHeight,
    }[event.key]
    if (to === undefined && event.key !== 'Enter') return
    event.preventDefault()
    setTablesHeight(to === undefined ? undefined : fittingTablesHeight(to))
  }
  const onPointerMove = (event: PointerEvent) => {
    if (dragging) setTablesHeight(fittingTablesHeight(window.innerHeight - event.clientY))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      ref={element}
      role="separator"
      aria-orientation="horizontal"
      aria-label={paneWords.tablesHeight}
      aria-valuenow={height}
      aria-valuemin={leastTablesHeight}
      aria-valuemax={Math.max(height, mostTablesHeight())}
      aria-valuetext={paneWords.pixels(height)}
      title={paneWords.tablesHeightHelp}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onDoubleClick={() => setTablesHeight(undefined)}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setDragging(true)
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => setDragging(false)}
      onPointerCancel={() => setDragging(false)}
      className={`absolute inset-x-0 -top-1 z-5 h-2 cursor-row-resize touch-none hover:bg-accent/40 pointer-coarse:-top-5 pointer-coarse:h-6 ${dragging ? 'bg-accent/40' : ''}`}
    />
  )
}
