import { commandGroups } from '#session/commands/command.ts'
import { commands } from '#session/commands/commands.ts'
import { keysOf } from '#session/commands/keyChoices.ts'
import { readableKey } from '#session/commands/keys.ts'
import { type ContextMenuPlace, closeContextMenu } from '#session/contextMenu.ts'
import { PopupMenu } from '#ui/PopupMenu.tsx'
import { onMac } from './Keys.tsx'

/** What can be done with what was clicked: the commands that belong there. */
export function ContextMenu({ at }: { readonly at: ContextMenuPlace }) {
  const offered = commands.filter(({ on }) => on?.includes(at.place))
  const groups = commandGroups.map((group) =>
    offered
      .filter((command) => command.group === group)
      .map((command) => {
        const key = keysOf(command)[0]
        return {
          id: command.id,
          label: command.label,
          ...(key !== undefined && { hint: readableKey(key, onMac()) }),
          disabled: !command.isEnabled(),
          onPick: command.run,
        }
      }),
  )
  return <PopupMenu label="What to do here" x={at.x} y={at.y} groups={groups} onClose={closeContextMenu} />
}
