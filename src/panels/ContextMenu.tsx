import { commandGroups } from '#session/commands/command.ts'
import { type ContextMenuPlace, closeContextMenu } from '#session/contextMenu.ts'
import { PopupMenu } from '#ui/PopupMenu.tsx'
import { commandListWords } from '#words/commandListWords.ts'
import { commandItems } from './commandItems.ts'

/** What can be done with what was clicked: the commands that belong there. */
export function ContextMenu({ at }: { readonly at: ContextMenuPlace }) {
  const groups = commandItems(commandGroups, ({ on }) => on?.includes(at.place) === true)
  return <PopupMenu label={commandListWords.here} x={at.x} y={at.y} groups={groups} onClose={closeContextMenu} />
}
