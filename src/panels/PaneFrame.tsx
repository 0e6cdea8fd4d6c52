import type { ReactNode } from 'react'
import { type Pane, usePaneOpen, usePanes } from '#session/panes.ts'
import { PaneButton } from './PaneButton.tsx'

const over = {
  palette:
    'absolute inset-y-0 left-0 z-20 w-(--palette) max-w-[calc(100vw-37px)] border-line-strong border-r shadow-(--shadow)',
  inspector:
    'absolute inset-y-0 right-0 z-20 w-(--inspector) max-w-[calc(100vw-37px)] border-line-strong border-l shadow-(--shadow)',
}

/** What a pane holds: beside the canvas, over it where the window is narrow, or a rail with a button while it is folded away. */
export function PaneFrame({ pane, children }: { readonly pane: Pane; readonly children: ReactNode }) {
  const narrow = usePanes((state) => state.narrow)
  if (!usePaneOpen(pane)) return <PaneButton pane={pane} className="m-1" />
  return (
    <div
      // The canvas shows what it is asked for beside it.
      data-over-canvas={narrow ? '' : undefined}
      className={`flex h-full min-h-0 flex-col bg-surface ${narrow ? over[pane] : ''}`}
    >
      {children}
    </div>
  )
}
