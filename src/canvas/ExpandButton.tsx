import { Maximize2 } from 'lucide-react'
import { expandZones } from '#session/folding.ts'
import { canvasSigns } from '#words/canvasSigns.ts'

/** Opens a collapsed zone again. */
export function ExpandButton({ zone, name }: { readonly zone: string; readonly name: string }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={canvasSigns.expand(name)}
      title={canvasSigns.expand(name)}
      onClick={() => expandZones([zone])}
      className="nodrag nopan pointer-events-auto absolute -top-3 -right-3 z-1 grid size-6 place-items-center rounded-full border border-line-strong bg-surface text-mute hover:border-accent hover:text-ink"
    >
      <Maximize2 size={12} aria-hidden="true" />
    </button>
  )
}
