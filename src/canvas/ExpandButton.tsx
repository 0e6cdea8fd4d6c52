import { Maximize2 } from 'lucide-react'
import { expandZones } from '#session/folding.ts'
import { canvasSigns } from '#words/canvasSigns.ts'

/**
 * Opens a collapsed zone again, for the pointer: the zone is a button itself, which must hold no other. The keyboard and menus have
 * the command.
 */
export function ExpandButton({ zone, name }: { readonly zone: string; readonly name: string }) {
  return (
    <span
      aria-hidden="true"
      title={canvasSigns.expand(name)}
      onClick={() => expandZones([zone])}
      className="expand-zone nodrag nopan pointer-events-auto absolute -top-3 -right-3 z-1 grid size-6 cursor-pointer place-items-center rounded-full border border-line-strong bg-surface text-mute hover:border-accent hover:text-ink"
    >
      <Maximize2 size={12} />
    </span>
  )
}
