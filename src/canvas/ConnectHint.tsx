import { Panel } from '@xyflow/react'
import { canvasSigns } from '#words/canvasSigns.ts'

/** Says what the first click on a rim began, and how to end it. */
export function ConnectHint() {
  return (
    <Panel position="top-center" className="pointer-events-none mt-13!">
      <p
        role="status"
        className="whitespace-nowrap rounded-full border border-accent bg-surface px-3 py-1 font-medium text-accent text-sm shadow-(--shadow)"
      >
        {canvasSigns.clickOther}
      </p>
    </Panel>
  )
}
