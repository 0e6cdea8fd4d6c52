import { Handle, type NodeProps, Position } from '@xyflow/react'
import { memo } from 'react'
import { standInOf } from '#scene/foldZones.ts'
import { machineFace } from '#scene/machineFace.ts'
import { nameMost } from '#scene/nameSize.ts'
import { machineText } from '#session/machineText.ts'
import { machineLook } from '#session/roleLook.ts'
import { Glyph } from '#ui/Glyph.tsx'
import { pageWords } from '#words/pageWords.ts'
import { ExpandButton } from './ExpandButton.tsx'
import { LockSign } from './LockSign.tsx'
import type { MachineGraphNode } from './toGraph.ts'

/** A machine at reading zoom. Stateless: everything it shows comes from the plan. */
export const MachineNode = memo(function MachineNode({ data, selected }: NodeProps<MachineGraphNode>) {
  const { machine } = data
  const look = machineLook(machine)
  const zone = standInOf(machine)?.zone
  const text = machineText(machine)
  return (
    <>
      <Handle
        type="source"
        position={Position.Right}
        isConnectable={zone === undefined}
        className={zone ? 'invisible' : 'machine-reach'}
        title={pageWords.dragToConnect(text.title)}
      />
      <div
        title={text.spoken}
        className={`machine-body relative flex h-full items-center gap-1.5 rounded-[7px] border border-line-strong border-l-[3px] bg-raised px-1 shadow-(--shadow) ${selected ? 'outline-2 outline-accent outline-offset-1' : ''}`}
        style={{ borderLeftColor: look.colour }}
      >
        <Glyph path={look.glyph} colour={look.colour} />
        <span className="min-w-0 flex-1 leading-tight">
          <bdi
            className="block truncate font-semibold"
            style={{ fontSize: `min(var(--name-size), ${nameMost(text.title, machineFace.room)}px)` }}
          >
            {text.title}
          </bdi>
          {/* The address is what a reader looks for: where both do not fit, the role is cut. */}
          <span className="flex text-mute text-xs">
            <span className="min-w-0 shrink-[9999] truncate">{text.role}</span>
            <span className="shrink-0 whitespace-pre"> · </span>
            <bdi className="min-w-0 truncate">{text.address}</bdi>
          </span>
        </span>
        {zone && <ExpandButton zone={zone.id} name={zone.name} />}
        {machine.locked && (
          <LockSign className="absolute -top-2 -left-2 size-4 rounded-full border border-line-strong bg-surface p-0.5 text-ink" />
        )}
        {text.count !== null && (
          <span className="absolute -top-2.5 -right-2 rounded-full bg-ink px-1.5 font-semibold text-[11px] text-surface">
            ×{text.count}
          </span>
        )}
      </div>
    </>
  )
})
