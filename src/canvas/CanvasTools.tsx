import { Panel, useReactFlow } from '@xyflow/react'
import { Maximize, Minus, Plus } from 'lucide-react'
import { viewport } from '#session/viewport.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { pageWords as words } from '#words/pageWords.ts'

/** Zoom and fit, in the corner of the canvas. */
export function CanvasTools() {
  const flow = useReactFlow()
  return (
    <Panel
      position="bottom-left"
      className="flex rounded-lg border border-line-strong bg-surface p-0.5 shadow-(--shadow)"
    >
      <IconButton label={words.zoomIn} icon={<Plus size={15} />} onClick={() => void flow.zoomIn()} />
      <IconButton label={words.zoomOut} icon={<Minus size={15} />} onClick={() => void flow.zoomOut()} />
      <IconButton label={words.fit} icon={<Maximize size={15} />} onClick={() => viewport().fit()} />
    </Panel>
  )
}
